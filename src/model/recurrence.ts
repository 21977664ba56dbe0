import type {Options, RRule} from 'rrule';
import {addDays, dayAsUtc, isDay, utcAsDay} from './calendar.js';

/** Which days of a rule are asked for. */
export interface RuleSpan {
  /** A day on which the rule is known to fall; the rule has no days before it. */
  readonly anchor?: string;
  /** First day that may be given. */
  readonly from: string;
  /** At most so many days. */
  readonly count: number;
}

/** Days, `YYYY-MM-DD` in order, on which an RFC 5545 rule falls. None where the rule alone does not say which. */
export type Recurrence = (rrule: string, span: RuleSpan) => readonly string[];

/** Above this many, the days that were worked out are forgotten; directories repeat a few hundred rules. */
const MEMORY = 5000;

/** Days ahead that are looked at. */
const HORIZON = 5 * 366;

/**
 * Rules are followed 7,600 years on, in milliseconds. The calendar repeats every 400 years to the day of the week, so the
 * days are the same; but the library gives up a rule that never falls, such as every 31 February, in the year 9999 only.
 */
const AHEAD = 19 * 146_097 * 86_400_000;

let loading: Promise<Recurrence> | undefined;

/** Fetches the recurrence library, once. Apart from the rest, because a list can be shown before any date is worked out. */
export function loadRecurrence(): Promise<Recurrence> {
  loading ??= import('rrule').then((module) => {
    // In Node the library is CommonJS: everything is on its default export.
    const {RRule: Rule} = (module as {default?: typeof module.default}).default ?? module;
    return remembered((rrule, span) => ruleDays(Rule, rrule, span));
  });
  loading.catch(() => (loading = undefined)); // A failed download may be tried again.
  return loading;
}

function ahead(date: Date, by = AHEAD): Date {
  return new Date(date.getTime() + by);
}

function remembered(work: Recurrence): Recurrence {
  const memory = new Map<string, readonly string[]>();
  return (rrule, span) => {
    const key = `${rrule}|${span.anchor ?? ''}|${span.from}|${span.count}`;
    let days = memory.get(key);
    if (!days) {
      if (memory.size >= MEMORY) memory.clear();
      memory.set(key, (days = work(rrule, span)));
    }
    return days;
  };
}

function ruleDays(Rule: typeof RRule, rrule: string, {anchor, from, count}: RuleSpan): readonly string[] {
  try {
    const options = Rule.parseString(rrule.replace(/^RRULE:/i, ''));
    const start = startOf(Rule, options, from, isDay(anchor) ? anchor : undefined);
    if (!start) return [];
    const first = ahead(dayAsUtc(from));
    const horizon = ahead(dayAsUtc(addDays(from, HORIZON)));
    const last = options.until && ahead(options.until);
    const until = last && last < horizon ? last : horizon;
    const days: string[] = [];
    const isAskedOnce = true; // Nothing is kept for a second question.
    new Rule({...options, until, tzid: null, dtstart: ahead(dayAsUtc(start))}, isAskedOnce).all((date) => {
      if (date >= first) days.push(utcAsDay(ahead(date, -AHEAD)));
      return days.length < count;
    });
    return days;
  } catch {
    return []; // Not a rule: the directory's words are all there is to show.
  }
}

/** `DTSTART` for a rule, or `undefined` where its days cannot be known. */
function startOf(
  Rule: typeof RRule,
  options: Partial<Options>,
  from: string,
  anchor?: string,
): string | undefined {
  const {freq, interval = 1, count} = options;
  if (freq === undefined || freq > Rule.DAILY) return undefined; // Hourly and finer: no directory means that.
  if (!anchor) {
    const unbound = interval === 1 && !count;
    return unbound && (freq === Rule.DAILY || saysWhichDay(Rule, options)) ? from : undefined;
  }
  // A rule that began years ago is walked from its first day: bring the start near, in step with the rule.
  if (count || anchor >= from) return anchor;
  const passed = Math.floor((dayAsUtc(from).getTime() - dayAsUtc(anchor).getTime()) / 86_400_000);
  if (freq === Rule.DAILY) return addDays(anchor, passed - (passed % interval));
  if (freq === Rule.WEEKLY) return addDays(anchor, passed - (passed % (7 * interval)));
  return anchor;
}

function saysWhichDay(Rule: typeof RRule, options: Partial<Options>): boolean {
  const {freq, byweekday, bymonthday, bymonth, byyearday} = options;
  const within = given(byweekday) || given(bymonthday);
  return freq === Rule.YEARLY ? given(byyearday) || (given(bymonth) && within) : within;
}

function given(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
