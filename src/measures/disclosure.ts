import type {GroupBin} from './group-bins.js';
import type {ScoreRule} from './measure.js';
import type {ShownCount} from './summarise-group.js';

/** What is about to be shown of one score on one occasion. */
export interface ShownWave {
  readonly bands: Readonly<Record<string, ShownCount>>;
  readonly mean?: number | '*' | null;
}

/** Everything that is about to be shown of one score. */
export interface ShownScore {
  readonly bins: readonly GroupBin[];
  readonly first: ShownWave;
  readonly latest: ShownWave;
  readonly n: ShownCount;
  readonly change?: number | '*' | null;
}

type Interval = readonly [low: number, high: number];

/** So many counts must stay possible for one that is hidden. */
const ENOUGH_LEFT = 3;

/** Below this figures come with a caution. A choice of the kit's, not a published line. */
const FEW = 30;

/** Whether figures of so many people need a caution. Looks at what is shown, or it would itself tell more. */
export const areFew = (n: ShownCount): boolean => n === '*' || n < FEW;

/** Everything that a shown count can be. Kept in step with {@link shownCount} by a test. */
export function possibleCounts(shown: ShownCount): Interval {
  if (shown === '*') return [1, 7];
  return shown === 0 ? [0, 0] : [Math.max(8, shown - 2), shown + 2];
}

/**
 * Whether hidden counts stay hidden beside everything else that is shown. Rounding alone does not see to it: of "about 10"
 * people of whom "about 10" give one answer and four hidden counts stand beside them, each of the four is 1. And averages and
 * their change, all of the same people, may give the last count away. So every group that would be shown as this one is, is
 * tried: for each hidden count enough values must be left.
 */
export function staysHidden(score: ShownScore, rule: Pick<ScoreRule, 'table' | 'times'>): boolean {
  const {bins, first, latest, n, change} = score;
  // Of 1 to 7 people a 0 says as much as a count does: nobody else can have given that answer.
  if (n === '*') return false;
  if (![first, latest].some(({bands}) => Object.values(bands).includes('*'))) return true;
  // Between two values of a table nobody can be, which would have to be tried one by one.
  if (rule.table && areFew(n)) return false;
  const step = rule.table ? TABLE_STEP : (rule.times ?? 1);
  const people = possibleCounts(n);
  const waves = [first, latest].map(({bands, mean}) => ({
    groups: bins.map((bin) => groupOf(bin, bands[bin.id] ?? 0, step)),
    mean: windowOf(mean, step),
  }));
  const changes = windowOf(change, step);
  return waves.every(({groups, mean}, at) => {
    const hidden = groups.filter(({isHidden}) => isHidden);
    if (hidden.length === 0) return true;
    const other = waves[1 - at]!;
    const others = sumsByPeople(sumsOf(other.groups, people), other.mean, people);
    const isPossible = (sums: readonly Sum[]): boolean =>
      [...sumsByPeople(sums, mean, people)].some(([count, spans]) => {
        const [before, after] = at === 0 ? [spans, others.get(count)] : [others.get(count), spans];
        return before && after && canChange(before, after, changes(count));
      });
    return hidden.every((group) => possibleValues(groups, group, people, isPossible) >= ENOUGH_LEFT);
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

/** Values in tables have two decimals. */
const TABLE_STEP = 0.01;

/** People who are counted together: their scores are from `low` to `high`, in steps. */
interface Group {
  readonly low: number;
  readonly high: number;
  readonly counts: Interval;
  readonly isHidden: boolean;
}

function groupOf({from = 0, to = 0, under}: GroupBin, shown: ShownCount, step: number): Group {
  const counts = possibleCounts(shown);
  const high = Math.round(to / step) - (under ? 1 : 0);
  return {low: Math.round(from / step), high, counts, isHidden: shown === '*'};
}

/** Sums, in steps, of so many people whose average is shown as this: rounded to one decimal, half up. */
function windowOf(mean: ShownWave['mean'], step: number): (people: number) => Interval {
  if (typeof mean !== 'number') return () => [-Infinity, Infinity];
  const edge = (at: number, people: number) => Math.ceil((at * people) / step - 1e-6);
  return (people) => [edge(mean - 0.05, people), edge(mean + 0.05, people) - 1];
}

/** How many values one count can have beside all the others, up to as many as are enough. */
function possibleValues(
  groups: readonly Group[],
  group: Group,
  people: Interval,
  isPossible: (sums: readonly Sum[]) => boolean,
): number {
  const others = groups.filter((other) => other !== group);
  const sums = sumsOf(others, [0, people[1] - group.counts[0]]);
  const [least, most] = group.counts;
  let found = 0;
  for (let value = least; value <= most && found < ENOUGH_LEFT; value++) {
    if (isPossible(sums.map((sum) => added(sum, group, value)))) found++;
  }
  return found;
}

const added = (sum: Sum, {low, high}: Group, count: number): Sum => ({
  people: sum.people + count,
  low: sum.low + count * low,
  high: sum.high + count * high,
});

/** What some groups can come to together: so many people, whose scores add up to anything from `low` to `high`. */
interface Sum {
  readonly people: number;
  readonly low: number;
  readonly high: number;
}

/**
 * All sums that can be, one group after the other. Of two with the same people and the same lowest sum only the one that reaches higher is
 * kept, so that there are no more of them than there are such pairs: trying all groups one by one can take seconds.
 */
function sumsOf(groups: readonly Group[], [, most]: Interval): readonly Sum[] {
  let sums: readonly Sum[] = [{people: 0, low: 0, high: 0}];
  let toCome = total(groups.map(({counts}) => counts))[0];
  for (const group of groups) {
    const [from, to] = group.counts;
    toCome -= from;
    const next = new Map<number, Sum>();
    for (const sum of sums) {
      for (let count = from; count <= to && sum.people + count + toCome <= most; count++) {
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

/** For each number of people, what their scores can add up to: spans that do not touch. */
function sumsByPeople(
  sums: readonly Sum[],
  mean: (people: number) => Interval,
  [least, most]: Interval,
): ReadonlyMap<number, readonly Interval[]> {
  const byPeople = new Map<number, Interval[]>();
  for (const {people, low, high} of sums) {
    if (people < least || people > most) continue;
    const span = both([low, high], mean(people));
    if (span[0] > span[1]) continue;
    const spans = byPeople.get(people);
    if (spans) spans.push(span);
    else byPeople.set(people, [span]);
  }
  return new Map([...byPeople].map(([people, spans]) => [people, joined(spans)]));
}

function joined(spans: readonly Interval[]): readonly Interval[] {
  const found: Interval[] = [];
  for (const [low, high] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = found.at(-1);
    if (last && low <= last[1] + 1) found[found.length - 1] = [last[0], Math.max(last[1], high)];
    else found.push([low, high]);
  }
  return found;
}

/** Whether one of the first sums can have become one of the latest by a change that is shown as it is. */
const canChange = (
  first: readonly Interval[],
  latest: readonly Interval[],
  [least, most]: Interval,
): boolean =>
  first.some(([from, to]) => latest.some(([low, high]) => low - to <= most && high - from >= least));
