import {isDay} from '../../model/calendar.js';
import type {Extension, Reference} from '../../model/fhir.js';
import type {CarePlanActivity} from '../../model/fhir-record.js';
import {CONNECTIONS, type ActionStatus, type Plan, type PlanAction, type PlanDoer} from '../../model/plan.js';
import {webAddress} from '../referral/web-address.js';
import {entryMark, withExtensions, withOurs, type PlanContext} from './context.js';
import {PLAN_ACTION} from './systems.js';

type Detail = NonNullable<CarePlanActivity['detail']>;

const STATUSES: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'not-started',
  started: 'in-progress',
  done: 'completed',
  'not-needed': 'cancelled',
};

/** R4's other words for how far a step is. */
const ALIKE: Readonly<Record<string, ActionStatus>> = {
  scheduled: 'not-started',
  'on-hold': 'started',
  stopped: 'not-needed',
  'entered-in-error': 'not-needed',
};

/** How far a step is, by the status of any system. */
export const actionStatusOf = (status: string): ActionStatus =>
  (Object.keys(STATUSES) as ActionStatus[]).find((each) => STATUSES[each] === status) ??
  ALIKE[status] ??
  'not-started';

/** Whether a step is a referral: the person's details go to somebody, which they have agreed to. */
export const isReferral = ({connection, agreed}: PlanAction): boolean =>
  connection === 'referred' && agreed !== undefined;

/** The step that an activity stands for. */
export const actionIdOf = ({extension = []}: CarePlanActivity): string | undefined =>
  extension.find(({url}) => url === PLAN_ACTION)?.extension?.find(({url}) => url === 'id')?.valueString;

/**
 * A step as an activity: a reference to its ServiceRequest where it is a referral, in every other case a detail. Of `previous`
 * everything stays that is not the plan's.
 */
export function activityOf(
  action: PlanAction,
  context: PlanContext,
  previous?: CarePlanActivity,
): CarePlanActivity {
  const {outcome, id} = action;
  const {detail, reference, ...kept} = previous ?? {};
  // What another system refers to stays; a request of ours goes where the step is no referral any more.
  const foreign = previous && connectionOf(previous) !== 'referred' ? reference : undefined;
  const request = isReferral(action) ? context.refOf(id) : foreign;
  const outcomes = withOurs(
    previous?.outcomeCodeableConcept,
    outcome === undefined ? [] : [{extension: [entryMark(id)], text: outcome}],
  );
  return {
    ...kept,
    extension: withExtensions(previous, [PLAN_ACTION], [{url: PLAN_ACTION, extension: extrasOf(action)}]),
    outcomeCodeableConcept: outcomes,
    ...(request ? {reference: request} : {detail: detailOf(action, context, detail)}),
  };
}

const connectionOf = ({extension = []}: CarePlanActivity): string | undefined =>
  extension.find(({url}) => url === PLAN_ACTION)?.extension?.find(({url}) => url === 'connection')?.valueCode;

/** What CarePlan has no field for. */
function extrasOf(action: PlanAction): readonly Extension[] {
  const {id, connection, confidence, strategies, stage, checkOn, activity, agreed} = action;
  const page = webAddress(activity?.url);
  return [
    {url: 'id', valueString: id},
    ...(connection ? [{url: 'connection', valueCode: connection}] : []),
    ...(agreed ? [{url: 'agreed', valueDate: agreed.on}] : []),
    ...(stage === undefined ? [] : [{url: 'stage', valueString: stage}]),
    ...(strategies === undefined ? [] : [{url: 'strategies', valueString: strategies}]),
    ...(confidence === undefined ? [] : [{url: 'confidence', valueInteger: confidence}]),
    ...(checkOn === undefined ? [] : [{url: 'check-on', valueDate: checkOn}]),
    ...(activity === undefined ? [] : [{url: 'activity-name', valueString: activity.name}]),
    ...(activity?.id === undefined ? [] : [{url: 'activity-id', valueString: activity.id}]),
    ...(activity?.source === undefined ? [] : [{url: 'activity-source', valueString: activity.source}]),
    ...(page === undefined ? [] : [{url: 'activity-url', valueUrl: page}]),
  ];
}

function detailOf(action: PlanAction, context: PlanContext, previous?: Detail): Detail {
  const {status, when, who, goal, what, activity, stage} = action;
  const {scheduledString, scheduledPeriod, ...kept} = previous ?? {};
  const before = {...(scheduledString && {scheduledString}), ...(scheduledPeriod && {scheduledPeriod})};
  const goalRef = goal === undefined ? undefined : context.refOf(goal);
  const description = what ?? activity?.name ?? stage;
  return {
    ...kept,
    // A status that says the same in finer words stays.
    status: previous && actionStatusOf(previous.status) === status ? previous.status : STATUSES[status],
    goal: goalRef ? [goalRef] : [],
    ...(when === undefined ? withoutOwn(before) : scheduleOf(when)),
    performer: who ? [performerOf(who, context)] : (previous?.performer ?? []),
    ...(description === undefined ? {} : {description}),
  };
}

const scheduleOf = (when: string): Partial<Detail> =>
  isDay(when) ? {scheduledPeriod: {start: when}} : {scheduledString: when};

/** What the plan said before, and does not say any more; a period with an end was written by somebody else. */
const withoutOwn = ({scheduledPeriod}: Partial<Detail>): Partial<Detail> =>
  scheduledPeriod?.end === undefined ? {} : {scheduledPeriod};

function performerOf({kind, name}: PlanDoer, {subject, worker, author}: PlanContext): Reference {
  if (kind === 'me') return subject;
  if (kind === 'worker') return worker ?? author ?? {display: 'Link worker'};
  return {display: name ?? 'Someone else'};
}

/** A step of a plan that another system wrote. `goalOf`: the goal that a reference stands for. */
export function actionOfActivity(
  activity: CarePlanActivity,
  index: number,
  plan: Pick<Plan, 'goals'>,
  goalOf: (reference: string | undefined) => string | undefined,
): PlanAction {
  const {detail, reference, outcomeCodeableConcept: outcomes = [], extension = []} = activity;
  const extra = extension.find(({url}) => url === PLAN_ACTION)?.extension ?? [];
  const said = (name: string) => extra.find(({url}) => url === name);
  const goal = goalOf(detail?.goal?.[0]?.reference);
  const what =
    detail?.description ?? detail?.code?.text ?? detail?.code?.coding?.[0]?.display ?? reference?.display;
  const when = detail?.scheduledString ?? detail?.scheduledPeriod?.start;
  const performer = detail?.performer?.[0]?.display;
  const outcome = outcomes.flatMap(({text}) => text ?? []).join('\n');
  const connection = CONNECTIONS.find((each) => each === said('connection')?.valueCode);
  const name = said('activity-name')?.valueString;
  return {
    id: actionIdOf(activity) ?? `activity-${index + 1}`,
    ...(goal !== undefined && plan.goals.some(({id}) => id === goal) && {goal}),
    ...(what !== undefined && {what}),
    ...(performer !== undefined && {who: {kind: 'other', name: performer}}),
    ...(when !== undefined && {when}),
    ...(name !== undefined && {activity: {name}}),
    ...(connection && {connection}),
    status: actionStatusOf(detail?.status ?? ''),
    ...(outcome && {outcome}),
  };
}
