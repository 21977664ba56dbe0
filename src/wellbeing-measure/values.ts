import type {MeasureStrings} from '../i18n/measures/index.js';
import {formatDate, monthName} from '../i18n/formats.js';
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

/** The day of a FHIR date or dateTime, as it was where it was written. */
export const dayOf = (date: string): string => date.slice(0, 10);

/** How an earlier day is called beside a later one: its month where that says which, with the year where that is another. */
export interface EarlierNames {
  /** "in April", "on 3 November". */
  readonly when: string;
  /** "April", "3 November". */
  readonly name: string;
}

/** How a day is told from a later one. */
export function earlierNames(
  words: MeasureStrings,
  locale: string,
  earlier: string,
  now: string,
): EarlierNames {
  const [year = '', month = ''] = dayOf(earlier).split('-');
  const isOtherYear = year !== now.slice(0, 4);
  if (dayOf(earlier).slice(0, 7) === now.slice(0, 7)) {
    const name = formatDate(locale, dayOf(earlier));
    return {when: words.onDate(name), name};
  }
  const name = [monthName(locale, Number(month)), isOtherYear ? year : ''].filter(Boolean).join(' ');
  return {when: words.inMonth(name), name};
}
