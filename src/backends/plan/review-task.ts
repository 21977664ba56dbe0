import type {Task, TaskStatus} from '../../model/fhir-record.js';
import type {Plan, PlanStatus} from '../../model/plan.js';
import {nextReview} from '../../model/plan/review.js';
import {concept} from '../referral/systems.js';
import {tidy} from '../referral/tidy.js';
import {entryOf, withPlanIdentifier, type PlanContext} from './context.js';
import {PLAN_TASK} from './systems.js';

const CODE = concept(
  {system: PLAN_TASK, code: 'review', display: 'Review of the plan'},
  'Review of the personalised care and support plan',
);

/** Statuses of a task that is still to be done, and of one that will not be: finer words of others stay. */
const OPEN: readonly TaskStatus[] = ['requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'];
const CLOSED: readonly TaskStatus[] = ['cancelled', 'rejected', 'failed'];

/** Plans that nobody looks at again. */
const ENDED: readonly PlanStatus[] = ['completed', 'revoked', 'entered-in-error'];

/**
 * Name of the part of a plan that stands for its first, second, third review. A review that is put off is still the same one. No id of
 * an entry has a colon.
 */
export const reviewPart = (number: number): string => `review:${number}`;

const numberOf = (task: Task, plan: Pick<Plan, 'id'>): number =>
  Number(/^review:(\d+)$/.exec(entryOf(task, plan) ?? '')?.[1]);

/** The task of a review, among those that were read. */
export const taskOfReview = (
  tasks: readonly Task[],
  plan: Pick<Plan, 'id'>,
  number: number,
): Task | undefined => tasks.find((task) => numberOf(task, plan) === number);

/** Which reviews have a task: those that have one already, and the next one where the plan says when it is. */
export function reviewsWithTask(plan: Plan, previous: readonly Task[]): readonly number[] {
  const known = previous.map((task) => numberOf(task, plan)).filter((number) => number > 0);
  const next = isPlanned(plan) ? [plan.reviews.length + 1] : [];
  return [...new Set([...known, ...next])].sort((one, other) => one - other);
}

const isPlanned = (plan: Plan): boolean => !ENDED.includes(plan.status) && nextReview(plan) !== undefined;

/**
 * The task of a review: to be done, done, or called off. Of `previous` everything stays that is not the plan's; when it was to be is
 * kept where it is not planned any more.
 */
export function reviewTask(number: number, context: PlanContext, previous?: Task): Task {
  const {plan, subject, author, now} = context;
  const done = plan.reviews[number - 1];
  const isNext = number === plan.reviews.length + 1 && isPlanned(plan);
  const period = isNext ? nextReview(plan) : undefined;
  const {restriction, executionPeriod, description, ...kept} = previous ?? {};
  const focus = context.refOf('plan');
  return tidy<Task>({
    ...kept,
    resourceType: 'Task',
    identifier: withPlanIdentifier(previous, plan, reviewPart(number)),
    status: done ? 'completed' : statusOf(isNext ? OPEN : CLOSED, previous),
    intent: previous?.intent ?? 'plan',
    code: previous?.code ?? CODE,
    description: isNext ? arrangedOf(plan) : (description ?? ''),
    ...(focus && {focus}),
    for: previous?.for ?? subject,
    executionPeriod: {
      ...executionPeriod,
      end: done?.on ?? '',
    },
    authoredOn: previous?.authoredOn ?? now,
    ...(author && {requester: previous?.requester ?? author}),
    restriction: {...restriction, ...(period && {period: {start: period.from, end: period.to}})},
  });
}

const statusOf = (wanted: readonly TaskStatus[], previous: Task | undefined): TaskStatus =>
  wanted.find((status) => status === previous?.status) ?? wanted[0] ?? 'requested';

/** Who arranges it, where and how, in the words of the plan. */
const arrangedOf = ({review: {who, words}}: Plan): string =>
  [who === undefined ? '' : `Arranged by: ${who}`, words ?? ''].filter(Boolean).join('\n');
