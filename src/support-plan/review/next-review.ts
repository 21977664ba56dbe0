import type {FieldProblemStrings} from '../../i18n/field-problems/index.js';
import type {PlanReviewStrings} from '../../i18n/plan-review/index.js';
import {isDay} from '../../model/calendar.js';
import {emptyPlan, type Plan} from '../../model/plan.js';
import {isReviewTime, nextReview} from '../../model/plan/review.js';
import {
  dateParts,
  NO_DATE,
  readTypedDate,
  wrongParts,
  type DatePart,
  type DateParts,
} from '../../model/typed/typed-date.js';

/** Spans that can be chosen at once. */
export const SPANS = ['P6W', 'P3M', 'P6M'] as const;

/** When the plan is looked at again, as it is being answered. */
export interface NextAnswer {
  /** A span, `date`, `none`; '' where nobody has said. */
  readonly choice: string;
  /** What stands in the boxes, for `date`. The day may be left out. */
  readonly date: DateParts;
}

/** What keeps an answer from being taken. */
export interface DateProblem {
  readonly text: string;
  /** The boxes that it is about. */
  readonly wrong: readonly DatePart[];
}

/** What can be said before anybody answers: a span goes on, and what lies ahead stays. A time that has come is asked for anew. */
export function nextBefore({review: {when}}: Pick<Plan, 'review'>, today: string): NextAnswer {
  if (when === undefined) return {choice: '', date: NO_DATE};
  if (when === 'none' || /^P\d{1,3}[WM]$/.test(when)) return {choice: when, date: NO_DATE};
  // Words, as another system may have written them, are none of the answers.
  if (!isReviewTime(when)) return {choice: '', date: NO_DATE};
  // A month that has begun is not ahead: this may be its review.
  const isAhead = when > (isDay(when) ? today : today.slice(0, 7));
  return isAhead ? {choice: 'date', date: dateParts(when)} : {choice: '', date: NO_DATE};
}

/** The answer as a plan keeps it; `undefined` where nobody has said, or where it cannot be read. */
export function whenOf({choice, date}: NextAnswer): string | undefined {
  if (choice !== 'date') return choice || undefined;
  const day = readTypedDate(date);
  if ('date' in day) return day.date;
  return monthOf(date);
}

/** What a plan goes on saying of the next review where nobody answers: what lies ahead, and words of which no calendar can tell. */
export function whenKept(plan: Pick<Plan, 'review'>, today: string): string | undefined {
  const {when} = plan.review;
  return when !== undefined && !isReviewTime(when) ? when : whenOf(nextBefore(plan, today));
}

/** `YYYY-MM` where the day alone was left out. */
function monthOf(date: DateParts): string | undefined {
  if (date.day.trim() !== '') return undefined;
  const first = readTypedDate({...date, day: '1'});
  return 'date' in first ? first.date.slice(0, 7) : undefined;
}

/** What is wrong with the answer: no calendar has that day, it is over, or nothing was typed. */
export function problemOf(
  {choice, date}: NextAnswer,
  today: string,
  label: string,
  {problems, t}: {readonly problems: FieldProblemStrings; readonly t: PlanReviewStrings},
): DateProblem | undefined {
  if (choice !== 'date') return undefined;
  const when = whenOf({choice, date});
  if (when !== undefined) {
    const isOver = when < today.slice(0, when.length);
    return isOver ? {text: problems.dateFromToday(label), wrong: ['day', 'month', 'year']} : undefined;
  }
  // Without a day the rest is read as that of its first.
  const typed = readTypedDate(date);
  const read = 'missing' in typed && date.day.trim() === '' ? readTypedDate({...date, day: '1'}) : typed;
  if ('empty' in read || 'empty' in typed) return {text: t.dateMissing, wrong: ['day', 'month', 'year']};
  if ('missing' in read) return {text: problems.dateMissing(label, read.missing), wrong: read.missing};
  if ('shortYear' in read) return {text: problems.yearDigits, wrong: read.parts};
  return {text: problems.dateReal(label), wrong: wrongParts(read)};
}

/** The day that a span leads to when it is counted from a day. */
export const spanEnd = (span: string, today: string): string | undefined =>
  nextReview({...emptyPlan(''), review: {when: span}, reviews: [{id: '', on: today}]})?.from;
