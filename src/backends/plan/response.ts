import type {QuestionnaireResponse, QuestionnaireResponseItem, Resource} from '../../model/fhir.js';
import {
  ACTION_STATUSES,
  emptyPlan,
  GOAL_STATUSES,
  PLAN_STATUSES,
  type Plan,
  type PlanStatus,
} from '../../model/plan.js';
import {nodeOf, PLAN_SHAPE} from '../../model/plan/shape.js';
import {tidyPlan} from '../../model/plan/tidy.js';
import {itemsOf, valueOf, type ItemTexts} from './response-items.js';
import {PLAN_QUESTIONNAIRE, PLAN_SAVE} from './systems.js';

/** Link ids of the parts of a plan. Fields are below them: `goal.text`, `action.what`, `section.matters.text`. */
const LINK_IDS = {
  answers: 'section',
  goals: 'goal',
  actions: 'action',
  contingencies: 'contingency',
  people: 'person',
  review: 'review',
  reviews: 'review-done',
  sharing: 'sharing',
  agreement: 'agreement',
  changed: 'changed',
} as const;
const PARTS = Object.entries(LINK_IDS) as readonly (readonly [keyof typeof LINK_IDS, string])[];

/** The group of what a plan says of itself. */
const PLAN = 'plan';

/** What a version of the response is saved with. */
export interface ResponseFrame extends Pick<
  QuestionnaireResponse,
  'subject' | 'authored' | 'author' | 'source'
> {
  /** Under which id this version is saved. */
  readonly save: string;
  readonly textOf?: ItemTexts;
}

const STATUSES: Readonly<Partial<Record<PlanStatus, QuestionnaireResponse['status']>>> = {
  draft: 'in-progress',
  revoked: 'stopped',
  'entered-in-error': 'entered-in-error',
};

/**
 * The whole plan as answers: the lossless record, from which it is read again. `previous` is the version that it replaces, of which
 * everything stays that is not the plan's.
 */
export function planResponse(
  plan: Plan,
  {save, textOf, ...frame}: ResponseFrame,
  previous?: QuestionnaireResponse,
): QuestionnaireResponse {
  const others = (previous?.extension ?? []).filter(({url}) => url !== PLAN_SAVE);
  const foreign = (previous?.item ?? []).filter(({linkId}) => !isOwn(linkId));
  // Whoever wrote the version before did not write this one.
  const {author: _author, source: _source, ...kept} = previous ?? {};
  return {
    ...kept,
    resourceType: 'QuestionnaireResponse',
    ...frame,
    extension: [...others, {url: PLAN_SAVE, valueString: save}],
    questionnaire: PLAN_QUESTIONNAIRE,
    status: STATUSES[plan.status] ?? 'completed',
    item: [...itemsOfPlan(plan, textOf), ...foreign],
  };
}

const isOwn = (linkId: string): boolean => linkId === PLAN || PARTS.some(([, id]) => id === linkId);

function itemsOfPlan(plan: Plan, textOf?: ItemTexts): readonly QuestionnaireResponseItem[] {
  const itself = Object.fromEntries(Object.entries(plan).filter(([name]) => !(name in LINK_IDS)));
  return [
    ...itemsOf(nodeOf(PLAN_SHAPE, ''), itself, PLAN, textOf),
    ...PARTS.flatMap(([name, linkId]) => itemsOf(nodeOf(PLAN_SHAPE, name), plan[name], linkId, textOf)),
  ];
}

/** Whether a resource is the answers of a plan. */
export const isPlanResponse = (resource: Resource): resource is QuestionnaireResponse =>
  resource.resourceType === 'QuestionnaireResponse' &&
  (resource as QuestionnaireResponse).questionnaire?.split('|')[0] === PLAN_QUESTIONNAIRE.split('|')[0];

/** The id under which a version was saved. */
export const saveOf = ({extension = []}: QuestionnaireResponse): string | undefined =>
  extension.find(({url}) => url === PLAN_SAVE)?.valueString;

/** The plan that answers hold. What they do not say is as in an empty plan. */
export function planOfResponse({item = []}: QuestionnaireResponse): Plan {
  const itself = valueOf(nodeOf(PLAN_SHAPE, ''), item, PLAN) as Partial<Plan> | undefined;
  const parts = PARTS.flatMap(([name, linkId]) => {
    const value = valueOf(nodeOf(PLAN_SHAPE, name), item, linkId);
    return value === undefined ? [] : [[name, value] as const];
  });
  return complete({...emptyPlan(''), ...itself, ...Object.fromEntries(parts)});
}

/** A plan as its type promises, also where another system wrote the answers. */
function complete(plan: Plan): Plan {
  const oneOf = <T extends string>(known: readonly T[], value: unknown, otherwise: T): T =>
    known.find((each) => each === value) ?? otherwise;
  const tidy = tidyPlan({
    ...plan,
    status: oneOf(PLAN_STATUSES, plan.status, 'draft'),
    goals: plan.goals.map((goal) => ({
      ...goal,
      status: oneOf(GOAL_STATUSES, goal.status, 'not-started'),
      // Without a word about it there is no item.
      reviews: (goal.reviews as Plan['goals'][0]['reviews'] | undefined) ?? [],
    })),
    actions: plan.actions.map((action) => ({
      ...action,
      status: oneOf(ACTION_STATUSES, action.status, 'not-started'),
    })),
  });
  return {...tidy, id: plan.id};
}
