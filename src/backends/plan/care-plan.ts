import type {Reference} from '../../model/fhir.js';
import type {CarePlan} from '../../model/fhir-record.js';
import type {Plan} from '../../model/plan.js';
import {nextReview} from '../../model/plan/review.js';
import {tidy} from '../referral/tidy.js';
import {actionIdOf, activityOf} from './activity.js';
import {withExtensions, withPlanIdentifier, type PlanContext} from './context.js';
import {PLAN_REMOVED, PLAN_REVIEW} from './systems.js';

/** What a CarePlan refers to. */
export interface PlanReferences {
  /** The answers and the consent. */
  readonly supporting: readonly Reference[];
  /** In the order of the plan. */
  readonly goals: readonly Reference[];
  /** Resources whose entries were taken away. */
  readonly removed: readonly Reference[];
  /** Tasks of its reviews. */
  readonly reviews: readonly Reference[];
  /** Of goals and others that are the plan's own: what is in `previous` besides them is somebody else's. */
  readonly isOwn: (reference: Reference) => boolean;
  /** Where the previous CarePlan was another system's, the step that its activity at a place has become. */
  readonly adopted?: (index: number) => string | undefined;
}

const CATEGORY = {text: 'Personalised care and support plan'};

/** The plan's frame, made from its answers. Of `previous` everything stays that is not the plan's. */
export function carePlanOf(context: PlanContext, references: PlanReferences, previous?: CarePlan): CarePlan {
  const {plan, subject, author, now} = context;
  const {supporting, goals, removed, reviews, isOwn} = references;
  const others = (before: readonly Reference[] = []) => before.filter((reference) => !isOwn(reference));
  const matters = plan.answers['matters']?.['text'];
  const period = periodOf(plan, previous);
  // These say what the plan says: they go where it says it no more.
  const {title: _title, description: _description, period: _period, ...kept} = previous ?? {};
  return tidy<CarePlan>({
    ...kept,
    resourceType: 'CarePlan',
    identifier: withPlanIdentifier(previous, plan),
    extension: withExtensions(
      previous,
      [PLAN_REMOVED, PLAN_REVIEW],
      [
        ...removed.map((reference) => ({url: PLAN_REMOVED, valueReference: reference})),
        ...reviews.map((reference) => ({url: PLAN_REVIEW, valueReference: reference})),
      ],
    ),
    status: plan.status,
    intent: previous?.intent ?? 'plan',
    category: previous?.category ?? [CATEGORY],
    ...(plan.title !== undefined && {title: plan.title}),
    ...(typeof matters === 'string' && {description: matters}),
    subject: previous?.subject ?? subject,
    ...(period && {period}),
    created: previous?.created ?? now,
    ...(author && {author: previous?.author ?? author}),
    contributor: previous?.contributor ?? [subject],
    supportingInfo: [...supporting, ...others(previous?.supportingInfo)],
    goal: [...goals, ...others(previous?.goal)],
    activity: activitiesOf(context, references, previous),
  });
}

/** From the beginning to the next review, where a day or a month is known. */
function periodOf({started, ...plan}: Plan, previous: CarePlan | undefined): CarePlan['period'] {
  const end = nextReview({...plan, ...(started && {started})})?.to;
  const {start: _start, end: _end, ...kept} = previous?.period ?? {};
  const start = started ?? previous?.period?.start;
  return start || end ? {...kept, ...(start && {start}), ...(end && {end})} : undefined;
}

function activitiesOf(
  context: PlanContext,
  {adopted}: PlanReferences,
  previous: CarePlan | undefined,
): CarePlan['activity'] {
  const before = (previous?.activity ?? []).map((activity, index) => ({
    activity,
    id: actionIdOf(activity) ?? adopted?.(index),
  }));
  const own = context.plan.actions
    .filter(({what, activity, stage}) => what !== undefined || activity !== undefined || stage !== undefined)
    .map((action) => activityOf(action, context, before.find(({id}) => id === action.id)?.activity));
  return [...own, ...before.filter(({id}) => id === undefined).map(({activity}) => activity)];
}
