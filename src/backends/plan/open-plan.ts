import type {QuestionnaireResponse, Reference, Resource} from '../../model/fhir.js';
import type {
  CarePlan,
  CarePlanActivity,
  Consent,
  Goal,
  ServiceRequest,
  Task,
} from '../../model/fhir-record.js';
import {emptyPlan, PLAN_STATUSES, type Plan} from '../../model/plan.js';
import {BackendError} from '../backend-error.js';
import type {CallOptions, CareRecord} from '../care-record.js';
import {actionIdOf, actionOfActivity} from './activity.js';
import {entryOf} from './context.js';
import {goalOfResource} from './goal.js';
import {placeOf, referenceTo, type PlanResources} from './resources.js';
import {isPlanResponse, planOfResponse} from './response.js';
import {PLAN_REMOVED, PLAN_REVIEW, PLAN_SYSTEM} from './systems.js';

/** A plan as it is in the record. */
export interface OpenedPlan {
  readonly plan: Plan;
  /** `CarePlan/12` */
  readonly reference: string;
  readonly subject: Reference;
  /** When it was saved last, and by whom, as far as the record says. */
  readonly savedAt?: string;
  readonly savedBy?: string;
  /** What the next save replaces. */
  readonly resources: PlanResources;
  /** What another system added to the CarePlan: shown, and left as it is. */
  readonly others: {readonly goals: readonly Goal[]; readonly activities: readonly CarePlanActivity[]};
}

/**
 * Reads a plan by the reference of its CarePlan: from its answers, or where another system wrote it from the CarePlan and its goals.
 * Rejects with `not-found` where it is gone.
 */
export async function openPlan(
  record: CareRecord,
  reference: string,
  {signal}: CallOptions = {},
): Promise<OpenedPlan> {
  const [type, id] = placeOf({
    reference: reference.includes('/') ? reference : `CarePlan/${reference}`,
  }).split('/');
  if (type !== 'CarePlan' || !id) {
    throw new BackendError('invalid-request', `"${reference}" is no reference to a CarePlan.`);
  }
  const carePlan = await record.read<CarePlan>('CarePlan', id, {signal});
  const {goal: goalRefs = [], activity = [], supportingInfo = [], extension = []} = carePlan;
  const remembered = extension.flatMap(({url, valueReference}) =>
    REMEMBERED.has(url) && valueReference ? [valueReference] : [],
  );
  const wanted = [
    ...goalRefs,
    ...activity.flatMap((each) => each.reference ?? []),
    ...supportingInfo,
    ...remembered,
  ];
  const found = await readAll(record, wanted, signal);
  const of = <T extends Resource>(kind: string) =>
    found.filter((each): each is T => each.resourceType === kind);
  const response = of<QuestionnaireResponse>('QuestionnaireResponse').find(isPlanResponse);
  const goals = of<Goal>('Goal');
  const own = response ? planOfResponse(response) : undefined;
  const plan = own ?? adopted(carePlan, goals);
  const isOwn = (each: Goal | ServiceRequest | Task) => entryOf(each, plan) !== undefined;
  const consent = of<Consent>('Consent').find((each) => entryOf(each, plan) !== undefined);
  const {lastUpdated} = (response ?? carePlan).meta ?? {};
  const savedAt = response?.authored ?? lastUpdated;
  const savedBy = (response ? response.author : carePlan.author)?.display;
  return {
    plan,
    reference: `CarePlan/${id}`,
    subject: carePlan.subject,
    ...(savedAt && {savedAt}),
    ...(savedBy && {savedBy}),
    resources: {
      carePlan,
      ...(response && {response}),
      ...(consent && {consent}),
      goals: own ? goals.filter(isOwn) : goals,
      requests: of<ServiceRequest>('ServiceRequest').filter(isOwn),
      reviews: of<Task>('Task').filter(isOwn),
    },
    others: {
      goals: own ? goals.filter((each) => !isOwn(each)) : [],
      activities: own ? activity.filter((each) => actionIdOf(each) === undefined) : [],
    },
  };
}

/** The place of a plan in the record, by its own id; `undefined` where it has not arrived. */
export async function findPlan(
  record: CareRecord,
  plan: Pick<Plan, 'id'>,
  {signal}: CallOptions = {},
): Promise<string | undefined> {
  const query = {identifier: `${PLAN_SYSTEM}|${plan.id}`};
  for await (const {items} of record.search<CarePlan>('CarePlan', query, {signal})) {
    if (items[0]) return `CarePlan/${items[0].id ?? ''}`;
  }
  return undefined;
}

/** Types that a plan may be made of. */
const TYPES = new Set(['Goal', 'QuestionnaireResponse', 'Consent', 'ServiceRequest', 'Task']);
/** What a CarePlan refers to in extensions of ours. */
const REMEMBERED = new Set([PLAN_REMOVED, PLAN_REVIEW]);

/** What references lead to; what is gone, or in another record, is left out. */
async function readAll(
  record: CareRecord,
  references: readonly Reference[],
  signal: AbortSignal | undefined,
): Promise<readonly Resource[]> {
  const places = [...new Set(references.map(placeOf))].map((place) => place.split('/'));
  const found = await Promise.all(
    places.map(async ([type = '', id = '', ...more]) => {
      if (!TYPES.has(type) || id === '' || more.length > 0) return undefined;
      try {
        return await record.read(type, id, {signal});
      } catch (error) {
        if (error instanceof BackendError && error.code === 'not-found') return undefined;
        throw error;
      }
    }),
  );
  return found.filter((each) => each !== undefined);
}

/** A plan that another system wrote, as far as it can be read. */
function adopted(carePlan: CarePlan, resources: readonly Goal[]): Plan {
  const {id = '', identifier = [], status, title, description, period, activity = []} = carePlan;
  const goals = resources.map(goalOfResource);
  const goalOf = (reference: string | undefined) =>
    resources.find((goal) => placeOf({reference: reference ?? ''}) === placeOf(referenceTo(goal)))?.id;
  const review = period?.end?.slice(0, 10);
  return {
    ...emptyPlan(
      identifier.find(({system}) => system === PLAN_SYSTEM)?.value ?? id,
      period?.start?.slice(0, 10),
    ),
    status: PLAN_STATUSES.find((each) => each === status) ?? 'active',
    ...(title && {title}),
    answers: description ? {matters: {text: description}} : {},
    goals,
    actions: activity.map((each, index) => actionOfActivity(each, index, {goals}, goalOf)),
    review: review ? {when: review} : {},
  };
}
