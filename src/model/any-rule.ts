import type {Options, RRule} from 'rrule';
import {addDays, dayAsUtc, isDay, utcAsDay} from './calendar.js';
import {HORIZON, type Recurrence, type RuleSpan} from './rule-span.js';

/** The days of every rule, by the recurrence library. */
export async function loadAnyRule(): Promise<Recurrence> {
  const module = await import('rrule');
  // In Node the library is CommonJS: everything is on its default export.
  const {RRule: Rule} = (module as {default?: typeof module.default}).default ?? module;
  return (rrule, span) => ruleDays(Rule, rrule, span);
}

function ruleDays(Rule: typeof RRule, rrule: string, {anchor, from, count}: RuleSpan): readonly string[] {
  try {
    const options = Rule.parseString(rrule.replace(/^RRULE:/i, ''));
    const start = startOf(Rule, options, from, isDay(anchor) ? anchor : undefined);
    if (!start) return [];
    const first = dayAsUtc(from);
    const horizon = dayAsUtc(addDays(from, HORIZON));
    const until = options.until && options.until < horizon ? options.until : horizon;
    const days: string[] = [];
    new Rule({...options, until, tzid: null, dtstart: dayAsUtc(start)}).all((date) => {
      if (date >= first) days.push(utcAsDay(date));
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
