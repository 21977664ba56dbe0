import type {MeasureStrings} from '../i18n/measures/index.js';
import {formatDate, formatTime, monthName} from '../i18n/formats.js';
import {londonClock, londonDay} from '../measures/london-day.js';
import type {ScoreRule} from '../measures/measure.js';

/** A number as it is read: "19.25", "7". Both languages write it alike. */
export const numberText = (value: number): string => String(value);

/** "7 out of 10", "19.25, on a scale from 7 to 35". */
export function valueText(words: MeasureStrings, {range}: ScoreRule, value: number): string {
  const [from, to] = range ?? [0, 0];
  return from === 0
    ? words.outOf(numberText(value), numberText(to))
    : words.onScale(numberText(value), numberText(from), numberText(to));
}

/** "10 November 2026": a London day; a month or a year alone where the record knows no more. */
export function dateText(locale: string, date: string): string {
  const day = londonDay(date);
  const [year = '', month, days] = day.split('-');
  if (days) return formatDate(locale, day, {year: true});
  return month ? `${monthName(locale, Number(month))} ${year}` : year;
}

/** "on 10 November 2026", "in November 2026", "in 2026". */
export function whenText(words: MeasureStrings, locale: string, date: string): string {
  const say = [words.inYear, words.inMonth, words.onDate][londonDay(date).split('-').length - 1]!;
  return say(dateText(locale, date));
}

/** How an earlier day is called beside a later one: its month where that says which, with the year where that is another. */
export interface EarlierNames {
  /** "in April", "on 3 November", "on 3 November at 9am". */
  readonly when: string;
  /** "April", "3 November", "9am". */
  readonly name: string;
}

/** How a day is told from a later one. */
export function earlierNames(
  words: MeasureStrings,
  locale: string,
  earlier: string,
  now: string,
): EarlierNames {
  const [day, today] = [londonDay(earlier), londonDay(now)];
  const [year = '', month, days] = day.split('-');
  if (!month) return {when: words.inYear(year), name: year};
  if (days && day.slice(0, 7) === today.slice(0, 7)) {
    const name = formatDate(locale, day);
    const clock = day === today ? londonClock(earlier) : undefined;
    if (!clock) return {when: words.onDate(name), name};
    const time = formatTime(locale, clock);
    return {when: words.onDate(words.atTime(name, time)), name: time};
  }
  const isOtherYear = year !== today.slice(0, 4);
  const name = [monthName(locale, Number(month)), isOtherYear ? year : ''].filter(Boolean).join(' ');
  return {when: words.inMonth(name), name};
}
