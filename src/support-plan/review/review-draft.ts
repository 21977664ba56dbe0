import type {PlanReviewStrings} from '../../i18n/plan-review/index.js';
import type {Plan} from '../../model/plan.js';
import type {PlanView} from '../plan-view.js';
import {problemOf, type DateProblem} from './next-review.js';
import {
  answersBefore,
  goalsWithoutStatus,
  hasAnswers,
  reviewedPlan,
  type GoalAnswer,
  type NewStep,
  type ReviewAnswers,
  type StepAnswer,
} from './review-answers.js';
import {goneLines, namesOfEntries} from './review-gone.js';

/** What was put into the review of one plan, and what is wrong with it. */
export class ReviewDraft {
  /** Of the plan. */
  readonly plan: string;
  /** What stood there at the beginning. */
  readonly #before: ReviewAnswers;
  #answers: ReviewAnswers;
  #goalProblems = new Map<string, string>();
  #dateProblem?: DateProblem;
  #isBlank = false;
  /** How goals and steps are called, those that were taken away meanwhile, too. */
  readonly #names = new Map<string, string>();
  /** Goals that have ended, and are looked at again. */
  readonly opened = new Set<string>();

  constructor(view: PlanView) {
    this.plan = view.plan.id;
    this.#before = answersBefore(view);
    this.#answers = this.#before;
  }

  get answers(): ReviewAnswers {
    return this.#answers;
  }

  /** Whether something was put in. */
  get hasAnswers(): boolean {
    return hasAnswers(this.#answers, this.#before);
  }

  /** What is wrong with goals, by their ids. */
  get goalProblems(): ReadonlyMap<string, string> {
    return this.#goalProblems;
  }

  get dateProblem(): DateProblem | undefined {
    return this.#dateProblem;
  }

  /** It was to be finished, and nobody has put in anything. */
  get isBlank(): boolean {
    return this.#isBlank;
  }

  /** The plan has been looked at: how its goals and steps are called. */
  look({plan}: PlanView): void {
    for (const [id, name] of namesOfEntries(plan)) this.#names.set(id, name);
  }

  /** What was said about goals and steps that the plan has no more, a line for each. */
  gone(plan: Plan, words: PlanView['words']): readonly string[] {
    return goneLines(plan, this.#answers, this.#names, words);
  }

  /** Whether the review can be finished; where not, its problems say why. One without any answer would say that people had met. */
  check({plan, fieldProblems: problems, words, today}: PlanView, t: PlanReviewStrings): boolean {
    this.#goalProblems = new Map(
      goalsWithoutStatus(plan, this.#answers).map(({id, number}) => [id, t.statusMissing(number)]),
    );
    this.#dateProblem = problemOf(this.#answers.next, today, words.review.when.label, {problems, t});
    this.#isBlank = !this.hasAnswers;
    return this.#goalProblems.size === 0 && !this.#dateProblem && !this.#isBlank;
  }

  /** The edit that makes the review part of the plan. */
  edit({plan, today, names: {person}, desk, words}: PlanView): (plan: Plan) => Plan {
    const answers = this.#answers;
    const frame = {
      today,
      id: desk.newId(),
      goalReviews: new Map(plan.goals.map(({id}) => [id, desk.newId()])),
      ...(person !== undefined && {person}),
      before: this.#before,
      gone: (current: Plan) => goneLines(current, answers, this.#names, words),
    };
    return (current) => reviewedPlan(current, answers, frame);
  }

  /** Puts in answers. What was wrong with the date is looked at anew when the review is finished. */
  put(patch: Partial<ReviewAnswers>): void {
    if (patch.next) this.#dateProblem = undefined;
    this.#isBlank = false;
    this.#answers = {...this.#answers, ...patch};
  }

  putGoal(id: string, patch: GoalAnswer): void {
    const {goals} = this.#answers;
    const answer = {...goals[id], ...patch};
    if (answer.status !== undefined) this.#goalProblems.delete(id);
    this.put({goals: {...goals, [id]: answer}});
  }

  putStep(id: string, patch: StepAnswer): void {
    const {steps} = this.#answers;
    this.put({steps: {...steps, [id]: {...steps[id], ...patch}}});
  }

  addStep(id: string, goal: string | undefined): void {
    const step = {id, ...(goal !== undefined && {goal}), what: '', who: '', name: '', when: ''} as const;
    this.put({added: [...this.#answers.added, step]});
  }

  putNewStep(id: string, patch: Partial<NewStep>): void {
    this.put({added: this.#answers.added.map((step) => (step.id === id ? {...step, ...patch} : step))});
  }

  /** Takes out a step that was being added; gives it back. */
  removeStep(id: string): NewStep | undefined {
    const {added} = this.#answers;
    this.put({added: added.filter((step) => step.id !== id)});
    return added.find((step) => step.id === id);
  }
}
