import {isDay} from '../../model/calendar.js';
import type {CodeableConcept} from '../../model/fhir.js';
import type {Annotation, Goal} from '../../model/fhir-record.js';
import type {GoalStatus, PlanGoal} from '../../model/plan.js';
import {coded, concept} from '../referral/systems.js';
import {tidy} from '../referral/tidy.js';
import {entryMark, withExtensions, withOurs, withPlanIdentifier, type PlanContext} from './context.js';
import {GOAL_CONFIDENCE, GOAL_IMPORTANCE, GOAL_TARGET, NEED} from './systems.js';

const ACHIEVEMENT = 'http://terminology.hl7.org/CodeSystem/goal-achievement';

/** What a status is in FHIR. R4 has no code for "partly": it is said in words. */
const STATUSES: Readonly<
  Record<GoalStatus, {readonly life: string; readonly code?: string; readonly text?: string}>
> = {
  'not-started': {life: 'accepted'},
  'going-well': {life: 'active', code: 'improving'},
  same: {life: 'active', code: 'no-change'},
  harder: {life: 'active', code: 'worsening'},
  'partly-achieved': {life: 'completed', text: 'Partially achieved'},
  achieved: {life: 'completed', code: 'achieved'},
  'not-achieved': {life: 'completed', code: 'not-achieved'},
  stopped: {life: 'cancelled'},
};

/** Other codes of R4 that say much the same. */
const ALIKE: Readonly<Record<string, GoalStatus>> = {
  'in-progress': 'going-well',
  sustaining: 'achieved',
  'no-progress': 'same',
  'not-attainable': 'not-achieved',
};

/** Life without a word on how it is going. */
const LIVES: Readonly<Record<string, GoalStatus>> = {
  active: 'same',
  'on-hold': 'same',
  completed: 'achieved',
  cancelled: 'stopped',
  rejected: 'stopped',
  'entered-in-error': 'stopped',
};

/** The status that a Goal of any system stands for. */
export function goalStatusOf({
  lifecycleStatus: life,
  achievementStatus,
}: Pick<Goal, 'lifecycleStatus' | 'achievementStatus'>): GoalStatus {
  const code = achievementStatus?.coding?.find(({system}) => system === ACHIEVEMENT)?.code;
  const found = (Object.entries(STATUSES) as [GoalStatus, (typeof STATUSES)[GoalStatus]][]).find(
    ([, status]) =>
      status.life === life &&
      status.code === code &&
      (!status.text || achievementStatus?.text === status.text),
  );
  if (found && (code !== undefined || found[1].text === undefined)) return found[0];
  const alike = code === undefined ? undefined : ALIKE[code];
  return (life === 'cancelled' ? 'stopped' : alike) ?? LIVES[life] ?? 'not-started';
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const isDate = (text: string | undefined): text is string =>
  text !== undefined && (isDay(text) || DATE.test(text));

/**
 * A goal as a resource; `undefined` where it has no words yet, which R4 has no room for: until then it is in the answers alone. Of
 * `previous` everything stays that is not the plan's.
 */
export function goalResource(goal: PlanGoal, context: PlanContext, previous?: Goal): Goal | undefined {
  const {text, why, domain, start, target, importance, confidence, reviews} = goal;
  if (text === undefined) return undefined;
  const {target: targets, startDate: _start, achievementStatus: _achievement, ...kept} = previous ?? {};
  const note = withOurs(previous?.note, [
    ...(why === undefined ? [] : [{extension: [entryMark('why')], text: why}]),
    ...reviews.flatMap((review) => noteOf(review)),
  ]);
  return tidy<Goal>({
    ...kept,
    resourceType: 'Goal',
    identifier: withPlanIdentifier(previous, context.plan, goal.id),
    extension: withExtensions(
      previous,
      [GOAL_IMPORTANCE, GOAL_CONFIDENCE, GOAL_TARGET],
      [
        ...(importance === undefined ? [] : [{url: GOAL_IMPORTANCE, valueInteger: importance}]),
        ...(confidence === undefined ? [] : [{url: GOAL_CONFIDENCE, valueInteger: confidence}]),
        ...(target === undefined || isDate(target) ? [] : [{url: GOAL_TARGET, valueString: target}]),
      ],
    ),
    ...statusOf(goal.status, previous),
    category: categoriesOf(domain, previous),
    description: {...previous?.description, text},
    subject: previous?.subject ?? context.subject,
    ...(start !== undefined && {startDate: start}),
    target: targetsOf(isDate(target) ? target : undefined, targets),
    ...(reviews.length > 0 && {
      statusDate: reviews
        .map(({on}) => on)
        .sort()
        .at(-1),
    }),
    expressedBy: previous?.expressedBy ?? context.subject,
    note,
  });
}

/** A status that says the same in finer words stays. */
function statusOf(
  status: GoalStatus,
  previous: Goal | undefined,
): Pick<Goal, 'lifecycleStatus' | 'achievementStatus'> {
  if (previous && goalStatusOf(previous) === status) {
    const {lifecycleStatus, achievementStatus} = previous;
    return {lifecycleStatus, ...(achievementStatus && {achievementStatus})};
  }
  const {life, code, text} = STATUSES[status];
  const achievementStatus: CodeableConcept | undefined = code
    ? coded(ACHIEVEMENT, code)
    : text
      ? {text}
      : undefined;
  return {lifecycleStatus: life, ...(achievementStatus && {achievementStatus})};
}

function categoriesOf(domain: PlanGoal['domain'], previous: Goal | undefined): readonly CodeableConcept[] {
  const others = (previous?.category ?? []).filter(
    ({coding = []}) => !coding.some(({system}) => system === NEED),
  );
  return [
    ...others,
    ...(domain ? [concept({system: NEED, code: domain.id, display: domain.text}, domain.text)] : []),
  ];
}

/** The first target with a date is the plan's; targets of measures, which others set, stay. */
function targetsOf(due: string | undefined, previous: Goal['target'] = []): Goal['target'] {
  const own = previous.findIndex(({dueDate}) => dueDate !== undefined);
  const {dueDate: _due, ...rest} = previous[own] ?? {};
  const first = {...rest, ...(due !== undefined && {dueDate: due})};
  return [...(Object.keys(first).length > 0 ? [first] : []), ...previous.filter((_, index) => index !== own)];
}

const noteOf = ({id, on, words, by}: PlanGoal['reviews'][0]): readonly Annotation[] =>
  words === undefined
    ? []
    : [{extension: [entryMark(id)], ...(by !== undefined && {authorString: by}), time: on, text: words}];

/** A goal of a plan that another system wrote. */
export function goalOfResource(goal: Goal): PlanGoal {
  const {id = '', description, startDate, target = [], note = [], extension = []} = goal;
  const number = (url: string) => extension.find((each) => each.url === url)?.valueInteger;
  const [importance, confidence] = [number(GOAL_IMPORTANCE), number(GOAL_CONFIDENCE)];
  const due =
    target.find(({dueDate}) => dueDate)?.dueDate ??
    extension.find(({url}) => url === GOAL_TARGET)?.valueString;
  const why = note.map(({text}) => text).join('\n');
  const text = description.text ?? description.coding?.find(({display}) => display)?.display;
  return {
    id,
    ...(text && {text}),
    ...(why && {why}),
    ...(startDate && {start: startDate}),
    ...(due && {target: due}),
    ...(importance !== undefined && {importance}),
    ...(confidence !== undefined && {confidence}),
    status: goalStatusOf(goal),
    reviews: [],
  };
}
