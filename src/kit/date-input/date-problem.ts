import type {FieldProblem} from '../../element/field-controller.js';
import type {FieldProblemStrings} from '../../i18n/field-problems/strings.js';
import {formatDate} from '../../i18n/formats.js';
import {isDay} from '../../model/calendar.js';
import type {TypedDate} from '../../model/typed/typed-date.js';

/** What a date has to keep to. */
export interface DateRules {
  /** First and last day, as `YYYY-MM-DD`, or `today`; '' or anything else is no limit. */
  readonly min: string;
  readonly max: string;
  /** The day on which this is asked, as `YYYY-MM-DD`. */
  readonly today: string;
}

/** The day that an end of the range stands for. */
const dayOf = (limit: string, today: string): string | undefined =>
  limit === 'today' ? today : isDay(limit) ? limit : undefined;

/** Why a typed date cannot be sent: first what is missing, then what no calendar has, then the rules. */
export function dateProblem(
  typed: TypedDate,
  {min, max, today}: DateRules,
  texts: FieldProblemStrings,
  label: string,
  locale: string,
): FieldProblem | undefined {
  if ('empty' in typed) return undefined;
  if ('missing' in typed) return {flags: {badInput: true}, message: texts.dateMissing(label, typed.missing)};
  if ('shortYear' in typed) return {flags: {badInput: true}, message: texts.yearDigits};
  if ('unreal' in typed) return {flags: {badInput: true}, message: texts.dateReal(label)};
  const words = (date: string) => formatDate(locale, date, {year: true});
  const [first, last] = [dayOf(min, today), dayOf(max, today)];
  if (first && typed.date < first) {
    const message = min === 'today' ? texts.dateFromToday(label) : texts.dateFrom(label, words(first));
    return {flags: {rangeUnderflow: true}, message};
  }
  if (last && typed.date > last) {
    const message = max === 'today' ? texts.dateUntilToday(label) : texts.dateUntil(label, words(last));
    return {flags: {rangeOverflow: true}, message};
  }
  return undefined;
}
