import type {GroupBin} from './group-bins.js';
import type {ShownCount} from './summarise-group.js';

/** What is about to be shown of one score on one occasion. */
export interface ShownWave {
  readonly bands: Readonly<Record<string, ShownCount>>;
  readonly mean?: number | '*' | null;
}

type Interval = readonly [low: number, high: number];

/** So many counts must stay possible for one that is hidden. */
const ENOUGH_LEFT = 3;

/** Everything that a shown count can be. Kept in step with {@link shownCount} by a test. */
export function possibleCounts(shown: ShownCount): Interval {
  if (shown === '*') return [1, 7];
  return shown === 0 ? [0, 0] : [Math.max(8, shown - 2), shown + 2];
}

/**
 * Whether hidden counts stay hidden beside everything else that is shown. Rounding alone does not see to it: of "about 10"
 * people of whom "about 10" give one answer and four hidden counts stand beside them, each of the four is 1. And where each
 * group is a single value, the average may give the last count away.
 */
export function staysHidden(
  bins: readonly GroupBin[],
  first: ShownWave,
  latest: ShownWave,
  n: ShownCount,
  change?: number | '*' | null,
): boolean {
  const waves = [first, latest].map(({bands}) => bins.map(({id}) => possibleCounts(bands[id] ?? 0)));
  const people = waves.map(total).reduce(both, possibleCounts(n));
  const means = meanIntervals(first.mean, latest.mean, change);
  return waves.every((counts, at) => {
    const conditions = conditionsOf(bins, people, means[at]);
    return bins.every(
      ({id}, index) =>
        [first, latest][at]!.bands[id] !== '*' || possibleValues(counts, index, conditions) >= ENOUGH_LEFT,
    );
  });
}

/** Whether counts and the number of people can be of the same group. */
export function fitsTogether(bands: Readonly<Record<string, ShownCount>>, n: ShownCount): boolean {
  const [low, high] = both(possibleCounts(n), total(Object.values(bands).map(possibleCounts)));
  return low <= high;
}

const total = (intervals: readonly Interval[]): Interval =>
  intervals.reduce<Interval>(([low, high], [from, to]) => [low + from, high + to], [0, 0]);
const both = ([low, high]: Interval, [from, to]: Interval): Interval => [
  Math.max(low, from),
  Math.min(high, to),
];

/** What the averages were before rounding. The change is the difference of the two, so that each narrows the other. */
function meanIntervals(
  first: ShownWave['mean'],
  latest: ShownWave['mean'],
  change: ShownWave['mean'],
): readonly (Interval | undefined)[] {
  if (typeof first !== 'number' || typeof latest !== 'number') return [undefined, undefined];
  const around = (value: number, by: number): Interval => [value - by - 1e-9, value + by + 1e-9];
  if (typeof change !== 'number') return [around(first, 0.05), around(latest, 0.05)];
  return [
    both(around(first, 0.05), around(latest - change, 0.1)),
    both(around(latest, 0.05), around(first + change, 0.1)),
  ];
}

/** Each takes a number for every person of a bin and says what they may come to. */
interface Condition {
  readonly weights: readonly number[];
  readonly allowed: Interval;
}

/** The counts add up to the people, and the scores to the average of them. */
function conditionsOf(
  bins: readonly GroupBin[],
  people: Interval,
  mean: Interval | undefined,
): readonly Condition[] {
  const counted: Condition = {weights: bins.map(() => 1), allowed: people};
  if (!mean) return [counted];
  return [
    counted,
    {weights: bins.map(({from = 0}) => from - mean[1]), allowed: [-Infinity, 0]},
    {weights: bins.map(({to = 0}) => to - mean[0]), allowed: [0, Infinity]},
  ];
}

/** How many values one count can have, up to as many as are enough. */
function possibleValues(
  counts: readonly Interval[],
  index: number,
  conditions: readonly Condition[],
): number {
  const [low, high] = counts[index]!;
  let found = 0;
  for (let value = low; value <= high && found < ENOUGH_LEFT; value++) {
    const fixed = counts.map((interval, at): Interval => (at === index ? [value, value] : interval));
    if (isPossible(fixed, conditions)) found++;
  }
  return found;
}

/** Whether there are counts within their intervals that meet all conditions. */
function isPossible(counts: readonly Interval[], conditions: readonly Condition[]): boolean {
  const reachable = conditions.every(({weights, allowed}) => {
    const [low, high] = total(
      counts.map(([from, to], at) => {
        const weight = weights[at] ?? 0;
        return weight < 0 ? [to * weight, from * weight] : [from * weight, to * weight];
      }),
    );
    return low <= allowed[1] + 1e-6 && high >= allowed[0] - 1e-6;
  });
  if (!reachable) return false;
  const open = counts.findIndex(([from, to]) => from < to);
  if (open < 0) return true;
  const [from, to] = counts[open]!;
  for (let value = from; value <= to; value++) {
    const narrowed = counts.map((interval, at): Interval => (at === open ? [value, value] : interval));
    if (isPossible(narrowed, conditions)) return true;
  }
  return false;
}
