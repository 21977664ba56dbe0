import type {IndexAnswer} from '../activity-index/protocol.js';

/** Answers are plain data that came as messages, always written in the same order. */
const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * An answer in which whatever says the same as before is the very same object, so that it need not be rendered again:
 * most keys that are pressed change few of twenty cards. Clusters are kept only where the view is the one they were
 * `seenFrom` before: a map that has zoomed waits for new ones.
 */
export function steadyAnswer(
  answer: IndexAnswer,
  before: IndexAnswer | undefined,
  seenFrom: {readonly sameView: boolean},
): IndexAnswer {
  if (!before) return answer;
  const known = new Map(before.items.map((found) => [found.activity.id, found]));
  const items = answer.items.map((found) => {
    const old = known.get(found.activity.id);
    return old && isSame(old, found) ? old : found;
  });
  const keepsItems =
    items.length === before.items.length && items.every((found, index) => found === before.items[index]);
  const keepsClusters = seenFrom.sameView && isSame(before.clusters, answer.clusters);
  return {
    ...answer,
    items: keepsItems ? before.items : items,
    clusters: keepsClusters ? before.clusters : answer.clusters,
  };
}
