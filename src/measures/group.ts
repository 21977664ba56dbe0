import {measureOf} from './catalogue.js';
import {staysHidden} from './disclosure.js';
import {binOf, groupBins, type GroupBin} from './group-bins.js';
import type {HistoryEntry} from './history.js';
import {MeasureError} from './measure-error.js';
import type {Measure, MeasureId, ScoreRule} from './measure.js';
import {shownCount, summariseGroup, type ShownCount} from './summarise-group.js';

/** Scores of one person on one occasion, by score id without the measure; `null` or absent where there is none. */
export type GroupValues = Readonly<Record<string, number | string | null>>;

/** What is known of one person: a history as `readHistory` gives it, or first and latest scores that compare. */
export type GroupPerson =
  | {readonly entries: readonly HistoryEntry[]}
  | {readonly first: GroupValues | null; readonly latest: GroupValues | null};

/** Which answers count. */
export interface GroupOptions {
  /** `2026-04-01` or `2026-04`: answers before this day or month do not count. */
  readonly since?: string;
  /** Answers after this day or month do not count. */
  readonly until?: string;
}

/** People who are in no figure, since their answers do not compare. */
export interface GroupLeftOut {
  /** They answered once only. */
  readonly once: ShownCount;
  /** They answered again, but with another version of the questions or in another way (alone, read aloud, by others). */
  readonly differently: ShownCount;
}

/** What may be shown of the answers that people gave first, or of their latest ones. */
export interface GroupWave {
  /** People in each of `groupBins`; `null` where a count that is hidden could be worked out from the others. */
  readonly bands: Readonly<Record<string, ShownCount>> | null;
  /** `*` where it is of 1 to 7 people, `null` of nobody; absent where answers are not numbers. */
  readonly mean?: number | '*' | null;
}

/** What may be shown of one score. */
export interface GroupScore {
  /** `ons4.satisfied`. */
  readonly id: string;
  /** People with a first and a later score: all figures are of them. */
  readonly n: ShownCount;
  readonly leftOut: GroupLeftOut;
  readonly first: GroupWave;
  readonly latest: GroupWave;
  /** Mean change of these people. */
  readonly change?: number | '*' | null;
  /** So few people that averages can change by chance. */
  readonly few: boolean;
}

/** Everything that may be shown of a group and one measure. Plain JSON; nothing in it is of one person. */
export interface GroupFigures {
  readonly measure: MeasureId;
  /** Of the kit's definition of the measure. */
  readonly version: string;
  /** As they were asked for; never the day of somebody's answer. */
  readonly since?: string;
  readonly until?: string;
  /** People with a first and a later answer to some question of the measure. */
  readonly n: ShownCount;
  readonly leftOut: GroupLeftOut;
  readonly scores: readonly GroupScore[];
}

type Value = number | string;
type Pair = readonly [first: Value, latest: Value];
/** What one person's answers to one question are good for. */
type Found = Pair | 'once' | 'differently' | undefined;

/** Below this the figures come with a caution. A choice of the kit's, not a published line. */
const FEW = 30;

/** Whether figures of so many people need a caution. Looks at what is shown, or it would itself tell more. */
export const areFew = (n: ShownCount): boolean => n === '*' || n < FEW;

/** Scores of which groups have figures: no steps on the way to another one, and no single answers to PHQ-9. */
export function groupScores({
  id,
  scores,
}: Measure): readonly {readonly id: string; readonly rule: ScoreRule}[] {
  return scores.filter(({partial}) => !partial).map((rule) => ({id: `${id}.${rule.id}`, rule}));
}

/**
 * What may be shown of people's first and latest answers to one measure: made safe here, by the rules of
 * {@link summariseGroup}, so that raw counts never leave. Only people with both are in the figures; how many are left out is
 * one of them. ONS4 has figures for each of its questions and none of the whole. Each of `people` is one person.
 */
