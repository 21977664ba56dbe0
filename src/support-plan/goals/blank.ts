import type {Plan, PlanAction, PlanGoal} from '../../model/plan.js';
import {actionsOf, withoutEntry} from '../../model/plan/edit.js';

const isEmpty = (fields: object): boolean => Object.values(fields).every((value) => value === undefined);

/** Nobody has written anything in it. When it was begun says nothing. */
const isBlankGoal = ({id: _id, status, start: _start, reviews, ...written}: PlanGoal): boolean =>
  status === 'not-started' && reviews.length === 0 && isEmpty(written);

const isBlankStep = ({id: _id, goal: _goal, status, ...written}: PlanAction): boolean =>
  status === 'not-started' && isEmpty(written);

/** The plan without this step and this goal where nothing was written in them: to add something and leave is to add nothing. */
export function withoutBlank(
  plan: Plan,
  {goal, step}: {readonly goal?: string | undefined; readonly step?: string | undefined},
): Plan {
  const blankStep = plan.actions.find((each) => each.id === step && isBlankStep(each));
  const tidy = blankStep ? withoutEntry(plan, 'actions', blankStep.id) : plan;
  const blankGoal = tidy.goals.find((each) => each.id === goal && isBlankGoal(each));
  return blankGoal && actionsOf(tidy, blankGoal.id).length === 0
    ? withoutEntry(tidy, 'goals', blankGoal.id)
    : tidy;
}
