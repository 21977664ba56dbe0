import {formatList} from '../../i18n/formats.js';
import type {ActionStatus, GoalStatus, Plan, PlanAction, PlanDoer} from '../../model/plan.js';
import {withEntry, withEntryFields, withGoalReviewed, withReviewDone} from '../../model/plan/edit.js';
import {stepsToCheck} from '../../model/plan/review.js';
import {same} from '../../model/plan/same.js';
import {tidyPlan} from '../../model/plan/tidy.js';
import type {PlanView} from '../plan-view.js';
import {nextBefore, whenKept, whenOf, type NextAnswer} from './next-review.js';

/** What was said about a goal. */
export interface GoalAnswer {
  readonly status?: GoalStatus;
  readonly words?: string;
}

/** What was said about a step. */
export interface StepAnswer {
  readonly status?: ActionStatus;
  readonly outcome?: string;
}

/** A step that is being added. */
export interface NewStep {
  readonly id: string;
  /** Of its goal. */
  readonly goal?: string;
  readonly what: string;
  readonly who: PlanDoer['kind'] | '';
  readonly name: string;
  readonly when: string;
}

/** All that was put in, not part of the plan yet. */
export interface ReviewAnswers {
  /** By the id of the goal. */
  readonly goals: Readonly<Record<string, GoalAnswer>>;
  /** By the id of the step. */
  readonly steps: Readonly<Record<string, StepAnswer>>;
  readonly added: readonly NewStep[];
  readonly talked: string;
  readonly by: string;
  readonly next: NextAnswer;
  readonly who: string;
  readonly place: string;
}

/** Statuses of a goal that is still being worked on, and of one that has ended: the two columns. */
export const GOING: readonly GoalStatus[] = ['going-well', 'same', 'harder', 'not-started'];
export const ENDED: readonly GoalStatus[] = ['achieved', 'partly-achieved', 'not-achieved', 'stopped'];

/** What stands there before anybody has answered: of the goals nothing. */
export const answersBefore = ({plan, today, names, locale}: PlanView): ReviewAnswers => ({
  goals: {},
  steps: {},
  added: [],
  talked: '',
  by: formatList(
    locale,
    [names.person, names.worker].filter((name) => name !== undefined),
    {names: true},
  ),
  next: nextBefore(plan, today),
  who: plan.review.who ?? '',
  place: plan.review.words ?? '',
});

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

const isBegun = ({what, who, name, when}: NewStep): boolean => who !== '' || [what, name, when].some(isSaid);

/** Whether anything was put in that would be lost. */
export function hasAnswers(answers: ReviewAnswers, before: ReviewAnswers): boolean {
  const {goals, steps, added, ...rest} = answers;
  const {goals: _goals, steps: _steps, added: _added, ...others} = before;
  return (
    Object.values(goals).some(({status, words}) => status !== undefined || isSaid(words)) ||
    Object.values(steps).some((step) => step.status !== undefined || step.outcome !== undefined) ||
    added.some(isBegun) ||
    !same(rest, others)
  );
}

/** Steps that were to be asked about by now, and that no review has asked about since. */
export function dueSteps(plan: Plan, today: string): readonly PlanAction[] {
  const last = plan.reviews.map(({on}) => on).reduce((one, other) => (other > one ? other : one), '');
  return stepsToCheck(plan, today).filter(({checkOn = ''}) => checkOn > last);
}

/** Goals about which something was written, but not how they are going: numbers count from 1. */
export const goalsWithoutStatus = (
  plan: Plan,
  {goals}: ReviewAnswers,
): readonly {readonly id: string; readonly number: number}[] =>
  plan.goals.flatMap(({id}, index) =>
    isSaid(goals[id]?.words) && goals[id]?.status === undefined ? [{id, number: index + 1}] : [],
  );

/** Whether a step that is being added belongs to no goal, or to one that was taken away meanwhile. */
export const isLoose = ({goals}: Plan, {goal}: Pick<NewStep, 'goal'>): boolean =>
  goal === undefined || !goals.some(({id}) => id === goal);

/** What a review is recorded with. Made once, so that the edit gives the same plan whenever it is done. */
export interface ReviewFrame {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Of the review. */
  readonly id: string;
  /** Of what is said about each goal, by the goal's. */
  readonly goalReviews: ReadonlyMap<string, string>;
  /** Whose answers they are. */
  readonly person?: string;
  /** What stood there at the beginning: what is still the same is left to others who write the plan meanwhile. */
  readonly before: ReviewAnswers;
  /** What was said about goals and steps that the plan has no more, a line for each: kept with what was talked about. */
  readonly gone?: (plan: Plan) => readonly string[];
}

/** The plan with the review in it: the goals that were answered, the steps, and when it is looked at again. */
export function reviewedPlan(plan: Plan, answers: ReviewAnswers, frame: ReviewFrame): Plan {
  const {today, id, goalReviews, person, before} = frame;
  const said = [answers.talked.trim(), ...(frame.gone?.(plan) ?? [])].filter(Boolean).join('\n');
  let next = plan;
  for (const goal of plan.goals) {
    const {status, words} = answers.goals[goal.id] ?? {};
    if (status === undefined) continue;
    next = withGoalReviewed(next, goal.id, {
      id: goalReviews.get(goal.id) ?? id,
      on: today,
      status,
      ...(isSaid(words) && {words: words.trim()}),
      ...(person !== undefined && {by: person}),
    });
  }
  for (const [step, {status, outcome}] of Object.entries(answers.steps)) {
    next = withEntryFields(next, 'actions', step, {
      ...(status !== undefined && {status}),
      ...(outcome !== undefined && {outcome: outcome.trim()}),
    });
  }
  for (const step of answers.added.filter(isBegun)) {
    const {goal: _gone, ...loose} = step;
    next = withEntry(next, 'actions', stepOf(isLoose(plan, step) ? loose : step));
  }
  const isNextNew = !same(answers.next, before.next);
  const when = isNextNew ? whenOf(answers.next) : whenKept(plan, today);
  next = withReviewDone(
    next,
    {
      id,
      on: today,
      ...(isSaid(answers.by) && {by: answers.by.trim()}),
      ...(said && {words: said}),
    },
    when,
  );
  return tidyPlan({
    ...next,
    review: {
      ...next.review,
      ...(answers.who !== before.who && {who: answers.who.trim()}),
      ...(answers.place !== before.place && {words: answers.place.trim()}),
    },
  });
}

function stepOf({id, goal, what, who, name, when}: NewStep) {
  return {
    id,
    what: what.trim(),
    ...(goal !== undefined && {goal}),
    ...(who !== '' && {who: {kind: who, ...(who === 'other' && isSaid(name) && {name: name.trim()})}}),
    ...(isSaid(when) && {when: when.trim()}),
  };
}