export function groupSummary(
  people: readonly GroupPerson[],
  measureId: string,
  {since, until}: GroupOptions = {},
): GroupFigures {
  const measure = measureOf(measureId);
  const rules = groupScores(measure);
  const found = people.map((person, index) => {
    const answers = occasions(person, measure, since, until);
    return rules.map(({rule}) => find(answers, rule, measure, index));
  });
  const best = found.map(
    (scores) =>
      scores.find(isPair) ??
      scores.find((one) => one === 'differently') ??
      scores.find((one) => one !== undefined),
  );
  return {
    measure: measure.id,
    version: measure.version,
    ...(since !== undefined && {since}),
    ...(until !== undefined && {until}),
    ...peopleOf(best),
    scores: rules.map(({id, rule}, at) =>
      scoreFigures(
        id,
        groupBins(measure, rule),
        rule.range !== undefined,
        found.map((scores) => scores[at]),
      ),
    ),
  };
}

/** One time that somebody answered, and how. */
interface Occasion {
  readonly values: GroupValues;
  /** Answers compare where this is the same. */
  readonly way: string;
}

/** Oldest first. */
function occasions(person: GroupPerson, measure: Measure, since = '', until = ''): readonly Occasion[] {
  if (!('entries' in person)) {
    const {first, latest} = person;
    return [first, latest].map((values) => ({values: values ?? {}, way: ''}));
  }
  return person.entries
    .filter((entry) => entry.measure === measure.id)
    .filter(({date}) => date.slice(0, since.length) >= since)
    .filter(({date}) => until === '' || date.slice(0, until.length) <= until)
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
    .map(({scores, version, mode}) => ({
      values: Object.fromEntries(Object.entries(scores).map(([id, {value}]) => [id, value])),
      way: JSON.stringify([version, mode]),
    }));
}

/** The latest score, and the first one that was given in the same way. */
function find(answers: readonly Occasion[], rule: ScoreRule, measure: Measure, index: number): Found {
  const bins = groupBins(measure, rule);
  const given = answers.flatMap(({values, way}) => {
    const value = values[rule.id];
    if (value === undefined || value === null) return [];
    // Between two bands is no answer; only looked-up scores have decimals.
    const isWhole = typeof value === 'string' || rule.table !== undefined || Number.isInteger(value);
    if (!isWhole || !binOf(bins, value)) {
      const where = `people[${index}].${rule.id}`;
      throw new MeasureError(`out-of-range:${where}`, `${measure.id} has no such score.`);
    }
    return [{value, way}];
  });
  const latest = given.at(-1);
  if (!latest) return undefined;
  if (given.length === 1) return 'once';
  const first = given.slice(0, -1).find(({way}) => way === latest.way);
  return first ? [first.value, latest.value] : 'differently';
}

const isPair = (found: Found): found is Pair => Array.isArray(found);

function peopleOf(found: readonly Found[]): {readonly n: ShownCount; readonly leftOut: GroupLeftOut} {
  const count = (what: Found) => shownCount(found.filter((one) => one === what).length);
  return {
    n: shownCount(found.filter(isPair).length),
    leftOut: {once: count('once'), differently: count('differently')},
  };
}

function scoreFigures(
  id: string,
  bins: readonly GroupBin[],
  areNumbers: boolean,
  found: readonly Found[],
): GroupScore {
  const pairs = found.filter(isPair);
  const {n, leftOut} = peopleOf(found);
  const [first, latest] = ([0, 1] as const).map((at) =>
    wave(
      bins,
      pairs.map((pair) => pair[at]),
      areNumbers,
    ),
  ) as [OpenWave, OpenWave];
  const numbers = pairs as readonly (readonly [number, number])[];
  const change = areNumbers
    ? summariseGroup({bandCounts: {}, values: [], pairs: numbers}).change?.mean
    : undefined;
  const isSafe = staysHidden(bins, first, latest, n, change);
  const shown = ({bands, mean}: OpenWave): GroupWave => ({
    bands: isSafe ? bands : null,
    ...(mean !== undefined && {mean}),
  });
  return {
    id,
    n,
    leftOut,
    first: shown(first),
    latest: shown(latest),
    ...(change !== undefined && {change}),
    few: areFew(n),
  };
}

type OpenWave = GroupWave & {readonly bands: Readonly<Record<string, ShownCount>>};

function wave(bins: readonly GroupBin[], values: readonly Value[], areNumbers: boolean): OpenWave {
  const bandCounts = Object.fromEntries(
    bins.map((bin) => [bin.id, values.filter((value) => binOf(bins, value) === bin).length]),
  );
  const shown = summariseGroup({bandCounts, values: areNumbers ? (values as readonly number[]) : []});
  return {bands: shown.bandCounts, ...(areNumbers && {mean: shown.mean})};
}
