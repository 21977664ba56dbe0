import {addDays, dayAsUtc, isDay, utcAsDay} from './calendar.js';
import {HORIZON, type RuleSpan} from './rule-span.js';

/** A rule of the kinds that nearly all activities have. Weekdays count from Monday, 0. */
type PlainRule =
  | {readonly freq: 'DAILY'; readonly interval: number; readonly until?: string}
  | {
      readonly freq: 'WEEKLY';
      readonly interval: number;
      readonly until?: string;
      readonly weekdays?: number[];
    }
  | {readonly freq: 'MONTHLY'; readonly until?: string; readonly daysIn: (month: Month) => number[]};

/** A month by its first day and its length, with days counted from 1970. */
interface Month {
  readonly first: number;
  readonly length: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 86_400_000;

/**
 * Whether {@link plainRuleDays} knows the days of a rule: every day or week, or every so many, and certain days of every
 * month; with an end by date. Others are for the recurrence library, which is larger than the rest of the index.
 */
export function isPlainRule(rrule: string): boolean {
  return parse(rrule) !== null;
}

/** Days on which such a rule falls, as `Recurrence` gives them; `undefined` for a rule of another kind. */
export function plainRuleDays(rrule: string, {anchor, from, count}: RuleSpan): readonly string[] | undefined {
  const rule = parse(rrule);
  if (!rule) return undefined;
  const start = startOf(rule, isDay(anchor) ? anchor : undefined, from);
  if (start === undefined) return [];
  const horizon = addDays(from, HORIZON);
  const last = dayNumber(rule.until && rule.until < horizon ? rule.until : horizon);
  const least = Math.max(start, dayNumber(from));
  const days: string[] = [];
  for (const day of daysFrom(rule, start, last)) {
    if (day >= least) days.push(utcAsDay(new Date(day * DAY)));
    if (days.length === count) break;
  }
  return days;
}

/** Directories repeat a few hundred rules; above this many, what was parsed is forgotten. */
const MEMORY = 5000;
const parsed = new Map<string, PlainRule | null>();

function parse(rrule: string): PlainRule | null {
  let rule = parsed.get(rrule);
  if (rule === undefined) {
    if (parsed.size >= MEMORY) parsed.clear();
    parsed.set(rrule, (rule = parseRule(rrule) ?? null));
  }
  return rule;
}

function parseRule(rrule: string): PlainRule | undefined {
  const parts = new Map<string, string>();
  for (const part of rrule.replace(/^RRULE:/i, '').split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (parts.has(name) || !/^[\w,+-]+$/.test(value)) return undefined;
    parts.set(name, value);
  }
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const freq = take('FREQ');
  const interval = Number(take('INTERVAL') ?? 1);
  const until = take('UNTIL')?.replace(/^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/, '$1-$2-$3');
  const week = take('WKST');
  const byDay = take('BYDAY');
  const byMonthDay = take('BYMONTHDAY');
  if (parts.size > 0 || !(Number.isInteger(interval) && interval > 0)) return undefined;
  if ((until !== undefined && !isDay(until)) || (week !== undefined && week !== 'MO')) return undefined;
  const end = until === undefined ? {} : {until};
  if (freq === 'DAILY' && !byDay && !byMonthDay) return {freq, interval, ...end};
  if (freq === 'WEEKLY' && !byMonthDay) {
    const weekdays = byDay?.split(',').map((day) => WEEKDAYS.indexOf(day));
    if (weekdays?.includes(-1)) return undefined;
    return {freq, interval, ...(weekdays && {weekdays: inOrder(weekdays)}), ...end};
  }
  const daysIn = byDay && byMonthDay ? undefined : daysOfMonth(byDay, byMonthDay);
  return freq === 'MONTHLY' && interval === 1 && daysIn ? {freq, daysIn, ...end} : undefined;
}

/** `1MO,-1FR`, or `1,15`: what days of a month that makes. */
function daysOfMonth(byDay = '', byMonthDay = ''): ((month: Month) => number[]) | undefined {
  if (/^\d+(?:,\d+)*$/.test(byMonthDay)) {
    const numbers = byMonthDay.split(',').map(Number);
    if (numbers.some((day) => day < 1 || day > 31)) return undefined;
    return ({first, length}) => inOrder(numbers.filter((day) => day <= length)).map((day) => first + day - 1);
  }
  const ordinals = byDay.split(',').map((each) => {
    const [, ordinal, weekday = ''] = /^\+?(-?[1-5])([A-Z]{2})$/.exec(each) ?? [];
    return {ordinal: Number(ordinal), weekday: WEEKDAYS.indexOf(weekday)};
  });
  if (ordinals.some(({ordinal, weekday}) => !ordinal || weekday < 0)) return undefined;
  return ({first, length}) => {
    const end = first + length;
    const days = ordinals.map(({ordinal, weekday}) =>
      ordinal > 0
        ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (ordinal - 1)
        : end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7) + 7 * (ordinal + 1),
    );
    return inOrder(days.filter((day) => day >= first && day < end));
  };
}

/** The day that a rule is counted from: in step with its anchor, and near to the days that are asked for. */
function startOf(rule: PlainRule, anchor: string | undefined, from: string): number | undefined {
  const wanted = dayNumber(from);
  if (anchor === undefined) {
    const isKnown =
      rule.freq === 'MONTHLY' || (rule.interval === 1 && (rule.freq === 'DAILY' || rule.weekdays));
    return isKnown ? wanted : undefined;
  }
  const start = dayNumber(anchor);
  if (start >= wanted) return start;
  const step = rule.freq === 'MONTHLY' ? 1 : rule.freq === 'DAILY' ? rule.interval : 7 * rule.interval;
  return wanted - ((wanted - start) % step);
}

/** The days of a rule, one after another. */
function* daysFrom(rule: PlainRule, start: number, last: number): Generator<number> {
  for (const part of partsFrom(rule, start, last)) {
    for (const day of part) if (day >= start && day <= last) yield day;
  }
}

/** The same by day, week or month. */
function* partsFrom(rule: PlainRule, start: number, last: number): Generator<readonly number[]> {
  if (rule.freq === 'DAILY') {
    for (let day = start; day <= last; day += rule.interval) yield [day];
  } else if (rule.freq === 'WEEKLY') {
    const {weekdays = [weekdayOf(start)], interval} = rule;
    for (let monday = start - weekdayOf(start); monday <= last; monday += 7 * interval) {
      yield weekdays.map((weekday) => monday + weekday);
    }
  } else {
    const begin = new Date(start * DAY);
    const firstOf = (month: number) => Date.UTC(begin.getUTCFullYear(), month, 1) / DAY;
    for (let month = begin.getUTCMonth(); firstOf(month) <= last; month++) {
      yield rule.daysIn({first: firstOf(month), length: firstOf(month + 1) - firstOf(month)});
    }
  }
}

const dayNumber = (date: string): number => dayAsUtc(date).getTime() / DAY;
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
