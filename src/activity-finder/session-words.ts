import type {FoundActivity} from '../activity-index/protocol.js';
import {formatDay, formatDays, formatTimes} from '../i18n/activity-formats.js';
import {formatDate, formatList} from '../i18n/formats.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import {addDays} from '../model/calendar.js';
import {WEEKDAYS, type Occurrence, type OpeningSession, type Weekday} from '../model/opening-times.js';
import {isSessionEnded} from '../model/session-ended.js';

/** The parts of an RFC 5545 rule that words are made of. */
interface Rule {
  readonly freq: string;
  readonly interval: number;
  /** Ordinal 0 means every such day. */
  readonly days: readonly {readonly ordinal: number; readonly weekday: number}[];
  readonly monthDays: readonly number[];
}

/** Reads a rule; the recurrence itself is worked out by the index. */
export function parseRule(rrule: string): Rule {
  const parts = new Map(
    rrule.split(';').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=');
      return [name.toUpperCase(), value.toUpperCase()];
    }),
  );
  const days = (parts.get('BYDAY') ?? '').split(',').flatMap((day) => {
    const match = /^([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(day.trim());
    return match ? [{ordinal: Number(match[1] ?? 0), weekday: WEEKDAYS.indexOf(match[2] as Weekday)}] : [];
  });
  const position = Number(parts.get('BYSETPOS') ?? 0);
  return {
    freq: parts.get('FREQ') ?? '',
    interval: Math.max(1, Number(parts.get('INTERVAL') ?? 1) || 1),
    days: days.map((day) => (day.ordinal === 0 && position !== 0 ? {...day, ordinal: position} : day)),
    monthDays: (parts.get('BYMONTHDAY') ?? '').split(',').map(Number).filter(Boolean),
  };
}

/** How often, in words: "Every Tuesday", "Second Thursday of the month". '' where it does not repeat. */
export function repeatWords(session: OpeningSession, t: FinderStrings, locale: string): string {
  if (!session.rrule) return '';
  const rule = parseRule(session.rrule);
  const weekdays = rule.days.filter((day) => day.ordinal === 0).map((day) => day.weekday);
  if (rule.freq === 'YEARLY') return t.everyYear;
  // In some months only: the next date says it, as for days counted from the end and a Friday the 13th below.
  if (/BYMONTH=/i.test(session.rrule)) return '';
  // "Daily, Monday to Friday" is every week on those days.
  const isDaily = rule.freq === 'DAILY';
  if (isDaily && rule.interval > 1) return '';
  if (isDaily && !weekdays.length) return t.everyDay;
  if (isDaily || rule.freq === 'WEEKLY') {
    if (rule.interval > 1) return t.everyWeeks(rule.interval, formatDays(locale, weekdays));
    return new Set(weekdays).size === 7
      ? t.everyDay
      : weekdays.length
        ? t.everyWeekday(formatDays(locale, weekdays))
        : '';
  }
  if (rule.freq !== 'MONTHLY') return '';
  const ordinals = rule.days.filter((day) => day.ordinal !== 0);
  // "The last Monday but one" has no short words: the next date says it.
  if (ordinals.some((day) => day.ordinal < -1 || day.ordinal > 5)) return '';
  if (ordinals.length) {
    const days = ordinals.map((day, index) => {
      const words = t.ordinalDay(day.ordinal, day.weekday);
      return index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
    });
    return t.ofTheMonth(formatList(locale, days), rule.interval);
  }
  if (rule.interval > 1 || weekdays.length || rule.monthDays.some((day) => day < 0)) return '';
  return rule.monthDays.length ? t.daysOfMonth(formatList(locale, rule.monthDays.map(String))) : '';
}

/** A rule and its times, for sessions that repeat at the same hours: their weekdays are put together. */
export interface SessionLine {
  readonly repeat: string;
  /** '' where the time is not known. */
  readonly times: string;
  /** The directory's own words, where there is no rule or besides it. */
  readonly text: string;
  /** `id` of the place, where the directory says at which. */
  readonly placeId?: string;
}

/** Sessions that repeat and go on after `today`. */
const goingOn = (sessions: readonly OpeningSession[], today: string) =>
  sessions.filter((each) => !each.cancelled && !each.date && !isSessionEnded(each, today));

const isPlainWeekly = (session: OpeningSession) =>
  !!session.rrule && /^FREQ=WEEKLY(;INTERVAL=1)?;BYDAY=[A-Z,]+$/.test(session.rrule) && !session.text;

/**
 * Every session that goes on after `today` in words, weekdays with the same hours at the same place on one line. Dated
 * occasions are left to "next".
 */
export function sessionLines(
  sessions: readonly OpeningSession[],
  t: FinderStrings,
  locale: string,
  today: string,
): readonly SessionLine[] {
  const groups = new Map<string, OpeningSession>();
  goingOn(sessions, today).forEach((session, index) => {
    const {start, end, placeId} = session;
    const key = isPlainWeekly(session) ? `${start} ${end} ${placeId}` : `#${index}`;
    const before = groups.get(key);
    const days = session.rrule?.split('BYDAY=')[1] ?? '';
    groups.set(key, before ? {...before, rrule: `${before.rrule},${days}`} : session);
  });
  return [...groups.values()]
    .map((session) => ({
      repeat: repeatWords(session, t, locale),
      times: timesWords(session, t, locale),
      text: session.text ?? '',
      placeId: session.placeId,
    }))
    .filter((line) => line.repeat || line.times || line.text);
}

function timesWords(
  {start, end}: Pick<OpeningSession, 'start' | 'end'>,
  t: FinderStrings,
  locale: string,
): string {
  if (!start) return '';
  if (start === '00:00' && end === '24:00') return t.openAllDay;
  return formatTimes(locale, start, end);
}

/** A day as people say it: Today, Tomorrow, else weekday and date. On paper (`absolute`) never relative. */
export function dayWords(
  date: string,
  t: FinderStrings,
  locale: string,
  today: string,
  absolute = false,
): string {
  if (!absolute && date === today) return t.today;
  if (!absolute && date === addDays(today, 1)) return t.tomorrow;
  const words = formatDay(locale, date);
  const day = words.charAt(0).toUpperCase() + words.slice(1);
  // A date in another year needs the year: "Monday 4 January 2027".
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

/** One occurrence: "Tomorrow, 10am to 11am". With `absolute` the day is never relative, for print. */
export function occurrenceWords(
  occurrence: Occurrence,
  t: FinderStrings,
  locale: string,
  today: string,
  absolute = false,
): string {
  const day = dayWords(occurrence.date, t, locale, today, absolute);
  const times = timesWords(occurrence, t, locale);
  return times ? `${day}, ${times}` : day;
}

/** What a card says about when. */
export interface WhenWords {
  /** The next time, or plainly that it is not known or over. */
  readonly next: string;
  /** How often; '' where there is nothing more to say. */
  readonly repeat: string;
  readonly full: boolean;
  /** No time is known at all: said, but not made much of. */
  readonly unknown?: boolean;
}

/** When an activity happens, in two short lines. Nothing is ever guessed: unknown times say so. */
export function whenWords(
  found: FoundActivity,
  t: FinderStrings,
  locale: string,
  today: string,
  absolute = false,
): WhenWords {
  const {activity, next, ended} = found;
  if (activity.status === 'closed' || ended) return {next: t.ended, repeat: '', full: false};
  if (activity.status === 'paused') return {next: t.paused, repeat: '', full: false};
  const lines = sessionLines(activity.sessions, t, locale, today);
  const [soonest] = next;
  if (soonest) {
    const session = activity.sessions[soonest.session];
    const repeats = lines.map((line) => line.repeat).filter(Boolean);
    const one = repeats.length === 1 ? repeats[0]! : allWeekdays(activity.sessions, t, locale, today);
    return {
      next: occurrenceWords(soonest, t, locale, today, absolute),
      repeat: one || (session ? repeatWords(session, t, locale) : ''),
      full: soonest.full ?? false,
    };
  }
  const [line] = lines;
  if (!line) return {next: t.timesNotKnown, repeat: '', full: false, unknown: true};
  const words = [line.repeat, line.times].filter(Boolean).join(', ');
  return words ? {next: words, repeat: line.text, full: false} : {next: line.text, repeat: '', full: false};
}

/** "Every day" or "Every Monday to Saturday" for opening hours that differ by day. */
function allWeekdays(
  sessions: readonly OpeningSession[],
  t: FinderStrings,
  locale: string,
  today: string,
): string {
  const weekly = goingOn(sessions, today);
  if (weekly.length < 2 || !weekly.every(isPlainWeekly)) return '';
  const days = weekly.flatMap((session) =>
    parseRule(session.rrule!).days.map((day) => WEEKDAYS[day.weekday]),
  );
  return repeatWords({rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')}`}, t, locale);
}

/** The dates after the next one: "16 and 23 October", "28 November and 5 December". */
export function laterDates(next: readonly Occurrence[], locale: string): string {
  const dates = [...new Set(next.map((each) => each.date))].slice(1);
  const sameMonth = dates.length > 1 && dates.every((date) => date.slice(0, 7) === dates[0]!.slice(0, 7));
  return formatList(
    locale,
    dates.map((date, index) =>
      sameMonth && index < dates.length - 1 ? String(Number(date.slice(8))) : formatDate(locale, date),
    ),
  );
}
