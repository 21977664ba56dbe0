import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {whenInWords} from '../../i18n/plan/in-words.js';
import type {PlanReviewStrings} from '../../i18n/plan-review/index.js';
import {backLink} from '../../kit/back-link/back-link-template.js';
import {button} from '../../kit/button/button-template.js';
import {errorSummary, type SummaryError} from '../../kit/error-summary/error-summary-template.js';
import type {PlanView} from '../plan-view.js';
import {goalQuestionId} from './goal-review-view.js';
import {NEXT_DATE_ID} from './next-review-view.js';
import {problemOf, type DateProblem} from './next-review.js';
import {
  answersBefore,
  dueSteps,
  goalsWithoutStatus,
  hasAnswers,
  reviewedPlan,
  type ReviewAnswers,
} from './review-answers.js';
import {reviewBody} from './review-body.js';
import type {ReviewChanges, ReviewContext} from './review-context.js';
import {ReviewWords} from './review-words.js';
import {addStepId, newStepId} from './step-review-view.js';
import {throwAwayDialog} from './throw-away-dialog.js';

/** What the editor does when the review is left. */
export interface ReviewEnds {
  /** The review is part of the plan now, by an edit: save it, and show the plan. */
  readonly onDone: () => void;
  /** Back to the plan; what was put in is kept. Also once the review was thrown away. */
  readonly onBack: () => void;
  /** The bar at the foot has the button that finishes the review: {@link ReviewScreen.bar}. */
  readonly isFinishedByBar?: boolean;
}

/** What the bar at the foot says and does while a review is shown. */
export interface ReviewBar {
  /** Where something was put in: that it is not part of the plan yet. Left out, what is said of the plan is true. */
  readonly heading?: string;
  readonly body?: string;
  readonly label: string;
  readonly onFinish: () => void;
}

/** Id of the heading: where focus goes when the review is shown. */
export const REVIEW_TITLE_ID = 'review-title';

const PROBLEMS_ID = 'review-problems';

/**
 * The review of a plan: how each goal is going, what became of the steps, and when to look again. Nothing is part of the plan before it is
 * finished; then all of it is, by one edit. Make one for each opened plan and keep it: what was put in stays in it.
 */
export class ReviewScreen {
  readonly #ends: ReviewEnds;
  readonly #words = new ReviewWords();
  #view?: PlanView;
  #plan?: string;
  #before?: ReviewAnswers;
  #answers?: ReviewAnswers;
  #goalProblems = new Map<string, string>();
  #dateProblem?: DateProblem;
  #opened = new Set<string>();
  #isAsking = false;

  constructor(ends: ReviewEnds) {
    this.#ends = ends;
  }

  /** Whether something was put in that is not part of the plan yet. */
  get hasAnswers(): boolean {
    return (
      this.#answers !== undefined && this.#before !== undefined && hasAnswers(this.#answers, this.#before)
    );
  }

  /** For the bar at the foot; `undefined` while the words are on their way. */
  get bar(): ReviewBar | undefined {
    const view = this.#view;
    const t = view && this.#words.in(view.lang, () => view.desk.update());
    if (!t) return undefined;
    return {
      label: t.finish,
      onFinish: () => this.finish(),
      ...(this.hasAnswers && {heading: t.notFinished, body: t.notFinishedBody}),
    };
  }

  /** Nothing while the words are on their way; `desk.update` is called when they are there. */
  render(view: PlanView): TemplateResult | typeof nothing {
    this.#view = view;
    const t = this.#words.in(view.lang, () => this.#view?.desk.update());
    const answers = this.#answersFor(view);
    if (!t) return nothing;
    const context: ReviewContext = {
      view,
      t,
      answers,
      goalProblems: this.#goalProblems,
      dateProblem: this.#dateProblem,
      opened: this.#opened,
      due: new Set(dueSteps(view.plan, view.today).map(({id}) => id)),
      change: this.#changes,
    };
    return html`<article class="plan-sheet review" aria-labelledby=${REVIEW_TITLE_ID}>
      ${backLink({label: t.backToPlan, onClick: () => this.#ends.onBack()})} ${this.#head(view, t)}
      ${errorSummary({
        id: PROBLEMS_ID,
        headingLevel: view.headingLevel + 1,
        heading: view.fields.thereIsAProblem,
        errors: this.#problems(view),
        focusable: true,
      })}
      ${reviewBody(context)} ${this.#foot(t)}
      ${throwAwayDialog(t, {
        open: this.#isAsking,
        headingLevel: view.headingLevel + 1,
        onThrowAway: () => this.#throwAway(t),
        onClose: () => {
          this.#isAsking = false;
          view.desk.update();
        },
      })}
    </article>`;
  }

