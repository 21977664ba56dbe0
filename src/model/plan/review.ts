import {addDays, dayAsUtc, isDay, utcAsDay} from '../calendar.js';
import type {Plan, PlanAction} from '../plan.js';

/** How it stands with the next look at a plan. */
export type ReviewState =
  /** Nobody has said when, or no review is planned. */
  | {readonly kind: 'not-said' | 'none'}
  | {readonly kind: 'planned'; readonly from: string; readonly to: string; readonly days: number}
  /** Today, or in the month that was named. */
  | {readonly kind: 'due'; readonly from: string; readonly to: string}
  /** So many days ago. */
  | {readonly kind: 'overdue'; readonly from: string; readonly to: string; readonly days: number};

const SPAN = /^P(\d{1,3})([WM])$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether a text says when a review is: a day, a month, a span, or that none is planned. */
export const isReviewTime = (when: string): boolean =>
  when === 'none' || isDay(when) || MONTH.test(when) || SPAN.test(when);

/** The first and the last day on which the next review is. A span counts from the last review, the agreement, or the beginning. */
export function nextReview({review: {when}, reviews, agreement, started}: Plan):
  | {
      readonly from: string;
      readonly to: string;
    }
  | undefined {
  if (when === undefined || when === 'none') return undefined;
  if (MONTH.test(when)) return {from: `${when}-01`, to: lastDayOf(when)};
  if (isDay(when)) return {from: when, to: when};
  const [, count, unit] = SPAN.exec(when) ?? [];
  const last = [...reviews.map(({on}) => on), agreement?.on, started].filter(isDay).sort().at(-1);
  if (count === undefined || last === undefined) return undefined;
  const day = unit === 'W' ? addDays(last, Number(count) * 7) : addMonths(last, Number(count));
  return {from: day, to: day};
}

/** How it stands with the next review on a day, `YYYY-MM-DD`. */
export function reviewState(plan: Plan, today: string): ReviewState {
  if (plan.review.when === 'none') return {kind: 'none'};
  const next = nextReview(plan);
  if (!next) return {kind: 'not-said'};
  if (today < next.from) return {kind: 'planned', ...next, days: daysBetween(today, next.from)};
  return today <= next.to
    ? {kind: 'due', ...next}
    : {kind: 'overdue', ...next, days: daysBetween(next.to, today)};
}

/** Steps that were to be asked about by now, and are not finished. */
export const stepsToCheck = (plan: Plan, today: string): readonly PlanAction[] =>
  plan.actions.filter(
    ({status, checkOn}) =>
      (status === 'not-started' || status === 'started') && isDay(checkOn) && checkOn <= today,
  );

const daysBetween = (from: string, to: string): number =>
  Math.round((dayAsUtc(to).getTime() - dayAsUtc(from).getTime()) / 86_400_000);

const lastDayOf = (month: string): string => {
  const day = dayAsUtc(`${month}-01`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return utcAsDay(day);
};

/** The same day so many months later, or the last one of a month that is too short for it. */
function addMonths(date: string, months: number): string {
  const first = dayAsUtc(`${date.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = utcAsDay(first).slice(0, 7);
  const day = `${month}-${date.slice(8)}`;
  return isDay(day) ? day : lastDayOf(month);
}
