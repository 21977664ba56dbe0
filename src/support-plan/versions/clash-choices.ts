import type {Plan} from '../../model/plan.js';
import type {PlanClash} from '../../model/plan/merge.js';
import {joinWords, refreshedClashes, resolveClashes, type PlanChoiceMade} from '../../model/plan/resolve.js';
import {same} from '../../model/plan/same.js';

/** What was chosen for one clash. */
export interface ClashChoice {
  /** Absent where the choice that was made is about something that has changed since. */
  readonly kind?: 'mine' | 'theirs' | 'both';
  /** Words put together, once the person has changed them: kept while they think about another choice. */
  readonly text?: string;
  /** Both sides as they were when the person chose. */
  readonly about?: Pick<PlanClash, 'mine' | 'theirs'>;
}

/** What was chosen so far, by the id of the clash. */
export type ClashChoices = Readonly<Record<string, ClashChoice>>;

/** The words of both put together: as the person left them, or as they are proposed. */
export const joinedText = (clash: PlanClash, choice: ClashChoice | undefined): string =>
  choice?.text ?? joinWords(clash);

/** Why a clash is not settled yet; `undefined` where it is. To save no words at all is nothing that "both" could mean. */
export function openReason(
  clash: PlanClash,
  choice: ClashChoice | undefined,
): 'not-chosen' | 'no-words' | undefined {
  if (!choice?.kind) return 'not-chosen';
  return choice.kind === 'both' && joinedText(clash, choice).trim() === '' ? 'no-words' : undefined;
}

/** Clashes about which somebody still has to say something. */
export const openClashes = (clashes: readonly PlanClash[], choices: ClashChoices): readonly PlanClash[] =>
  clashes.filter((clash) => openReason(clash, choices[clash.id]) !== undefined);

/** Clashes as they are after whatever has been written since. */
export const clashesNow = (plan: Plan, clashes: readonly PlanClash[]): readonly PlanClash[] =>
  refreshedClashes(plan, clashes);

/** The plan with all that was chosen. */
export function planAsChosen(plan: Plan, clashes: readonly PlanClash[], choices: ClashChoices): Plan {
  const made = clashes.flatMap((clash): readonly (readonly [string, PlanChoiceMade])[] => {
    const choice = choices[clash.id];
    if (!choice?.kind) return [];
    return [[clash.id, choice.kind === 'both' ? {value: joinedText(clash, choice)} : choice.kind]];
  });
  return resolveClashes(plan, clashes, Object.fromEntries(made)).plan;
}

/** A choice as the person makes it. */
export const choiceMade = (
  {mine, theirs}: PlanClash,
  before: ClashChoice | undefined,
  choice: Pick<ClashChoice, 'kind' | 'text'>,
): ClashChoice => ({...before, ...choice, about: {mine, theirs}});

/**
 * Choices as they stand after more has been written. Who keeps their own words may go on writing them; but to set words aside says
 * nothing about words that were not there yet. What the person had put together stays, with what is new.
 */
export function choicesNow(clashes: readonly PlanClash[], choices: ClashChoices): ClashChoices {
  return mapped(clashes, choices, (clash, choice) => {
    const {mine, theirs} = changedSince(clash, choice);
    // An entry that I had taken out stands there still, and may be written on: that is their side then.
    const isOver = {
      mine: theirs,
      theirs: clash.kind === 'removed' ? mine : mine || theirs,
      both: mine || theirs,
    };
    return caughtUp(clash, choice, choice.kind !== undefined && isOver[choice.kind]);
  });
}

/** Choices that still mean the same when somebody has saved once more: where neither side has changed. */
export function choicesKept(clashes: readonly PlanClash[], choices: ClashChoices): ClashChoices {
  return mapped(clashes, choices, (clash, choice) => {
    const {mine, theirs} = changedSince(clash, choice);
    return caughtUp(clash, choice, mine || theirs);
  });
}

const mapped = (
  clashes: readonly PlanClash[],
  choices: ClashChoices,
  map: (clash: PlanClash, choice: ClashChoice) => ClashChoice,
): ClashChoices =>
  Object.fromEntries(
    clashes.flatMap((clash) => {
      const choice = choices[clash.id];
      return choice ? [[clash.id, map(clash, choice)] as const] : [];
    }),
  );

const changedSince = (clash: PlanClash, {about}: ClashChoice) => ({
  mine: about !== undefined && !same(about.mine, clash.mine),
  theirs: about !== undefined && !same(about.theirs, clash.theirs),
});

/** The choice about both sides as they are now; `isOver`: it has to be made again. */
function caughtUp(clash: PlanClash, {kind, text, about = clash}: ClashChoice, isOver: boolean): ClashChoice {
  const words = (['mine', 'theirs'] as const).reduce(
    (joined, side) =>
      joined === undefined || same(about[side], clash[side])
        ? joined
        : joinWords({base: about[side], mine: joined, theirs: clash[side]}),
    text,
  );
  return {
    about: {mine: clash.mine, theirs: clash.theirs},
    ...(words !== undefined && {text: words}),
    ...(kind && !isOver && {kind}),
  };
}
