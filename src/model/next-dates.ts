import type {Activity} from './activity.js';
import {addDays, isDay} from './calendar.js';
import type {Occurrence, OpeningSession} from './opening-times.js';
import type {Recurrence} from './recurrence.js';
import {isSessionEnded} from './session-ended.js';

/** So many days of a rule are looked at for one wanted, since exceptions and the end of the term take some away. */
const SPARE = 8;

/** How many spans of a rule are looked through before it is taken to have no more days. */
const TRIES = 6;

/**
 * The next times that an activity happens, soonest first. A time that is still going on counts. `now` is
 * `YYYY-MM-DDTHH:mm` in Europe/London; so are all sessions, so that nothing here depends on clock changes.
 */
export function nextOccurrences(
  sessions: readonly OpeningSession[],
  now: string,
  count: number,
  recurrence: Recurrence,
): Occurrence[] {
  const cancelled = new Set(
    sessions
      .filter((session) => session.cancelled && session.date)
      .map((session) => slotOf(session, session.date!)),
  );
  const found = sessions.flatMap((session, index) => {
    const isOn = (date: string) =>
      endOf(occurrence(session, index, date)) >= now && !cancelled.has(slotOf(session, date));
    return daysOf(session, isOn, now, count, recurrence).map((date) => occurrence(session, index, date));
  });
  const slots = new Map<string, Occurrence>();
  for (const one of found) {
    const session = sessions[one.session]!;
    const slot = slotOf(session, one.date);
    // A dated record of a time that a rule gives too knows more of it, such as the places left.
    if (!slots.has(slot) || session.date) slots.set(slot, one);
  }
  return [...slots.values()].sort(byTime).slice(0, count);
}

/** When an occurrence is over, as `YYYY-MM-DDTHH:mm`. Without an end it is its start; without a start, the day's end. */
export function endOf({date, start, end}: Occurrence): string {
  if (!start) return `${addDays(date, 1)}T00:00`;
  if (!end) return `${date}T${start}`;
  if (end === '24:00') return `${addDays(date, 1)}T00:00`;
  return end <= start ? `${addDays(date, 1)}T${end}` : `${date}T${end}`;
}

/** Whether an activity is paused or closed: its times are known, and yet it does not happen. */
export function isHalted(status: Activity['status']): boolean {
  return status === 'closed' || status === 'paused';
}

/** Whether every session of an activity is over for good. Without sessions, or with words only, nobody can tell: no. */
export function isEnded(
  {sessions}: Pick<Activity, 'sessions'>,
  now: string,
  recurrence: Recurrence,
): boolean {
  return sessions.length > 0 && sessions.every((session) => isOver(session, now, recurrence));
}

/** Whether a session has no time left: its last day is past, it is called off, or its rule has run out (`COUNT`). */
function isOver(session: OpeningSession, now: string, recurrence: Recurrence): boolean {
  const {cancelled, date, rrule, anchor} = session;
  const today = now.slice(0, 10);
  if (cancelled || isSessionEnded(session, today)) return true;
  if (date) return isDay(date) && endOf(occurrence(session, 0, date)) < now;
  if (
    !rrule ||
    daysOf(session, (day) => endOf(occurrence(session, 0, day)) >= now, now, 1, recurrence).length
  )
    return false;
  // A rule whose days nobody can know has none left either, and may well go on.
  return recurrence(rrule, {anchor, from: anchor ?? today, count: 1}).length > 0;
}

function daysOf(
  session: OpeningSession,
  isOn: (date: string) => boolean,
  now: string,
  count: number,
  recurrence: Recurrence,
): readonly string[] {
  if (session.cancelled) return [];
  if (session.date) return isDay(session.date) && isOn(session.date) ? [session.date] : [];
  if (!session.rrule) return [];
  const {rrule, anchor, validFrom, validTo, except} = session;
  const yesterday = addDays(now.slice(0, 10), -1); // What began last night may still be going on.
  let from = validFrom && isDay(validFrom) && validFrom > yesterday ? validFrom : yesterday;
  const days: string[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const span = recurrence(rrule, {anchor, from, count: count + SPARE});
    for (const day of span) {
      if (validTo && day > validTo) return days;
      if (isOn(day) && !except?.includes(day)) days.push(day);
      if (days.length === count) return days;
    }
    const last = span.at(-1);
    if (!last || span.length < count + SPARE) return days;
    from = addDays(last, 1);
  }
  return days;
}

function occurrence({start, end, spaces}: OpeningSession, session: number, date: string): Occurrence {
  return {date, session, ...(start && {start}), ...(end && {end}), ...(spaces === 0 && {full: true})};
}

function slotOf({start, placeId}: OpeningSession, date: string): string {
  return `${date}T${start ?? ''}@${placeId ?? ''}`;
}

function byTime(a: Occurrence, b: Occurrence): number {
  const left = `${a.date}T${a.start ?? ''}`;
  const right = `${b.date}T${b.start ?? ''}`;
  return left < right ? -1 : left > right ? 1 : a.session - b.session;
}
