import type {ChartStrings} from '../i18n/charts/index.js';
import {formatDate, formatTime, monthName} from '../i18n/formats.js';
import type {MeasureStrings} from '../i18n/measures/index.js';
import {compareScores} from '../measures/compare-scores.js';
import {londonClock, londonDay} from '../measures/london-day.js';
import type {Measure, ScoreRule} from '../measures/measure.js';
import {
  comparable,
  comparableWords,
  isNumber,
  isWord,
  type MeasureSeries,
  type Point,
  type ScoreSeries,
  type WordPoint,
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
  const day = londonDay(date);
  const [years = '', month, days] = day.split('-');
  if (days) return formatDate(locale, day, {year});
  return month ? `${monthName(locale, Number(month))} ${years}` : years;
}

/** A date with the time where there is another answer on the same day: "1 July at 9am". */
export function sayMoment(
  tongue: Tongue,
  date: string,
  {fullDays}: Pick<MeasureSeries, 'fullDays'>,
  year = true,
): string {
  const clock = fullDays.has(londonDay(date)) ? londonClock(date) : undefined;
  const day = sayDate(tongue, date, year);
  return clock ? tongue.t.moment(day, formatTime(tongue.locale, clock)) : day;
}

/** As part of a sentence: "on 10 November", "in August 2026", "in 2025". */
export function sayWhen(
  tongue: Tongue,
  date: string,
  series: Pick<MeasureSeries, 'fullDays'>,
  year = true,
): string {
  const say = [tongue.t.inYear, tongue.t.inMonth, tongue.t.on][londonDay(date).split('-').length - 1]!;
  return say(sayMoment(tongue, date, series, year));
}

/** Whether dates need their year to be told apart. */
export const needYears = (dates: readonly string[]): boolean =>
  new Set(dates.map((date) => londonDay(date).slice(0, 4))).size > 1;

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
export function scoreSentence(tongue: Tongue, of: MeasureSeries, series: ScoreSeries): string {
  const {t, m} = tongue;
  const {points, rule, id} = series;
  const years = needYears(points.map(({date}) => date));
  const say = ({date}: Point) => sayWhen(tongue, date, of, years);
  if (!rule.range) return wordsSentence(tongue, of.measure, series, say);
  const {first, latest} = comparable(series);
  const newest = points[points.length - 1];
  if (!latest || !newest) return t.noAnswers;
  const [lowest, highest] = rule.range.map(formatValue) as [string, string];
  const value = formatValue(latest.value);
  return [
    newest === latest ? '' : (rule.how === 'sum' ? t.noScoreOn : t.noAnswerOn)(say(newest)),
    rule.range[0] === 0
      ? `${m.outOf(value, highest)} ${say(latest)}.`
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
  series: ScoreSeries,
  say: (point: Point) => string,
): string {
  const {first, latest} = comparableWords(series);
  if (!latest) return t.noAnswers;
  const words = ({value}: WordPoint) => answerWords(measure, series.rule, value);
  const now = upperFirst(t.wordsNow(say(latest), words(latest)));
  if (!first) return `${now} ${series.points.filter(isWord).length > 1 ? t.notCompared : t.onlyAnswer}`;
  const before = say(first);
  return `${now} ${first.value === latest.value ? t.wordsSame(before) : t.wordsBefore(before, words(first))}`;
}

/** When and how often: below the name of a measure. */
export function answeredSentence(tongue: Tongue, {entries, fullDays}: MeasureSeries): string {
  const dates = entries.map(({date}) => date);
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (first === undefined || last === undefined) return tongue.t.noneYet;
  if (dates.length === 1) return tongue.t.answeredOnce(sayWhen(tongue, last, {fullDays}));
  if (londonDay(first) === londonDay(last))
    return tongue.t.answeredTimes(dates.length, sayWhen(tongue, last, {fullDays: new Set()}));
  const when = tongue.t.fromUntil(sayDate(tongue, first, needYears(dates)), sayDate(tongue, last));
  return tongue.t.answeredTimes(dates.length, when);
}

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
