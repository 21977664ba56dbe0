import type {PlanAction, PlanGoal} from '../../model/plan.js';
import {withEntryFields} from '../../model/plan/edit.js';
import type {PlanPlace} from '../parts/plan-place.js';

/** A field of a goal. */
export const goalPlace = <K extends Exclude<keyof PlanGoal, 'id'>>(
  id: string,
  field: K,
): PlanPlace<NonNullable<PlanGoal[K]>> => ({
  id: `goals-${id}-${field}`,
  get: (plan) => plan.goals.find((each) => each.id === id)?.[field] ?? undefined,
  set: (plan, value) => withEntryFields(plan, 'goals', id, {[field]: value}),
});

/** A field of a step. */
export const stepPlace = <K extends Exclude<keyof PlanAction, 'id'>>(
  id: string,
  field: K,
): PlanPlace<NonNullable<PlanAction[K]>> => ({
  id: `actions-${id}-${field}`,
  get: (plan) => plan.actions.find((each) => each.id === id)?.[field] ?? undefined,
  set: (plan, value) => withEntryFields(plan, 'actions', id, {[field]: value}),
});

/** The day on which somebody agreed to being referred: only of a step that says so. */
export const agreedOnPlace = (id: string): PlanPlace<string> => {
  const agreed = stepPlace(id, 'agreed');
  return {
    id: `actions-${id}-agreed-on`,
    get: (plan) => agreed.get(plan)?.on,
    // Without a day there is no agreement to keep: the box that was ticked says whether there is one.
    set: (plan, on) => {
      const before = agreed.get(plan);
      return before && on !== undefined ? agreed.set(plan, {...before, on}) : plan;
    },
  };
};
