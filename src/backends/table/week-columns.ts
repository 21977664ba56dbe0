import type {OpeningSession} from '../../model/opening-times.js';
import {clockTime} from '../normalise/dates.js';
import {openingHours, weekday} from '../normalise/schedule.js';

/** A column that holds the hours of one weekday. */
export interface WeekColumn {
  readonly heading: string;
  readonly day: string;
}

/** Columns such as "Monday", "Mon" or "opening_hours_monday". */
export function weekColumns(headings: readonly string[]): WeekColumn[] {
  return headings.flatMap((heading) => {
    const found = heading
      .split(/[^a-z]+/i)
      .filter((word) => word.length > 2)
      .map(weekday)
      .find(Boolean);
    return found ? [{heading, day: found}] : [];
  });
}

const RANGE = /^\s*(.+?)\s*(?:-|–|—|to)\s*(.+?)\s*$/i;

/** The hours of one weekday: "09:00-12:30,13:00-16:30". "Closed" is no session; what cannot be read stays words. */
export function daySessions({day, heading}: WeekColumn, hours: string): OpeningSession[] {
  if (/^(?:closed|no|none|-|x)$/i.test(hours.trim())) return [];
  const rrule = `FREQ=WEEKLY;BYDAY=${day}`;
  if (/^(?:24 ?hours|open 24|all day)/i.test(hours.trim())) return [{rrule, start: '00:00', end: '24:00'}];
  const sessions = hours.split(/[,;/&]|\band\b/).map((part): OpeningSession | undefined => {
    const match = RANGE.exec(part);
    const [opens, closes] = [match?.[1], match?.[2]];
    const start =
      clockTime(opens) ?? clockTime(`${opens ?? ''}${/(am|pm)$/i.exec(closes ?? '')?.[0] ?? '?'}`);
    const end = clockTime(closes);
    return start && end ? {rrule, ...openingHours(start, end)} : undefined;
  });
  const read = sessions.filter((session) => session !== undefined);
  return read.length === sessions.length ? read : [{text: `${heading}: ${hours}`}];
}
