import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {allReady, Words} from '../../element/words.js';
import {kitWords} from '../../i18n/kit/index.js';
import {measureWords, type MeasureStrings} from '../../i18n/measures/index.js';
import {planGoalsWords, type PlanGoalsStrings} from '../../i18n/plan-goals/index.js';
import {planPartsWords, type PlanPartsStrings} from '../../i18n/plan-parts/index.js';
import type {Plan} from '../../model/plan.js';
import {DATE_PARTS, type DatePart} from '../../model/typed/typed-date.js';
import {TypedDates} from '../parts/typed-dates.js';
import type {PlanView} from '../plan-view.js';
import {ActivityPicker} from './activity-picker.js';
import {withoutBlank} from './blank.js';
import {DragSort} from './drag-sort.js';
import {agreedOnPlace} from './places.js';
import {TypedActivities} from './typed-activities.js';
import {TypedLines} from './typed-lines.js';

/** Something that cannot be kept as it stands. */
export interface GoalsFault {
  /** Of the control, or of the group of boxes. */
  readonly id: string;
  readonly message: string;
  /** Of a date: the boxes that it is about. */
  readonly wrong?: readonly DatePart[];
}

/** What the editor of goals asks of what is around it. */
export interface GoalsAround {
  /** A goal is about to be opened: close what else is open. `false`: something of it has to be mended first. */
  readonly onOpen?: (view: PlanView) => boolean;
}

/** Ids of what focus goes to. */
export const goalsId = {
  change: (goal: string | undefined): string => `goals-change-${goal ?? 'other'}`,
  changeStep: (step: string): string => `goals-change-step-${step}`,
  add: 'goals-add',
  addStep: 'goals-add-step',
} as const;

