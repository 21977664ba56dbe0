import type {ChartStrings} from '../i18n/charts/index.js';
import {formatDate, formatTime, monthName} from '../i18n/formats.js';
import type {MeasureStrings} from '../i18n/measures/index.js';
import {compareScores} from '../measures/compare-scores.js';
import type {Measure, ScoreRule} from '../measures/measure.js';
import {
  clockOf,
  comparable,
  dayOf,
  isNumber,
  type MeasureSeries,
  type Point,
  type ScoreSeries,
} from './series.js';

/** What everything that says something needs. */
export interface Tongue {
  readonly t: ChartStrings;
  readonly m: MeasureStrings;
  readonly locale: string;
}

/** Numbers have two decimals at most, and a point in both languages. */
export const formatValue = (value: number): string => String(Math.round(value * 100) / 100);

/** "10 November", "10 November 2026"; a month or a year alone where the record knows no more. */
export function sayDate({locale}: Tongue, date: string, year = true): string {
  const day = dayOf(date);
  const [years = '', month, days] = day.split('-');
  if (days) return formatDate(locale, day, {year});
  return month ? `${monthName(locale, Number(month))} ${years}` : years;
}

/** The date of a row: with the time where there is another answer on the same day. */
export function sayMoment(tongue: Tongue, date: string, all: readonly string[]): string {
  const clock = clockOf(date);
  const isAlone = all.filter((other) => dayOf(other) === dayOf(date)).length < 2;
  const day = sayDate(tongue, date);
  return isAlone || !clock ? day : `${day}, ${formatTime(tongue.locale, clock)}`;
}

/** Whether dates need their year to be told apart. */
export const needYears = (dates: readonly string[]): boolean =>
  new Set(dates.map((date) => dayOf(date).slice(0, 4))).size > 1;

/** The name of a score. */
export const nameOf = ({m}: Tongue, id: string): string => m.scores[id]?.name ?? id;

/** The answer of a score that is no number, in the words of its question. */
export function answerWords({items}: Measure, rule: ScoreRule, value: string): string {
  const answers = items.find(({id}) => id === rule.items[0])?.answers;
  return answers?.choices?.find(({code}) => code === value)?.text ?? value;
}

/** "3 higher", "The same". */
export function changeWords({m}: Tongue, id: string, first: number, latest: number): string {
  const difference = compareScores(id, first, latest).difference ?? 0;
  if (difference === 0) return m.same;
  const by = formatValue(Math.abs(difference));
  return difference > 0 ? m.higher(by) : m.lower(by);
}

/** What one chart shows, in words: also the name of its drawing. */
export function scoreSentence(tongue: Tongue, {measure, breaks}: MeasureSeries, series: ScoreSeries): string {
  const {t, m} = tongue;
  const {points, rule, id} = series;
  const years = needYears(points.map(({date}) => date));
  const say = ({date}: Point) => sayDate(tongue, date, years);
  if (!rule.range) return wordsSentence(tongue, measure, series, say);
  const {first, latest} = comparable(series, breaks);
  const newest = points[points.length - 1];
  if (!latest || !newest) return t.noAnswers;
  const [lowest, highest] = rule.range.map(formatValue) as [string, string];
  const value = formatValue(latest.value);
  return [
    newest === latest ? '' : (rule.how === 'sum' ? t.noScoreOn : t.noAnswerOn)(say(newest)),
    rule.range[0] === 0
      ? t.latest(m.outOf(value, highest), say(latest))
      : t.latestOnScale(value, say(latest), lowest, highest),
    first ? compared(t, id, first.value, latest.value, say(first)) : '',
    first ? '' : points.filter(isNumber).length > 1 ? t.notCompared : t.onlyAnswer,
  ]
    .filter(Boolean)
    .join(' ');
}

function compared(t: ChartStrings, id: string, first: number, latest: number, date: string): string {
  const difference = compareScores(id, first, latest).difference ?? 0;
  if (difference === 0) return t.sameAs(date);
  const by = formatValue(Math.abs(difference));
  return difference > 0 ? t.higher(by, date) : t.lower(by, date);
}

function wordsSentence(
  {t}: Tongue,
  measure: Measure,
  {points, rule}: ScoreSeries,
  say: (point: Point) => string,
): string {
  const answered = points.flatMap((point) =>
    typeof point.value === 'string' ? [{point, words: answerWords(measure, rule, point.value)}] : [],
  );
  const first = answered[0];
  const latest = answered[answered.length - 1];
  if (!first || !latest) return t.noAnswers;
  const now = t.wordsNow(say(latest.point), latest.words);
  if (first === latest) return `${now} ${t.onlyAnswer}`;
  const before = say(first.point);
  return `${now} ${first.words === latest.words ? t.wordsSame(before) : t.wordsBefore(before, first.words)}`;
}

/** When and how often: below the name of a measure. */
export function answeredSentence(tongue: Tongue, dates: readonly string[]): string {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (first === undefined || last === undefined) return tongue.t.noneYet;
  const until = sayDate(tongue, last);
  if (dates.length === 1) return tongue.t.answeredOnce(until);
  return tongue.t.answeredTimes(dates.length, sayDate(tongue, first, needYears(dates)), until);
}
