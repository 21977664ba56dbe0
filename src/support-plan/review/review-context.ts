import type {PlanReviewStrings} from '../../i18n/plan-review/index.js';
import type {PlanView} from '../plan-view.js';
import type {DateProblem} from './next-review.js';
import type {GoalAnswer, NewStep, ReviewAnswers, StepAnswer} from './review-answers.js';

/** What the parts of the review are rendered from. */
export interface ReviewContext {
  readonly view: PlanView;
  readonly t: PlanReviewStrings;
  readonly answers: ReviewAnswers;
  /** Goals without a status, by id, once the review was to be finished. */
  readonly goalProblems: ReadonlyMap<string, string>;
  readonly dateProblem: DateProblem | undefined;
  /** The review was to be finished without any answer. */
  readonly isBlank: boolean;
  /** What was said about goals and steps that the plan has no more, a line for each. */
  readonly gone: readonly string[];
  /** Goals that have ended, and are looked at again. */
  readonly opened: ReadonlySet<string>;
  /** Ids of the steps that were to be asked about. */
  readonly due: ReadonlySet<string>;
  readonly change: ReviewChanges;
}

/** What the parts of the review can do. */
export interface ReviewChanges {
  /** Puts in an answer to one of the questions about the whole plan. */
  set(patch: Partial<Omit<ReviewAnswers, 'goals' | 'steps' | 'added'>>): void;
  goal(id: string, patch: GoalAnswer): void;
  step(id: string, patch: StepAnswer): void;
  /** Shows the questions of a goal that has ended. */
  openGoal(id: string): void;
  addStep(goal: string | undefined): void;
  newStep(id: string, patch: Partial<NewStep>): void;
  removeStep(id: string): void;
}
