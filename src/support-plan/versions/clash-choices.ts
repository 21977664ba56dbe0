import type {Plan} from '../../model/plan.js';
import type {PlanClash} from '../../model/plan/merge.js';
import {joinWords, refreshedClashes, resolveClashes, type PlanChoiceMade} from '../../model/plan/resolve.js';
import {same} from '../../model/plan/same.js';

/** What was chosen for one clash. */
export interface ClashChoice {
  readonly kind: 'mine' | 'theirs' | 'both';
  /** Words put together, once the person has changed them: kept while they think about another choice. */
  readonly text?: string;
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
  if (!choice) return 'not-chosen';
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
    if (!choice) return [];
    return [[clash.id, choice.kind === 'both' ? {value: joinedText(clash, choice)} : choice.kind]];
  });
  return resolveClashes(plan, clashes, Object.fromEntries(made)).plan;
}

/** Choices that still mean the same when somebody has saved once more: where neither side has changed. */
export function choicesKept(
  choices: ClashChoices,
  before: readonly PlanClash[],
  now: readonly PlanClash[],
): ClashChoices {
  const kept = now.filter((clash) => {
    const old = before.find(({id}) => id === clash.id);
    return old !== undefined && same(old.mine, clash.mine) && same(old.theirs, clash.theirs);
  });
  return Object.fromEntries(
    kept.flatMap(({id}) => {
      const choice = choices[id];
      return choice ? [[id, choice] as const] : [];
    }),
  );
}
