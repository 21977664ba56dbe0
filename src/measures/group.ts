import {measureOf} from './catalogue.js';
import {areFew, staysHidden} from './disclosure.js';
import {firstAndLatest, wayOf} from './first-and-latest.js';
import {binOf, groupBins, type GroupBin} from './group-bins.js';
import type {HistoryEntry} from './history.js';
import {isFhirDate, londonDay} from './london-day.js';
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
  /** `2026-04-01` or `2026-04`: answers before this day or month, in London, do not count. */
  readonly since?: string;
  /** Answers after this day or month do not count. */
  readonly until?: string;
}

/** Answers that are in no figure. */
export interface GroupLeftOut {
  /** People who answered once only. */
  readonly once: ShownCount;
  /** People who answered again, but with another version of the questions or in another way (alone, read aloud, by others). */
  readonly differently: ShownCount;
  /** People with a score that cannot be, or of no date. It does not count; their other answers do. */
  readonly unreadable: ShownCount;
}

/** What may be shown of the answers that people gave first, or of their latest ones. */
export interface GroupWave {
  /** People in each of `groupBins`; `null` of 1 to 7 people, and where a count that is hidden could be worked out. */
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
interface Found {
  readonly answers: Pair | 'once' | 'differently' | undefined;
  /** One of them cannot be. */
  readonly isOdd: boolean;
}

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
  const found = people.map((person) => {
    const answers = occasions(person, measure, since, until);
    return rules.map(({rule}) => find(answers, rule, measure));
  });
  return {
    measure: measure.id,
    version: measure.version,
    ...(since !== undefined && {since}),
    ...(until !== undefined && {until}),
    ...peopleOf(found.map(best)),
    scores: rules.map(({id, rule}, at) =>
      scoreFigures(
        id,
        groupBins(measure, rule),
        rule,
        found.map((scores) => scores[at]!),
      ),
    ),
  };
}

/** One time that somebody answered, and how. */
interface Occasion {
  readonly values: GroupValues;
  /** Answers compare where this is the same. */
  readonly way: string;
  /** Nobody knows when: they count for nothing. */
  readonly isUndated?: boolean;
}

/** Oldest first. */
function occasions(person: GroupPerson, measure: Measure, since = '', until = ''): readonly Occasion[] {
  if (!('entries' in person)) {
    const {first, latest} = person;
    return [first, latest].map((values) => ({values: values ?? {}, way: ''}));
  }
  const entries = person.entries.filter((entry) => entry.measure === measure.id);
  const dated = entries
    .filter(({date}) => isFhirDate(date) && isWithin(londonDay(date), since, until))
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  const undated = entries.filter(({date}) => !isFhirDate(date));
  return [...dated.map(occasionOf), ...undated.map((entry) => ({...occasionOf(entry), isUndated: true}))];
}

const occasionOf = (entry: HistoryEntry): Occasion => ({
  values: Object.fromEntries(Object.entries(entry.scores).map(([id, {value}]) => [id, value])),
  way: wayOf(entry),
});

/** Of an answer that is known by its month or year alone, all of that has to be in the period. */
const isWithin = (day: string, since: string, until: string): boolean =>
  (since === '' || firstDay(day) >= firstDay(since)) && (until === '' || lastDay(day) <= lastDay(until));
const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;
const lastDay = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`;

/** The latest score, and the first one that was given in the same way. */
function find(occasions: readonly Occasion[], rule: ScoreRule, measure: Measure): Found {
  const bins = groupBins(measure, rule);
  const scored = occasions.flatMap(({values, way, isUndated = false}) => {
    const value = values[rule.id];
    return value === undefined || value === null ? [] : [{value, way, isUndated}];
  });
  // Between two bands is no answer; only looked-up scores have decimals.
  const isWhole = (value: Value) =>
    typeof value === 'string' || rule.table !== undefined || Number.isInteger(value);
  const given = scored.filter(({value, isUndated}) => !isUndated && isWhole(value) && binOf(bins, value));
  const isOdd = given.length < scored.length;
  const {first, latest} = firstAndLatest(given);
  if (!latest) return {answers: undefined, isOdd};
  if (given.length === 1) return {answers: 'once', isOdd};
  return {answers: first ? [first.value, latest.value] : 'differently', isOdd};
}

const isPair = (answers: Found['answers']): answers is Pair => Array.isArray(answers);

/** What one person's answers to all questions of a measure are good for. */
function best(scores: readonly Found[]): Found {
  const all = scores.map(({answers}) => answers);
  return {
    answers:
      all.find(isPair) ?? all.find((one) => one === 'differently') ?? all.find((one) => one !== undefined),
    isOdd: scores.some(({isOdd}) => isOdd),
  };
}

function peopleOf(found: readonly Found[]): {readonly n: ShownCount; readonly leftOut: GroupLeftOut} {
  const count = (is: (one: Found) => boolean) => shownCount(found.filter(is).length);
  return {
    n: count(({answers}) => isPair(answers)),
    leftOut: {
      once: count(({answers}) => answers === 'once'),
      differently: count(({answers}) => answers === 'differently'),
      unreadable: count(({isOdd}) => isOdd),
    },
  };
}

function scoreFigures(
  id: string,
  bins: readonly GroupBin[],
  rule: ScoreRule,
  found: readonly Found[],
): GroupScore {
  const areNumbers = rule.range !== undefined;
  const pairs = found.map(({answers}) => answers).filter(isPair);
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
  const isSafe = staysHidden({bins, first, latest, n, change}, rule);
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
