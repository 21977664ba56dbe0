import type {
  GoalReview,
  Plan,
  PlanAction,
  PlanAnswer,
  PlanContingency,
  PlanGoal,
  PlanPerson,
  PlanReviewDone,
} from '../plan.js';
import {withValueAt} from './shape.js';
import {tidyPlan} from './tidy.js';

/** Lists of a plan whose entries can be added, changed and taken away. */
export interface PlanLists {
  readonly goals: PlanGoal;
  readonly actions: PlanAction;
  readonly contingencies: PlanContingency;
  readonly people: PlanPerson;
}
/** Name of one of them. */
export type PlanListName = keyof PlanLists;

/** What an entry begins with. */
type NewEntry<N extends PlanListName> = Partial<PlanLists[N]> & {readonly id: string};

/** Fields that change; `undefined` takes a field away. */
export type PlanPatch<T> = {readonly [K in Exclude<keyof T, 'id'>]?: T[K] | undefined};

const BLANK = {
  goals: {status: 'not-started', reviews: []},
  actions: {status: 'not-started'},
  contingencies: {},
  people: {},
} as const;

/** Answers a field of a section; `undefined` takes the answer away. */
export const withAnswer = (
  plan: Plan,
  section: string,
  field: string,
  answer: PlanAnswer | undefined,
): Plan => tidyPlan(withValueAt(plan, ['answers', section, field], answer));

/** Changes fields of the plan itself, such as its title or its sharing. */
export const withFields = (
  plan: Plan,
  patch: PlanPatch<
    Pick<Plan, 'id' | 'title' | 'started' | 'noGoals' | 'sharing' | 'agreement' | 'review' | 'status'>
  >,
): Plan => tidyPlan({...plan, ...patch});

/**
 * Adds an entry: at the end, or a step at the end of its goal's. Its id is made by the caller, once: `crypto.randomUUID()`. One that
 * is there already is left as it is.
 */
export function withEntry<N extends PlanListName>(plan: Plan, list: N, entry: NewEntry<N>): Plan {
  const entries = plan[list] as readonly PlanLists[N][];
  if (entries.some(({id}) => id === entry.id)) return plan;
  const added = {...BLANK[list], ...entry} as unknown as PlanLists[N];
  const goal = list === 'actions' ? (added as PlanAction).goal : undefined;
  const last = list === 'actions' ? plan.actions.map((each) => each.goal).lastIndexOf(goal) : -1;
  const at = last < 0 ? entries.length : last + 1;
  return tidyPlan({...plan, [list]: [...entries.slice(0, at), added, ...entries.slice(at)]});
}

/** Changes fields of an entry; the plan as it is where there is no such entry. */
export function withEntryFields<N extends PlanListName>(
  plan: Plan,
  list: N,
  id: string,
  patch: PlanPatch<PlanLists[N]>,
): Plan {
  const entries = plan[list] as readonly PlanLists[N][];
  return tidyPlan({...plan, [list]: entries.map((each) => (each.id === id ? {...each, ...patch} : each))});
}

/** Takes an entry away; a goal with its steps. */
export function withoutEntry(plan: Plan, list: PlanListName, id: string): Plan {
  const kept = {...plan, [list]: plan[list].filter((each) => each.id !== id)};
  return list === 'goals' ? {...kept, actions: plan.actions.filter(({goal}) => goal !== id)} : kept;
}

/** Where an entry can go: the ids of the row that it is seen in, which for a step is that of its goal. */
export function rowOf(plan: Plan, list: PlanListName, id: string): readonly string[] {
  if (list !== 'actions') return plan[list].map((each) => each.id);
  const action = plan.actions.find((each) => each.id === id);
  const rows = [...plan.goals.map((goal) => actionsOf(plan, goal.id)), actionsOf(plan)];
  return action ? (rows.find((row) => row.includes(action)) ?? []).map((each) => each.id) : [];
}

/** Moves an entry to a place in its row, 0 is the first; the plan as it is where it stands there already. */
export function withEntryAt(plan: Plan, list: PlanListName, id: string, place: number): Plan {
  const row = rowOf(plan, list, id);
  const from = row.indexOf(id);
  const to = Math.max(0, Math.min(place, row.length - 1));
  if (from < 0 || from === to) return plan;
  const without = row.filter((each) => each !== id);
  const moved = [...without.slice(0, to), id, ...without.slice(to)];
  // The row keeps its places in the list; entries of other rows stay where they are.
  const entries: readonly {readonly id: string}[] = plan[list];
  const line = entries.map((each) => {
    const place = row.indexOf(each.id);
    return place < 0 ? each : (entries.find((other) => other.id === moved[place]) ?? each);
  });
  return {...plan, [list]: line};
}

/** Moves an entry up (-1) or down (1) in its row. */
export const withEntryMoved = (plan: Plan, list: PlanListName, id: string, by: -1 | 1): Plan => {
  const place = rowOf(plan, list, id).indexOf(id);
  return place < 0 ? plan : withEntryAt(plan, list, id, place + by);
};

/**
 * Steps of a goal in order; without a goal, those that belong to none, or whose goal somebody has taken away: no step is ever out of
 * sight.
 */
export const actionsOf = (plan: Plan, goal?: string): readonly PlanAction[] =>
  plan.actions.filter((action) =>
    goal === undefined
      ? action.goal === undefined || !plan.goals.some(({id}) => id === action.goal)
      : action.goal === goal,
  );

/** Links a step to another goal, at the end of its steps; `undefined` to none. */
export function withActionLinked(plan: Plan, id: string, goal: string | undefined): Plan {
  const action = plan.actions.find((each) => each.id === id);
  if (!action || action.goal === goal) return plan;
  const {goal: _before, ...rest} = action;
  const others = {...plan, actions: plan.actions.filter((each) => each !== action)};
  return withEntry(others, 'actions', {...rest, ...(goal !== undefined && {goal})});
}

/** What is said of a goal at a review: its status now, kept with the date and the words. */
export function withGoalReviewed(plan: Plan, goal: string, review: GoalReview): Plan {
  const goals = plan.goals.map((each) =>
    each.id === goal
      ? {
          ...each,
          status: review.status,
          reviews: [...each.reviews.filter(({id}) => id !== review.id), review],
        }
      : each,
  );
  return tidyPlan({...plan, goals});
}

/** A review that took place, and when the next one is: as in {@link PlanReview}; `undefined` leaves that open. */
export function withReviewDone(plan: Plan, done: PlanReviewDone, next: string | undefined): Plan {
  const reviews = [...plan.reviews.filter(({id}) => id !== done.id), done];
  return tidyPlan({...plan, reviews, review: {...plan.review, when: next}});
}
