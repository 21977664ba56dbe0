import {measures as allMeasures} from '../measures/catalogue.js';
import {firstAndLatest, wayOf} from '../measures/first-and-latest.js';
import type {HistoryEntry, HistoryScore} from '../measures/history.js';
import {londonDay} from '../measures/london-day.js';
import type {Measure, ScoreRule} from '../measures/measure.js';

/** One score on one day, as it is drawn. */
export interface Point extends HistoryScore {
  readonly time: number;
  /** FHIR date or dateTime. */
  readonly date: string;
  /** What it may be compared with: points of the same way. */
  readonly way: string;
}

/** One score over time. */
export interface ScoreSeries {
  /** `ons4.satisfied`. */
  readonly id: string;
  readonly rule: ScoreRule;
  /** One for each entry of the measure, oldest first. */
  readonly points: readonly Point[];
}

/** Where answers before and after are not comparable: between an entry and the one before it. */
export interface Break {
  /** Of the entry that follows it. */
  readonly index: number;
  readonly letter: string;
  readonly before: HistoryEntry;
  readonly after: HistoryEntry;
}

/** All that is known of one measure. */
export interface MeasureSeries {
  readonly measure: Measure;
  readonly entries: readonly HistoryEntry[];
  readonly breaks: readonly Break[];
  /** Days with more than one entry: these are told apart by their time. */
  readonly fullDays: ReadonlySet<string>;
  readonly scores: readonly ScoreSeries[];
}

/** The history by measure and score, in the order of the ids; without `ids`, all measures with an entry, in the kit's order. */
export function seriesOf(
  entries: readonly HistoryEntry[],
  ids?: readonly string[],
): readonly MeasureSeries[] {
  const wanted = ids
    ? ids.flatMap((id) => allMeasures.find((measure) => measure.id === id) ?? [])
    : allMeasures.filter(({id}) => entries.some(({measure}) => measure === id));
  return wanted.map((measure) => {
    const own = entries.filter(({measure: id}) => id === measure.id);
    return {
      measure,
      entries: own,
      breaks: breaksOf(own),
      fullDays: fullDaysOf(own),
      scores: scoresOf(measure, own),
    };
  });
}

const scoresOf = ({id, scores}: Measure, entries: readonly HistoryEntry[]): readonly ScoreSeries[] =>
  scores
    .filter(({partial}) => !partial)
    .map((rule) => ({
      id: `${id}.${rule.id}`,
      rule,
      points: entries.map((entry) => ({
        ...(entry.scores[rule.id] ?? {value: null}),
        date: entry.date,
        time: Date.parse(entry.date),
        way: wayOf(entry),
      })),
    }));

function fullDaysOf(entries: readonly HistoryEntry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const days = entries.map(({date}) => londonDay(date));
  return new Set(days.filter((day) => seen.has(day) || !seen.add(day)));
}

/** Where the version or the way of answering is another one; also where only one of two is known. */
function breaksOf(entries: readonly HistoryEntry[]): readonly Break[] {
  const breaks: Break[] = [];
  for (const [index, after] of entries.entries()) {
    const before = entries[index - 1];
    if (!before || wayOf(before) === wayOf(after)) continue;
    breaks.push({index, before, after, letter: letterOf(breaks.length)});
  }
  return breaks;
}

/** A to Z, then AA. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A point with a number. */
export type NumberPoint = Point & {readonly value: number};

export const isNumber = (point: Point): point is NumberPoint => typeof point.value === 'number';

/** A point with the answer in words: by its code. */
export type WordPoint = Point & {readonly value: string};

export const isWord = (point: Point): point is WordPoint => typeof point.value === 'string';

/** First and latest of a score that may be compared: its numbers, or answers in words. */
export const comparable = ({points}: ScoreSeries) => firstAndLatest(points.filter(isNumber));
export const comparableWords = ({points}: ScoreSeries) => firstAndLatest(points.filter(isWord));
