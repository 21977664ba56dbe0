import type {QuestionnaireResponse} from '../../model/fhir.js';
import type {Plan, PlanAction} from '../../model/plan.js';
import {same} from '../../model/plan/same.js';
import type {CallOptions, CareRecord} from '../care-record.js';
import type {OpenedPlan} from './open-plan.js';
import {planOfResponse, saveOf} from './response.js';

/** A plan as it was at one time. */
export interface PlanVersion {
  /** As the record calls it. */
  readonly version: string;
  readonly plan: Plan;
  readonly savedAt?: string;
  readonly savedBy?: string;
  /** Under which id it was saved. */
  readonly save?: string;
}

/**
 * Earlier versions of a plan, newest first, the one that was opened included; fetched as they are asked for. What changed from one to
 * the next is `planChanges(before, after)`. A plan of another system has none that could be read.
 */
export async function* planVersions(
  record: CareRecord,
  {resources: {response}}: Pick<OpenedPlan, 'resources'>,
  {signal}: CallOptions = {},
): AsyncGenerator<PlanVersion> {
  if (response?.id === undefined) return;
  const pages = record.history<QuestionnaireResponse>('QuestionnaireResponse', response.id, {signal});
  for await (const {items} of pages) yield* items.map(versionOf);
}

/** A version as its answers tell it. */
export function versionOf(response: QuestionnaireResponse): PlanVersion {
  const {meta, authored, author} = response;
  const savedAt = authored ?? meta?.lastUpdated;
  const save = saveOf(response);
  return {
    version: meta?.versionId ?? '',
    plan: planOfResponse(response),
    ...(savedAt && {savedAt}),
    ...(author?.display && {savedBy: author.display}),
    ...(save !== undefined && {save}),
  };
}

/**
 * An earlier version as an edit of the plan now: what is in between stays in the record, and who changed what is told anew. What
 * people did and is no content stays as it is now: who may see the plan, who agreed to it, how it stands, its reviews and what was said
 * in them. Agreement to a referral that was taken back since does not come back either.
 */
export function restoredPlan(current: Plan, {plan}: Pick<PlanVersion, 'plan'>): Plan {
  const {sharing: _sharing, agreement: _agreement, ...content} = plan;
  const {id, status, sharing, agreement, reviews, changed} = current;
  // What was arranged after a review is about the next one; what was arranged before it is over.
  const isReviewed = !same(plan.reviews, reviews);
  return {
    ...content,
    id,
    status,
    ...(sharing && {sharing}),
    ...(agreement && {agreement}),
    ...(isReviewed && {review: current.review}),
    reviews,
    goals: plan.goals.map((goal) => ({
      ...goal,
      reviews: current.goals.find((each) => each.id === goal.id)?.reviews ?? goal.reviews,
    })),
    actions: plan.actions.map((action) => withAgreedNow(action, current)),
    changed,
  };
}

/** A step with what is agreed about it now: that holds for the same activity alone. */
function withAgreedNow({agreed: _then, ...action}: PlanAction, {actions}: Plan): PlanAction {
  const now = actions.find(({id}) => id === action.id);
  if (!now?.agreed || now.connection !== action.connection) return action;
  return same(activityOf(now), activityOf(action)) ? {...action, agreed: now.agreed} : action;
}

const activityOf = ({activity: {id, source, name} = {name: ''}}: PlanAction) => ({id, source, name});
