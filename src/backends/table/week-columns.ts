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
  const sessions = hours.split(/[,;/&]|\band\b/).map((part) => {
    const range = readRange(part);
    return range && {rrule, ...range};
  });
  const read = sessions.filter((session) => session !== undefined);
  return read.length === sessions.length ? read : [{text: `${heading}: ${hours}`}];
}

/** Nobody means an earlier morning when the half of the day is left out. */
const EARLIEST = '07:00';
/** From here on a session may end after midnight; "9:30-4:30" forgot to say "pm". */
const EVENING = '17:00';

/** "9am-1pm", "10-4pm", "18:00 to 01:00": only what can be read in one way. */
function readRange(text: string): {start?: string; end?: string} | undefined {
  const [, opens = '', closes = ''] = RANGE.exec(text) ?? [];
  const end = clockTime(closes);
  if (end === undefined) return undefined;
  const start = clockTime(opens);
  if (start !== undefined) {
    const allDay = start === '00:00' && end === '00:00';
    return start < end || start >= EVENING || allDay ? openingHours(start, end) : undefined;
  }
  const halves = ['am', 'pm'].map((half) => clockTime(`${opens}${half}`));
  const possible = halves.filter((time) => time !== undefined && time >= EARLIEST && time < end);
  return possible.length === 1 ? {start: possible[0], end} : undefined;
}
