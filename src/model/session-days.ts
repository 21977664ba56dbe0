import {dayAsUtc, isDay} from './calendar.js';
import type {OpeningSession, TimeOfDay, Weekday} from './opening-times.js';
import {WEEKDAYS} from './opening-times.js';

/** The day of the week of a `YYYY-MM-DD`. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[(dayAsUtc(date).getUTCDay() + 6) % 7]!;
}

/**
 * Days of the week on which a session can fall, Monday first. Empty where that is not known: words only, or a day of
 * the month, which is another day of the week each time.
 */
export function sessionDays({date, rrule, anchor}: OpeningSession): readonly Weekday[] {
  if (date) return isDay(date) ? [weekdayOf(date)] : [];
  if (!rrule) return [];
  const byDay = /(?:^|[;:])BYDAY=([^;]*)/i.exec(rrule)?.[1]?.toUpperCase();
  if (byDay) return WEEKDAYS.filter((day) => new RegExp(`(?:^|[,\\d])${day}(?:,|$)`).test(byDay));
  if (/FREQ=DAILY/i.test(rrule)) return WEEKDAYS;
  return /FREQ=WEEKLY/i.test(rrule) && isDay(anchor) ? [weekdayOf(anchor)] : [];
}

const NOON = 12 * 60;
const EVENING = 17 * 60;
const MIDNIGHT = 24 * 60;

/**
 * Parts of the day that a session is in: the one it starts in, and any other of which it has an hour or more, so that
 * a library open from 9 to 5 is found under "afternoon" too. Empty where the time is not known.
 */
export function sessionTimes({start, end}: OpeningSession): readonly TimeOfDay[] {
  const from = minutes(start);
  if (from === undefined) return [];
  const until = minutes(end);
  const to = until === undefined ? from : until <= from ? MIDNIGHT : until;
  const holds = (begins: number, ends: number) =>
    (from >= begins && from < ends) || Math.min(to, ends) - Math.max(from, begins) >= 60;
  const times: TimeOfDay[] = [];
  if (holds(0, NOON)) times.push('morning');
  if (holds(NOON, EVENING)) times.push('afternoon');
  if (holds(EVENING, MIDNIGHT)) times.push('evening');
  return times;
}

function minutes(time: string | undefined): number | undefined {
  const parts = time && /^(\d\d):(\d\d)$/.exec(time);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}
