import {measures as allMeasures} from '../measures/catalogue.js';
import type {HistoryEntry, HistoryScore} from '../measures/history.js';
import type {Measure, ScoreRule} from '../measures/measure.js';

/** One score on one day, as it is drawn. */
export interface Point extends HistoryScore {
  readonly time: number;
  /** FHIR date or dateTime. */
  readonly date: string;
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
    return {measure, entries: own, breaks: breaksOf(own), scores: scoresOf(measure, own)};
  });
}

const scoresOf = ({id, scores}: Measure, entries: readonly HistoryEntry[]): readonly ScoreSeries[] =>
  scores
    .filter(({partial}) => !partial)
    .map((rule) => ({
      id: `${id}.${rule.id}`,
      rule,
      points: entries.map(({date, scores: found}) => ({
        ...(found[rule.id] ?? {value: null}),
        date,
        time: Date.parse(date),
      })),
    }));

/** Where the version or the way of answering is another one; also where only one of two is known. */
function breaksOf(entries: readonly HistoryEntry[]): readonly Break[] {
  const breaks: Break[] = [];
  for (const [index, after] of entries.entries()) {
    const before = entries[index - 1];
    if (!before || (before.version === after.version && before.mode === after.mode)) continue;
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

/** First and latest number of a score that may be compared: given in the same way to the same version. */
export function comparable(
  {points}: ScoreSeries,
  breaks: readonly Break[],
): {readonly first?: NumberPoint; readonly latest?: NumberPoint} {
  const latest = [...points].reverse().find(isNumber);
  if (!latest) return {};
  const at = points.indexOf(latest);
  // Where the latest answer is missing, the newest there is may stand before the last break.
  const begin = Math.max(0, ...breaks.map(({index}) => index).filter((index) => index <= at));
  const first = points.slice(begin, at).find(isNumber);
  return {latest, ...(first && {first})};
}

/** The day of a FHIR date or dateTime where the reader is: `YYYY-MM-DD`; shorter where the date is. */
export function dayOf(date: string): string {
  if (!date.includes('T')) return date;
  const time = new Date(date);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The time of day of a FHIR dateTime where the reader is: `HH:mm`. */
export function clockOf(date: string): string | undefined {
  if (!date.includes('T')) return undefined;
  const time = new Date(date);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}