  /** Records the review, or says what is missing. `false` where there is a problem: focus is on the summary then. */
  finish(): boolean {
    const view = this.#view;
    const t = view && this.#words.in(view.lang, () => view.desk.update());
    if (!view || !t) return false;
    const answers = this.#answersFor(view);
    const {plan, fields, words, today} = view;
    this.#goalProblems = new Map(
      goalsWithoutStatus(plan, answers).map(({id, number}) => [id, t.statusMissing(number)]),
    );
    this.#dateProblem = problemOf(answers.next, today, words.review.when.label, {fields, t});
    if (this.#problems(view).length > 0) {
      view.desk.update();
      view.desk.focus(PROBLEMS_ID);
      return false;
    }
    const {person} = view.names;
    const frame = {
      today,
      id: view.desk.newId(),
      goalReviews: new Map(plan.goals.map(({id}) => [id, view.desk.newId()])),
      ...(person !== undefined && {person}),
      before: this.#before ?? answers,
    };
    view.desk.edit((current) => reviewedPlan(current, answers, frame));
    this.#forget();
    view.desk.say(t.recorded);
    this.#ends.onDone();
    return true;
  }

  /** What was put in; that of another plan is nothing for this one. */
  #answersFor(view: PlanView): ReviewAnswers {
    if (this.#plan !== view.plan.id) {
      this.#forget();
      this.#plan = view.plan.id;
    }
    this.#before ??= answersBefore(view);
    return (this.#answers ??= this.#before);
  }

  #forget(): void {
    this.#before = undefined;
    this.#answers = undefined;
    this.#goalProblems = new Map();
    this.#dateProblem = undefined;
    this.#opened = new Set();
    this.#isAsking = false;
  }

  #head({plan, names, locale, today, headingLevel}: PlanView, t: PlanReviewStrings): TemplateResult {
    const last = plan.reviews.at(-1);
    const on = last && whenInWords(locale, last.on);
    const before = on === undefined ? t.firstTime : last?.by ? t.lastByOn(last.by, on) : t.lastOn(on);
    return html`<div class="plan-head">
      ${heading({
        level: headingLevel,
        content: names.person ? t.titleOf(names.person) : t.title,
        id: REVIEW_TITLE_ID,
        className: 'plan-title',
        focusable: true,
      })}
      <p class="plan-intro">${t.today(whenInWords(locale, today))} ${before}</p>
    </div>`;
  }

  #foot(t: PlanReviewStrings): TemplateResult {
    return html`<div class="review-foot">
      <p class="review-hint-foot" id="review-finish-hint">${t.finishHint}</p>
      <div class="review-buttons">
        ${
          this.#ends.isFinishedByBar
            ? nothing
            : button({
                label: t.finish,
                id: 'review-finish',
                ariaDescribedBy: 'review-finish-hint',
                onClick: () => this.finish(),
              })
        }
        ${
          this.hasAnswers
            ? button({
                label: t.throwAway,
                variant: 'quiet',
                haspopup: 'dialog',
                onClick: () => {
                  this.#isAsking = true;
                  this.#view?.desk.update();
                },
              })
            : nothing
        }
      </div>
    </div>`;
  }

  /** In the order of the page. */
  #problems({plan, desk}: PlanView): readonly SummaryError[] {
    const goals = plan.goals.flatMap(({id}) => {
      const text = this.#goalProblems.get(id);
      const target = goalQuestionId(id);
      return text === undefined ? [] : [{text, target, onActivate: () => desk.focus(target)}];
    });
    const date = this.#dateProblem;
    const next = {target: NEXT_DATE_ID, onActivate: () => desk.focus(NEXT_DATE_ID)};
    return date ? [...goals, {text: date.text, ...next}] : goals;
  }

  #throwAway(t: PlanReviewStrings): void {
    const view = this.#view;
    this.#forget();
    view?.desk.update();
    view?.desk.say(t.thrownAway);
    this.#ends.onBack();
  }

  #put(patch: Partial<ReviewAnswers>): void {
    if (!this.#answers) return;
    this.#answers = {...this.#answers, ...patch};
    this.#view?.desk.update();
  }

  readonly #changes: ReviewChanges = {
    set: (patch) => {
      if (patch.next) this.#dateProblem = undefined;
      this.#put(patch);
    },
    goal: (id, patch) => {
      const {goals = {}} = this.#answers ?? {};
      const answer = {...goals[id], ...patch};
      if (answer.status !== undefined) this.#goalProblems.delete(id);
      this.#put({goals: {...goals, [id]: answer}});
    },
    step: (id, patch) => {
      const {steps = {}} = this.#answers ?? {};
      this.#put({steps: {...steps, [id]: {...steps[id], ...patch}}});
    },
    openGoal: (id) => {
      this.#opened.add(id);
      this.#view?.desk.update();
      this.#view?.desk.focus(goalQuestionId(id));
    },
    addStep: (goal) => {
      const id = this.#view?.desk.newId() ?? '';
      const step = {id, ...(goal !== undefined && {goal}), what: '', who: '', name: '', when: ''} as const;
      this.#put({added: [...(this.#answers?.added ?? []), step]});
      this.#view?.desk.focus(newStepId(id));
    },
    newStep: (id, patch) =>
      this.#put({
        added: (this.#answers?.added ?? []).map((step) => (step.id === id ? {...step, ...patch} : step)),
      }),
    removeStep: (id) => {
      const added = this.#answers?.added ?? [];
      const goal = added.find((step) => step.id === id)?.goal;
      this.#put({added: added.filter((step) => step.id !== id)});
      const t = this.#view && this.#words.in(this.#view.lang, () => undefined);
      if (t) this.#view?.desk.say(t.stepRemoved);
      this.#view?.desk.focus(addStepId(goal));
    },
  };
}
