import {isDay} from '../calendar.js';
import {monthFromName} from './month-names.js';

/** The boxes of a date, in the order in which they are asked for. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;
/** One of {@link DATE_PARTS}. */
export type DatePart = (typeof DATE_PARTS)[number];
/** What stands in each box, as it was typed. */
export type DateParts = Readonly<Record<DatePart, string>>;

/** Nothing typed yet. */
export const NO_DATE: DateParts = {day: '', month: '', year: ''};

/**
 * What three boxes say: a date (`YYYY-MM-DD`), nothing at all, some boxes left empty, a year that has not four digits,
 * or a day that no calendar has. One problem at a time, in the order in which people should hear of them.
 */
export type TypedDate =
  | {readonly date: string}
  | {readonly empty: true}
  | {readonly missing: readonly DatePart[]}
  | {readonly shortYear: true; readonly parts: readonly DatePart[]}
  | {readonly unreal: true; readonly parts: readonly DatePart[]};

/** Without the spaces and signs that people put around numbers: "14th", " 3.", "/10". */
function tidy(text: string): string {
  return text.normalize('NFKC').replace(/[\s.,/\\-]+/g, '');
}

function dayOf(text: string): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|af|ain|ydd|edd?|fed|eg|il)?$/i.exec(text)?.[1];
  const day = Number(digits);
  return digits && day >= 1 && day <= 31 ? day : undefined;
}

function monthOf(text: string): number | undefined {
  if (!/^\d/.test(text)) return monthFromName(text);
  const month = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return month >= 1 && month <= 12 ? month : undefined;
}

/** Reads what was typed into three boxes, forgiving where only one thing can be meant. */
export function readTypedDate(parts: DateParts): TypedDate {
  const typed = {day: tidy(parts.day), month: tidy(parts.month), year: tidy(parts.year)};
  const missing = DATE_PARTS.filter((part) => !typed[part]);
  if (missing.length === DATE_PARTS.length) return {empty: true};
  if (missing.length > 0) return {missing};
  if (/^\d+$/.test(typed.year) && typed.year.length !== 4) return {shortYear: true, parts: ['year']};
  const day = dayOf(typed.day);
  const month = monthOf(typed.month);
  const year = /^\d{4}$/.test(typed.year) && Number(typed.year) > 0 ? typed.year : undefined;
  const wrong = DATE_PARTS.filter((part) => ({day, month, year})[part] === undefined);
  if (wrong.length > 0) return {unreal: true, parts: wrong};
  const date = [year, ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');
  // A 30 February: any of the three may be the one that is wrong.
  return isDay(date) ? {date} : {unreal: true, parts: DATE_PARTS};
}

/** The boxes to mark: those that {@link readTypedDate} found wrong; none where it found a date. */
export function wrongParts(typed: TypedDate): readonly DatePart[] {
  if ('missing' in typed) return typed.missing;
  if ('parts' in typed) return typed.parts;
  return 'empty' in typed ? DATE_PARTS : [];
}

/**
 * What to put into the boxes for a date: also for the shorter ones of FHIR (`YYYY`, `YYYY-MM`), and the day of a
 * date with a time. Anything else leaves them empty.
 */
export function dateParts(value: string): DateParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(value) ?? [];
  return {day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year};
}
