import type {HistoryEntry} from './history.js';

/** Answers compare where this is the same: the version of the questions, and how they were answered. */
export const wayOf = ({version, mode}: Pick<HistoryEntry, 'version' | 'mode'>): string =>
  JSON.stringify([version, mode]);

/** The latest of what somebody answered, oldest first, and the first that compares with it: not always the first of all. */
export function firstAndLatest<T extends {readonly way: string}>(
  given: readonly T[],
): {readonly first?: T; readonly latest?: T} {
  const latest = given[given.length - 1];
  const first = given.find(({way}) => way === latest?.way);
  return {...(latest && {latest}), ...(first && first !== latest && {first})};
}
