import {WEEKDAYS} from '../../model/opening-times.js';
import type {OpeningSession, Weekday} from '../../model/opening-times.js';
import {weekdayOf} from '../../model/session-days.js';
import {clockTime, isoDate} from './dates.js';
import {amount, compact, words} from './wire.js';

/** When something happens, in the words of iCalendar, as most directories hold it. */
export interface WireSchedule {
  readonly freq?: unknown;
  readonly interval?: unknown;
  readonly byday?: unknown;
  readonly bymonthday?: unknown;
  readonly dtstart?: unknown;
  readonly until?: unknown;
  readonly count?: unknown;
  readonly opens?: unknown;
  readonly closes?: unknown;
  readonly validFrom?: unknown;
  readonly validTo?: unknown;
  readonly text?: string | undefined;
  readonly placeId?: string | undefined;
  readonly except?: readonly string[] | undefined;
}

/** A schedule as a session, or nothing where it says nothing. */
export function session(schedule: WireSchedule): OpeningSession | undefined {
  const {placeId, text, except} = schedule;
  const anchor = isoDate(schedule.dtstart);
  const rrule = rule(schedule, anchor);
  const from = isoDate(schedule.validFrom) ?? anchor;
  const to = earlier(isoDate(schedule.validTo), isoDate(schedule.until));
  const hours = openingHours(schedule.opens, schedule.closes);
  // One day that is its own beginning and end is an occasion, not a rule.
  if (!rrule && from && from === to) return compact({placeId, date: from, ...hours, text});
  if (!rrule && !hours.start && !text) return undefined;
  return compact({
    placeId,
    rrule,
    anchor: rrule ? anchor : undefined,
    ...hours,
    validFrom: from,
    validTo: to,
    except: except?.length ? except : undefined,
    text: text ?? (rrule ? undefined : [hours.start, hours.end].filter(Boolean).join('–')),
  });
}

/** Opening and closing time. Midnight to midnight is all day; an end that equals the start says nothing. */
export function openingHours(opens: unknown, closes: unknown): {start?: string; end?: string} {
  const start = clockTime(opens);
  const end = clockTime(closes);
  if (start === '00:00' && (end === '00:00' || end === '23:59' || end === '24:00'))
    return {start, end: '24:00'};
  if (start === undefined) return {};
  return end === undefined || end === start ? {start} : {start, end};
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

function rule(schedule: WireSchedule, anchor: string | undefined): string | undefined {
  const days = byDay(schedule.byday);
  const monthDays = byMonthDay(schedule.bymonthday);
  const freq = frequency(schedule.freq) ?? (days.length ? 'WEEKLY' : undefined);
  if (!freq) return undefined;
  const parts = [`FREQ=${freq}`];
  const interval = amount(schedule.interval) ?? 1;
  if (Number.isInteger(interval) && interval > 1) parts.push(`INTERVAL=${interval}`);
  const count = amount(schedule.count);
  // Without a first day nobody can count from it.
  if (count && count > 0 && anchor) parts.push(`COUNT=${count}`);
  if (freq === 'WEEKLY') {
    const plain = [...new Set(days.map((day) => day.slice(-2)))];
    if (!plain.length && anchor) plain.push(weekdayOf(anchor));
    // "Every week" on no known day is not a rule.
    if (!plain.length) return undefined;
    parts.push(`BYDAY=${plain.join(',')}`);
  } else if (freq === 'MONTHLY') {
    if (!days.length && !monthDays.length && !anchor) return undefined;
    if (days.length) parts.push(`BYDAY=${days.join(',')}`);
    if (monthDays.length) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
  } else if (freq === 'DAILY' && days.length) {
    parts.push(`BYDAY=${[...new Set(days.map((day) => day.slice(-2)))].join(',')}`);
  } else if (freq === 'YEARLY' && !anchor) return undefined;
  return parts.join(';');
}

function frequency(value: unknown): string | undefined {
  const text = words(value)?.toUpperCase();
  if (!text) return undefined;
  return FREQUENCIES.find((freq) => freq === text || freq.startsWith(text.replace(/S$/, '')));
}

/** Days from "TH,FR", "2TU", "-1FR", "Monday", ["MO"] or "https://schema.org/Monday". */
export function byDay(value: unknown): string[] {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return items
    .flatMap((item) => (typeof item === 'string' ? item.split(/[,;\s]+/) : []))
    .map((item) => {
      const match = /^([+-]?\d)?(?:.*[/#])?([a-z]+)$/i.exec(item.trim());
      const day = weekday(match?.[2] ?? '');
      return day && `${match?.[1]?.replace('+', '') ?? ''}${day}`;
    })
    .filter((day): day is string => Boolean(day));
}

const DAY_NAMES =
  /^(?:mo|mon|monday|tu|tue|tues|tuesday|we|wed|weds|wednesday|th|thu|thur|thurs|thursday|fr|fri|friday|sa|sat|saturday|su|sun|sunday)s?$/i;

/** A day by its English name or short name. */
export function weekday(name: string): Weekday | undefined {
  if (!DAY_NAMES.test(name)) return undefined;
  const two = name.slice(0, 2).toUpperCase();
  return WEEKDAYS.find((day) => day === two);
}

function byMonthDay(value: unknown): number[] {
  const items =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? (value as unknown[]) : [value];
  return items
    .map(amount)
    .filter(
      (day) => day !== undefined && Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31,
    ) as number[];
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a && b ? (a < b ? a : b) : (a ?? b);
}
