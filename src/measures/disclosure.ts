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
  if (![first, latest].some(({bands}) => Object.values(bands).includes('*'))) return true;
  const means = meanIntervals(first.mean, latest.mean, change);
  const waves = [first, latest].map(({bands}, at) => ({
    groups: bins.map(({id, from = 0, to = 0}): Group => ({
      low: from,
      high: to,
      counts: possibleCounts(bands[id] ?? 0),
      isHidden: bands[id] === '*',
    })),
    mean: means[at],
  }));
  // The same people gave both answers.
  const people = waves
    .map(({groups, mean}) => possiblePeople(groups, possibleCounts(n), mean))
    .reduce((one, other) => new Set([...one].filter((count) => other.has(count))));
  return waves.every(({groups, mean}) =>
    groups.every((group) => !group.isHidden || possibleValues(groups, group, people, mean) >= ENOUGH_LEFT),
  );
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

/** People who are counted together: their scores are from `low` to `high`. */
interface Group {
  readonly low: number;
  readonly high: number;
  readonly counts: Interval;
  readonly isHidden: boolean;
}

/** Every number of people that all groups and their average can be of. */
function possiblePeople(
  groups: readonly Group[],
  [from, to]: Interval,
  mean: Interval | undefined,
): ReadonlySet<number> {
  const fitting = sumsOf(groups).filter(
    (sum) => sum.people >= from && sum.people <= to && hasMean(sum, mean),
  );
  return new Set(fitting.map(({people}) => people));
}

/** How many values one count can have beside all the others, up to as many as are enough. */
function possibleValues(
  groups: readonly Group[],
  group: Group,
  people: ReadonlySet<number>,
  mean: Interval | undefined,
): number {
  const sums = sumsOf(groups.filter((other) => other !== group));
  const [least, most] = group.counts;
  let found = 0;
  for (let value = least; value <= most && found < ENOUGH_LEFT; value++) {
    const isPossible = sums.some((others) => {
      const sum = added(others, group, value);
      return people.has(sum.people) && hasMean(sum, mean);
    });
    if (isPossible) found++;
  }
  return found;
}

const added = (sum: Sum, {low, high}: Group, count: number): Sum => ({
  people: sum.people + count,
  low: sum.low + count * low,
  high: sum.high + count * high,
});

const hasMean = ({people, low, high}: Sum, mean: Interval | undefined): boolean =>
  !mean || (low <= mean[1] * people && high >= mean[0] * people);

/** What some groups can come to together: so many people, whose scores add up to at least `low` and at most `high`. */
interface Sum {
  readonly people: number;
  readonly low: number;
  readonly high: number;
}

/**
 * All sums that can be, one group after the other. Of two with the same people and the same lowest sum only the one that reaches higher is
 * kept, so that there are no more of them than there are such pairs: trying all groups one by one can take seconds.
 */
function sumsOf(groups: readonly Group[]): readonly Sum[] {
  let sums: readonly Sum[] = [{people: 0, low: 0, high: 0}];
  for (const group of groups) {
    const next = new Map<number, Sum>();
    for (const sum of sums) {
      for (let count = group.counts[0]; count <= group.counts[1]; count++) {
        const one = added(sum, group, count);
        // One number for both, exact for up to nine million people.
        const key = one.people * 1e9 + one.low;
        if ((next.get(key)?.high ?? -1) < one.high) next.set(key, one);
      }
    }
    sums = [...next.values()];
  }
  return sums;
}
