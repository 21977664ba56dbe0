import type {PlanStrings} from '../../i18n/plan/index.js';
import type {Plan} from '../../model/plan.js';
import type {ReviewAnswers} from './review-answers.js';

/** Sentences on one line: each is ended before the next begins. */
const inOneLine = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .reduce((line, part) => (line === '' ? part : `${/[.!?…]$/.test(line) ? line : `${line}.`} ${part}`), '');

/** How goals and steps are called, by id; those of which nothing is written have no name. */
export const namesOfEntries = ({goals, actions}: Plan): readonly (readonly [string, string])[] =>
  [
    ...goals.map(({id, text}) => [id, text] as const),
    ...actions.map(({id, what, stage, activity}) => [id, what ?? stage ?? activity?.name] as const),
  ].filter((entry): entry is readonly [string, string] => entry[1] !== undefined);

/**
 * What was said about goals and steps that are not in the plan any more, because somebody took them away while the review was being
 * written: a line for each. It has no other place left, and must not be lost. `names`: how they were called.
 */
export function goneLines(
  {goals, actions}: Plan,
  answers: Pick<ReviewAnswers, 'goals' | 'steps'>,
  names: ReadonlyMap<string, string>,
  {goalStatuses, actionStatuses}: Pick<PlanStrings, 'goalStatuses' | 'actionStatuses'>,
): readonly string[] {
  const isGone = ([id]: readonly [string, unknown]) => ![...goals, ...actions].some((each) => each.id === id);
  const line = (id: string, status: string | undefined, words: string | undefined) =>
    status || words?.trim() ? [inOneLine([names.get(id), status, words])] : [];
  return [
    ...Object.entries(answers.goals)
      .filter(isGone)
      .flatMap(([id, {status, words}]) => line(id, status && goalStatuses[status], words)),
    ...Object.entries(answers.steps)
      .filter(isGone)
      .flatMap(([id, {status, outcome}]) => line(id, status && actionStatuses[status], outcome)),
  ];
}
