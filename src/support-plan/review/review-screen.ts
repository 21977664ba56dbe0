import {html, nothing, type TemplateResult} from 'lit';
import type {PlanReviewStrings} from '../../i18n/plan-review/index.js';
import {backLink} from '../../kit/back-link/back-link-template.js';
import {errorSummary, type SummaryError} from '../../kit/error-summary/error-summary-template.js';
import type {PlanView} from '../plan-view.js';
import {goalQuestionId} from './goal-review-view.js';
import {NEXT_DATE_ID} from './next-review-view.js';
import {dueSteps} from './review-answers.js';
import {reviewBody, TALKED_ID} from './review-body.js';
import type {ReviewChanges} from './review-context.js';
import {ReviewDraft} from './review-draft.js';
import {REVIEW_TITLE_ID, reviewFoot, reviewHead} from './review-frame.js';
import {ReviewWords} from './review-words.js';
import {addStepId, newStepId} from './step-review-view.js';
import {throwAwayDialog} from './throw-away-dialog.js';

/** What the editor does when the review is left. */
export interface ReviewEnds {
  /**
   * The review is part of the plan now, by an edit: save it, and show the plan. `said` is what was said by the live region, for those who
   * say something else in the same breath.
   */
  readonly onDone: (said: string) => void;
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

const PROBLEMS_ID = 'review-problems';

/**
 * The review of a plan: how each goal is going, what became of the steps, and when to look again. Nothing is part of the plan before it is
 * finished; then all of it is, by one edit. Make one for each opened plan and keep it: what was put in stays in it.
 */
export class ReviewScreen {
  readonly #ends: ReviewEnds;
  readonly #words = new ReviewWords();
  #view?: PlanView;
  #draft?: ReviewDraft;
  #isAsking = false;

  constructor(ends: ReviewEnds) {
    this.#ends = ends;
  }

  /** Whether something was put in that is not part of the plan yet. */
  get hasAnswers(): boolean {
    return this.#draft?.hasAnswers === true;
  }

  /** For the bar at the foot; `undefined` while the words are on their way, and where the plan cannot be changed. */
  get bar(): ReviewBar | undefined {
    const t = this.#t;
    if (!t || !this.#view?.canEdit) return undefined;
    return {
      label: t.finish,
      onFinish: () => this.finish(),
      ...(this.hasAnswers && {heading: t.notFinished, body: t.notFinishedBody}),
    };
  }

  /** Nothing while the words are on their way; `desk.update` is called when they are there. */
  render(view: PlanView): TemplateResult | typeof nothing {
    this.#view = view;
    const t = this.#t;
    const draft = this.#draftOf(view);
    if (!t) return nothing;
    const {answers, goalProblems, dateProblem, isBlank, opened} = draft;
    const gone = draft.gone(view.plan, view.words);
    const due = new Set(dueSteps(view.plan, view.today).map(({id}) => id));
    const hasOwnFinish = view.canEdit && !this.#ends.isFinishedByBar;
    return html`<article class="plan-sheet review" aria-labelledby=${REVIEW_TITLE_ID}>
      ${backLink({label: t.backToPlan, onClick: () => this.#ends.onBack()})} ${reviewHead(view, t)}
      ${errorSummary({
        id: PROBLEMS_ID,
        headingLevel: view.headingLevel + 1,
        heading: view.fields.thereIsAProblem,
        errors: problemsOf(view, draft, t),
        focusable: true,
      })}
      ${reviewBody({
        view,
        t,
        answers,
        goalProblems,
        dateProblem,
        isBlank,
        gone,
        opened,
        due,
        change: this.#changes,
      })}
      ${reviewFoot({
        t,
        hasGoals: view.plan.goals.length > 0,
        ...(hasOwnFinish && {onFinish: () => this.finish()}),
        ...(draft.hasAnswers && {onThrowAway: () => this.#ask(true)}),
      })}
      ${throwAwayDialog(t, {
        open: this.#isAsking,
        headingLevel: view.headingLevel + 1,
        onThrowAway: () => this.#throwAway(t),
        onClose: () => this.#ask(false),
      })}
    </article>`;
  }

  /**
   * Records the review, or says what is missing. `false` where there is a problem: focus is on the summary then. A plan that cannot be
   * changed any more would lose it: it stays as it is.
   */
  finish(): boolean {
    const view = this.#view;
    const t = this.#t;
    if (!view?.canEdit || !t) return false;
    const draft = this.#draftOf(view);
    if (!draft.check(view, t)) {
      view.desk.update();
      view.desk.focus(PROBLEMS_ID);
      return false;
    }
    view.desk.edit(draft.edit(view));
    this.#forget();
    view.desk.say(t.recorded);
    this.#ends.onDone(t.recorded);
    return true;
  }

  get #t(): PlanReviewStrings | undefined {
    return this.#view && this.#words.in(this.#view.lang, () => this.#view?.desk.update());
  }

  /** What was put in; that of another plan is nothing for this one. */
  #draftOf(view: PlanView): ReviewDraft {
    if (this.#draft?.plan !== view.plan.id) this.#forget();
    const draft = (this.#draft ??= new ReviewDraft(view));
    draft.look(view);
    return draft;
  }

  #forget(): void {
    this.#draft = undefined;
    this.#isAsking = false;
  }

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#view?.desk.update();
  }

  #throwAway(t: PlanReviewStrings): void {
    this.#forget();
    this.#view?.desk.update();
    this.#view?.desk.say(t.thrownAway);
    this.#ends.onBack();
  }

  /** Changes what was put in, renders, and puts focus where that belongs afterwards. */
  #put(change: (draft: ReviewDraft, view: PlanView) => unknown, focusOn?: string): void {
    const view = this.#view;
    if (!view) return;
    change(this.#draftOf(view), view);
    view.desk.update();
    if (focusOn !== undefined) view.desk.focus(focusOn);
  }

  readonly #changes: ReviewChanges = {
    set: (patch) => this.#put((draft) => draft.put(patch)),
    goal: (id, patch) => this.#put((draft) => draft.putGoal(id, patch)),
    step: (id, patch) => this.#put((draft) => draft.putStep(id, patch)),
    openGoal: (id) => this.#put((draft) => draft.opened.add(id), goalQuestionId(id)),
    addStep: (goal) => {
      const id = this.#view?.desk.newId() ?? '';
      this.#put((draft) => draft.addStep(id, goal), newStepId(id));
    },
    newStep: (id, patch) => this.#put((draft) => draft.putNewStep(id, patch)),
    removeStep: (id) =>
      this.#put((draft, {desk}) => {
        const step = draft.removeStep(id);
        desk.say(this.#t?.stepRemoved ?? '');
        desk.focus(addStepId(step?.goal));
      }),
  };
}

/** In the order of the page. */
function problemsOf(
  {plan, desk}: PlanView,
  {goalProblems, dateProblem, isBlank}: ReviewDraft,
  t: PlanReviewStrings,
): readonly SummaryError[] {
  const goals = plan.goals.flatMap(({id}) => {
    const text = goalProblems.get(id);
    const target = goalQuestionId(id);
    return text === undefined ? [] : [{text, target, onActivate: () => desk.focus(target)}];
  });
  if (isBlank) return [{text: t.nothingYet, target: TALKED_ID, onActivate: () => desk.focus(TALKED_ID)}];
  const next = {target: NEXT_DATE_ID, onActivate: () => desk.focus(NEXT_DATE_ID)};
  return dateProblem ? [...goals, {text: dateProblem.text, ...next}] : goals;
}