/** Which goal and which step are open, and what is half typed in them. */
export class GoalsEditor implements ReactiveController {
  /** Dates in three boxes. */
  readonly dates = new TypedDates();
  readonly lines = new TypedLines();
  readonly activities = new TypedActivities();
  readonly picker: ActivityPicker;
  readonly drag: DragSort;
  /** Steps of which the activity is typed. */
  readonly typing = new Set<string>();
  /** Steps that were about another activity when the person agreed. */
  readonly agreementGone = new Set<string>();
  /** Steps of which the day of the agreement has been emptied: the plan keeps the last one until there is another. */
  readonly undated = new Set<string>();
  /** What is folded out: `goal` or `step`. */
  readonly more = new Set<'goal' | 'step'>();
  /** The goal that somebody wants to remove. */
  removing?: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #around: GoalsAround;
  readonly #words: Words<PlanGoalsStrings>;
  readonly #parts: Words<PlanPartsStrings>;
  readonly #measures: Words<MeasureStrings>;
  readonly #kit;
  #open?: {readonly goal: string | undefined} | undefined;
  #step?: string | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost & HTMLElement, around: GoalsAround = {}) {
    this.#host = host;
    this.#around = around;
    this.#words = new Words(host, planGoalsWords);
    this.#parts = new Words(host, planPartsWords);
    this.#measures = new Words(host, measureWords);
    this.#kit = new Words(host, kitWords);
    this.picker = new ActivityPicker(host);
    this.drag = new DragSort(() => host.requestUpdate());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.drag.cancel();
  }

  /** Its texts. */
  get words(): readonly Words<object>[] {
    return [this.#words, this.#parts, this.#measures, this.#kit];
  }

  /** What rendering waits for. */
  get ready(): Promise<unknown> | undefined {
    return allReady(...this.words);
  }

  get texts(): PlanGoalsStrings {
    return this.#words.texts;
  }

  /** Words of buttons that all lists have. */
  get entry(): PlanPartsStrings {
    return this.#parts.texts;
  }

  get measures(): MeasureStrings {
    return this.#measures.texts;
  }

  get kit(): {readonly close: string; readonly errorPrefix: string} {
    return this.#kit.texts;
  }

  /** Whether anything is open. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether this goal is open; `undefined` are the steps without one. */
  isOpenAt(goal: string | undefined): boolean {
    return this.#open !== undefined && this.#open.goal === goal;
  }

  /** The step that is open. */
  get step(): string | undefined {
    return this.#step;
  }

  /** Opens a goal, or the steps without one. `false`: what was open has to be mended first, and has focus. */
  open(view: PlanView, goal: string | undefined): boolean {
    if (this.isOpenAt(goal)) return true;
    if (!this.close(view) || this.#around.onOpen?.(view) === false) return false;
    this.#open = {goal};
    this.#host.requestUpdate();
    return true;
  }

  /** Opens a step of what is open. */
  openStep(view: PlanView, step: string | undefined): boolean {
    if (!this.closeStep(view)) return false;
    this.#step = step;
    this.#host.requestUpdate();
    return true;
  }

  /** The step that is open has gone to another goal: it stays open there. */
  follow(view: PlanView, goal: string | undefined): void {
    const before = this.#open?.goal;
    this.#open = {goal};
    view.desk.edit((plan) => withoutBlank(plan, {goal: before}));
    this.#host.requestUpdate();
  }

  /** The plan as it is once the step, or all that is open, is closed. */
  asClosed({plan}: PlanView, what: 'step' | 'all' = 'all'): Plan {
    return withoutBlank(plan, {step: this.#step, ...(what === 'all' && {goal: this.#open?.goal})});
  }

  /** Closes the step; one in which nothing was written goes. `false`: something of it has to be mended, and has focus. */
  closeStep(view: PlanView): boolean {
    const step = this.#step;
    if (step === undefined) return true;
    if (!this.#isWell(view, step)) return false;
    this.forgetStep();
    this.#tidy(view, {step});
    return true;
  }

  /** Closes what is open; a goal in which nothing was written goes. `false`: something has to be mended, and has focus. */
  close(view: PlanView): boolean {
    if (!this.#open) return true;
    if (!this.#isWell(view)) return false;
    const [{goal}, step] = [this.#open, this.#step];
    this.reset();
    this.#tidy(view, {goal, step});
    return true;
  }

  /** The step that was open is there no more, or stays as it is. */
  forgetStep(): void {
    const step = this.#step;
    if (step === undefined) return;
    this.#step = undefined;
    this.#asked = false;
    this.typing.delete(step);
    this.activities.forget(step);
    this.agreementGone.delete(step);
    this.undated.delete(step);
    this.more.delete('step');
    this.#host.requestUpdate();
  }

  /** Another plan is shown: nothing is open, and nothing half typed is taken along. */
  reset(): void {
    this.#open = undefined;
    this.#step = undefined;
    this.#asked = false;
    this.removing = undefined;
    this.dates.forget();
    this.lines.forget();
    this.activities.forget();
    for (const set of [this.typing, this.agreementGone, this.undated, this.more]) set.clear();
    this.picker.close();
    this.drag.cancel();
    this.#host.requestUpdate();
  }

  /** What is wrong, to be shown: once somebody wanted to go on. */
  shownFault(view: PlanView, id: string): GoalsFault | undefined {
    return this.#asked ? this.faults(view).find((fault) => fault.id === id) : undefined;
  }

  /** Whether something stands in a box that the plan does not hold. */
  hasHalfTyped(view: PlanView): boolean {
    return this.faults(view).length > 0;
  }

  /** What cannot be kept as it stands, of what is open. */
  faults(view: PlanView): readonly GoalsFault[] {
    const goal = this.#open?.goal;
    const step = view.plan.actions.find(({id}) => id === this.#step);
    // What is typed in something that is there no more, by undo or by somebody else, keeps nobody from going on.
    const ofGoal = view.plan.goals.some(({id}) => id === goal)
      ? this.dates.faults(view, `goals-${goal}-`)
      : [];
    if (!step) return ofGoal;
    const agreedOn = agreedOnPlace(step.id).id;
    const isUndated = step.agreed !== undefined && this.undated.has(step.id);
    const undated = {
      id: agreedOn,
      message: view.fieldProblems.dateMissing(this.texts.agreedOn, DATE_PARTS),
      wrong: DATE_PARTS,
    };
    return [
      ...ofGoal,
      ...this.#faultsOfActivity(view, step.id),
      ...(isUndated ? [undated] : []),
      ...this.dates.faults(view, `actions-${step.id}-`).filter(({id}) => !isUndated || id !== agreedOn),
    ];
  }

  #faultsOfActivity(view: PlanView, step: string): readonly GoalsFault[] {
    const messages = {name: this.texts.activityNameMissing, url: this.texts.linkWrong};
    return this.activities
      .faults(view, step)
      .map((part) => ({id: `actions-${step}-activity-${part}`, message: messages[part]}));
  }

  /** Goes to the first thing that is wrong. */
  #isWell(view: PlanView, step?: string): boolean {
    const faults = this.faults(view).filter(
      ({id}) => step === undefined || id.startsWith(`actions-${step}-`),
    );
    const first = faults[0];
    if (!first) return true;
    this.#asked = true;
    // All dates but the one on which somebody agreed are in what may be folded in.
    const isInSight = first.id.includes('-activity-') || first.id.endsWith('-agreed-on');
    if (!isInSight) this.more.add(first.id.startsWith('goals-') ? 'goal' : 'step');
    this.#host.requestUpdate();
    view.desk.focus(first.id);
    return false;
  }

  #tidy(
    view: PlanView,
    what: {readonly goal?: string | undefined; readonly step?: string | undefined},
  ): void {
    if (withoutBlank(view.plan, what) === view.plan) return;
    view.desk.edit((plan) => withoutBlank(plan, what));
    view.desk.say(this.texts.nothingWritten);
  }
}
