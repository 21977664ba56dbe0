import type {Reference, Resource} from '../../model/fhir.js';
import type {Goal, ServiceRequest, Task} from '../../model/fhir-record.js';
import type {Plan} from '../../model/plan.js';
import {same} from '../../model/plan/same.js';
import {tidyPlan} from '../../model/plan/tidy.js';
import {BackendError} from '../backend-error.js';
import type {Submission, SubmissionEntry} from '../care-record.js';
import {partUrl} from '../care-record/submission.js';
import {isReferral} from './activity.js';
import {consentOfSharing, requestOfAction, revoked, SHARING} from './agreed.js';
import {carePlanOf} from './care-plan.js';
import type {PlanContext} from './context.js';
import {goalResource} from './goal.js';
import {placeOf, referenceTo, resourceOf, type PlanResources} from './resources.js';
import {planResponse} from './response.js';
import type {ItemTexts} from './response-items.js';
import {reviewPart, reviewsWithTask, reviewTask, taskOfReview} from './review-task.js';

/** What a save needs to know besides the plan. */
export interface PlanSubmissionOptions {
  /** UUID v4 of this save, the same when it is tried again. */
  readonly submissionId: string;
  /** When: ISO 8601 with a time zone. Later tries keep it. */
  readonly now: string;
  /** Whom the plan is about. Of a plan that is in the record already its own subject counts. */
  readonly subject: Reference;
  /** Who saves it: their reference, and a name to show. */
  readonly author?: Reference;
  /** The link worker, where they are not the one who saves it. */
  readonly worker?: Reference;
  /** Words of the questions by link id, so that others can read the answers. */
  readonly textOf?: ItemTexts;
  /** The resources that were read; absent for a new plan. */
  readonly resources?: PlanResources;
  /** Name of the save in the answers; default: the submission's id. */
  readonly save?: string;
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A plan as one submission: the answers, which are the lossless record, and what is made of them: the CarePlan, its goals, a request for
 * each referral that the person agreed to, the consent to who may see it, and a task for the next review. Holds what is new, and what is different from what was read.
 */
export function planSubmission(written: Plan, options: PlanSubmissionOptions): Submission {
  const {submissionId, now, resources, textOf, author, save = submissionId} = options;
  if (!DATE_TIME.test(now)) {
    throw new BackendError('invalid-request', `"${now}" is not a time with a time zone.`);
  }
  const plan = tidyPlan(written);
  const parts = new PlanParts(plan, submissionId, resources);
  const context: PlanContext = {
    plan,
    now,
    subject: resources?.carePlan.subject ?? options.subject,
    ...(author && {author}),
    ...(options.worker && {worker: options.worker}),
    refOf: (part) => parts.refOf(part),
  };
  for (const goal of plan.goals) parts.add(goal.id, goalResource(goal, context, parts.goal(goal.id)));
  for (const action of plan.actions.filter(isReferral)) {
    parts.add(action.id, requestOfAction(action, context, parts.request(action.id)));
  }
  const removed = parts.addRemoved();
  if (plan.sharing) parts.add(SHARING, consentOfSharing(plan.sharing, context, resources?.consent));
  else if (resources?.consent) parts.add(SHARING, {...resources.consent, status: 'inactive'} as Resource);
  const frame = {
    save,
    subject: context.subject,
    authored: now,
    ...(author && {author}),
    ...(textOf && {textOf}),
  };
  parts.add('response', planResponse(plan, frame, resources?.response));
  for (const number of parts.reviews) {
    parts.add(reviewPart(number), reviewTask(number, context, parts.review(number)));
  }
  const references = {
    supporting: ['response', SHARING].flatMap((part) => parts.refOf(part) ?? []),
    goals: plan.goals.flatMap(({id}) => parts.refOf(id) ?? []),
    removed,
    reviews: parts.reviews.flatMap((number) => parts.refOf(reviewPart(number)) ?? []),
    isOwn: (reference: Reference) => parts.isOwn(reference),
    ...(!resources?.response && {adopted: (index: number) => `activity-${index + 1}`}),
  };
  parts.add('plan', carePlanOf(context, references, resources?.carePlan));
  return {id: submissionId, entries: parts.entries};
}

/** The resources of one save: where each is, or will be. */
class PlanParts {
  readonly entries: SubmissionEntry[] = [];
  /** Which reviews have a task. */
  readonly reviews: readonly number[];
  readonly #plan: Plan;
  readonly #submissionId: string;
  readonly #resources: PlanResources | undefined;
  /** What was read, by the id of the entry. */
  readonly #known = new Map<string, Resource>();
  /** Names within the submission. */
  readonly #names = new Map<string, string>([
    ['plan', 'plan'],
    ['response', 'response'],
    [SHARING, SHARING],
  ]);

  constructor(plan: Plan, submissionId: string, resources: PlanResources | undefined) {
    this.#plan = plan;
    this.#submissionId = submissionId;
    this.#resources = resources;
    const know = (part: string, resource: Resource | undefined) =>
      resource && this.#known.set(part, resource);
    know('plan', resources?.carePlan);
    know('response', resources?.response);
    know(SHARING, resources?.consent);
    plan.goals.forEach(({id, text}, index) => {
      if (text !== undefined) this.#names.set(id, `goal-${index + 1}`);
      know(id, this.goal(id));
    });
    plan.actions.forEach((action, index) => {
      if (isReferral(action)) this.#names.set(action.id, `referral-${index + 1}`);
      know(action.id, this.request(action.id));
    });
    this.reviews = reviewsWithTask(plan, resources?.reviews ?? []);
    for (const number of this.reviews) {
      this.#names.set(reviewPart(number), `review-${number}`);
      know(reviewPart(number), this.review(number));
    }
    if (!plan.sharing && !resources?.consent) this.#names.delete(SHARING);
  }

  /** The Goal of an entry. */
  goal(id: string): Goal | undefined {
    return resourceOf(this.#resources?.goals ?? [], this.#plan, id);
  }

  /** The ServiceRequest of a step. */
  request(id: string): ServiceRequest | undefined {
    return resourceOf(this.#resources?.requests ?? [], this.#plan, id);
  }

  /** The Task of a review. */
  review(number: number): Task | undefined {
    return taskOfReview(this.#resources?.reviews ?? [], this.#plan, number);
  }

  /** Where a part is, or will be; `undefined` for one that has no resource. */
  refOf(part: string): Reference | undefined {
    const name = this.#names.get(part);
    if (name === undefined) return undefined;
    const known = this.#known.get(part);
    return known ? referenceTo(known) : {reference: partUrl(this.#submissionId, name)};
  }

  /** Writes a part, unless it is in the record as it is. */
  add(part: string, resource: Resource | undefined): void {
    const name = this.#names.get(part);
    if (!resource || name === undefined || same(resource, this.#known.get(part))) return;
    this.entries.push({part: name, resource});
  }

  /** Resources of entries that are gone: they are not deleted, and say so. */
  addRemoved(): readonly Reference[] {
    const kept = new Set([...this.#names.keys()].map((part) => this.#known.get(part)));
    const goals = (this.#resources?.goals ?? []).filter((goal) => !kept.has(goal));
    const requests = (this.#resources?.requests ?? []).filter((request) => !kept.has(request));
    const changed = [
      ...goals.map((goal) => [goal, cancelled(goal)] as const),
      ...requests.map((request) => [request, revoked(request)] as const),
    ];
    changed.forEach(([before, after], index) => {
      if (!same(before, after)) this.entries.push({part: `removed-${index + 1}`, resource: after});
    });
    return [...goals, ...requests].map(referenceTo);
  }

  /** Whether a reference is to a resource of this plan. */
  isOwn(reference: Reference): boolean {
    const {response, consent, goals, requests} = this.#resources ?? {goals: [], requests: []};
    const own = [response, consent, ...goals, ...requests].flatMap((each) =>
      each ? [placeOf(referenceTo(each))] : [],
    );
    return own.includes(placeOf(reference));
  }
}

function cancelled(goal: Goal): Goal {
  const {achievementStatus: _achieved, ...rest} = goal;
  return {...rest, lifecycleStatus: 'cancelled'};
}
