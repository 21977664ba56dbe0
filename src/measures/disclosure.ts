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
  return waves.every((counts, at) =>
    bins.every(
      ({id}, index) =>
        [first, latest][at]!.bands[id] !== '*' ||
        possibleValues(bins, counts, index, people, means[at]) >= ENOUGH_LEFT,
    ),
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

/** How many values one count can have beside all the others, the number of people and the average, up to as many as are enough. */
function possibleValues(
  bins: readonly GroupBin[],
  counts: readonly Interval[],
  index: number,
  people: Interval,
  mean: Interval | undefined,
): number {
  const others = bins.flatMap((bin, at) => (at === index ? [] : [{...scoresOf(bin), interval: counts[at]!}]));
  const {low, high} = scoresOf(bins[index]!);
  const sums = sumsOf(others);
  const [least, most] = counts[index]!;
  let found = 0;
  for (let value = least; value <= most && found < ENOUGH_LEFT; value++) {
    const fits = sums.some((sum) => {
      const all = sum.people + value;
      if (all < people[0] || all > people[1]) return false;
      return !mean || (sum.low + value * low <= mean[1] * all && sum.high + value * high >= mean[0] * all);
    });
    if (fits) found++;
  }
  return found;
}

const scoresOf = ({from = 0, to = 0}: GroupBin) => ({low: from, high: to});

/** What some groups can come to together: so many people, whose scores add up to at least `low` and at most `high`. */
interface Sum {
  readonly people: number;
  readonly low: number;
  readonly high: number;
}

/**
 * All sums that can be, one bin after the other. Of two with the same people and the same lowest sum only the one that reaches higher is
 * kept, so that there are no more of them than there are such pairs: trying all groups one by one can take seconds.
 */
function sumsOf(
  bins: readonly {readonly low: number; readonly high: number; readonly interval: Interval}[],
): readonly Sum[] {
  let sums: readonly Sum[] = [{people: 0, low: 0, high: 0}];
  for (const {low, high, interval} of bins) {
    const next = new Map<number, Sum>();
    for (const sum of sums) {
      for (let count = interval[0]; count <= interval[1]; count++) {
        const one = {people: sum.people + count, low: sum.low + count * low, high: sum.high + count * high};
        // One number for both, exact for up to nine million people.
        const key = one.people * 1e9 + one.low;
        if ((next.get(key)?.high ?? -1) < one.high) next.set(key, one);
      }
    }
    sums = [...next.values()];
  }
  return sums;
}
