import {languageOf, type Language} from './catalogue.js';
import {formatDate, formatList, formatTime, groupDigits} from './formats.js';

/** Monday first; kept here for the same reason as the names of months are. */
const DAYS: Record<Language, readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
};

const to = (locale: string): string => (languageOf(locale) === 'cy' ? 'i' : 'to');

/** Name of a day, 0 is Monday: `Tuesday`, `dydd Mawrth`. */
export function dayName(locale: string, weekday: number): string {
  return DAYS[languageOf(locale)][weekday] ?? '';
}

/** Weekday of a `YYYY-MM-DD`, 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** `Tuesday 24 November`, `dydd Mawrth 24 Tachwedd`. */
export function formatDay(locale: string, date: string): string {
  return `${dayName(locale, weekdayOf(date))} ${formatDate(locale, date)}`;
}

/** `10am to 12 noon`; only the beginning where the end is not known. */
export function formatTimes(locale: string, start: string, end?: string): string {
  const from = formatTime(locale, start);
  return end ? `${from} ${to(locale)} ${formatTime(locale, end)}` : from;
}

/**
 * Weekdays in words, 0 is Monday: `Monday to Friday`, `Wednesday and Friday`. Three or more in a row become a range.
 */
export function formatDays(locale: string, weekdays: readonly number[]): string {
  const sorted = [...new Set(weekdays)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    // Welsh "i" softens what follows it: "dydd Llun i ddydd Gwener".
    return `${dayName(locale, first)} ${to(locale)} ${dayName(locale, last).replace(/^d/, 'dd')}`;
  }
  return formatList(
    locale,
    sorted.map((day) => dayName(locale, day)),
  );
}

/** A number of miles as words want it: one decimal under 10, none above; never 0. */
export function roundMiles(miles: number): string {
  return miles < 9.95 ? String(Math.max(0.1, Math.round(miles * 10) / 10)) : String(Math.round(miles));
}

/** Pounds and pence: `£3.20`, `£4`. */
export function formatPounds(amount: number): string {
  return `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}

/** A number as short as it must be to fit a circle: `9,999`, `12k`, `1.2m`. English and Welsh write it alike. */
export function shortFigure(count: number): string {
  if (count < 10_000) return groupDigits(count);
  return count < 999_500 ? `${Math.round(count / 1000)}k` : `${Math.round(count / 100_000) / 10}m`;
}
