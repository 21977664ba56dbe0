import type {QuestionnaireResponse} from '../../model/fhir.js';
import type {Plan} from '../../model/plan.js';
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

/** An earlier version as an edit of the plan now: what is in between stays in the record, and who changed what is told anew. */
export const restoredPlan = (current: Plan, {plan}: Pick<PlanVersion, 'plan'>): Plan => ({
  ...plan,
  id: current.id,
  changed: current.changed,
});
