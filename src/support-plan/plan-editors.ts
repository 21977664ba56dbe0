import type {ReactiveControllerHost} from 'lit';
import type {Activity} from '../model/activity.js';
import {addActivities} from './goals/edits.js';
import {GoalsEditor} from './goals/goals-editor.js';
import type {GoalsOptions} from './goals/goals-options.js';
import {PartsEditor} from './parts/parts-editor.js';
import type {PlanWho} from './plan-source.js';
import type {PlanView} from './plan-view.js';

/** For goals and steps: where activities come from, and who writes. */
export function aroundGoals(
  {directory, shortlist}: {readonly directory: string; readonly shortlist?: readonly Activity[]},
  {author}: PlanWho,
): Omit<GoalsOptions, 'section' | 'by'> {
  return {
    directory: directory.trim(),
    ...(shortlist && {shortlist}),
    ...(author?.display && {author: author.display}),
  };
}

/** What is open of a plan, and what is typed in it that the plan cannot hold yet. Goals and other parts make room for each other. */
export class PlanEditors {
  /** Everything but goals and steps. */
  readonly parts: PartsEditor;
  readonly goals: GoalsEditor;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.parts = new PartsEditor(host);
    this.goals = new GoalsEditor(host, {onOpen: (view) => this.parts.leave(view)});
    this.parts.beforeOpen = (view) => this.goals.close(view);
  }

  /** Settles when their words are there; `undefined` when they are. */
  get ready(): Promise<unknown> | undefined {
    const waiting = [this.parts.ready, this.goals.ready].filter((each) => each !== undefined);
    return waiting.length > 0 ? Promise.all(waiting) : undefined;
  }

  /** Whether something is typed that is in no plan yet. */
  hasHalfTyped(view: PlanView): boolean {
    return this.parts.hasHalfTyped(view) || this.goals.hasHalfTyped(view);
  }

  /** What is typed and cannot be kept yet is shown; what can be kept becomes part of the plan. */
  beforeSave(view: PlanView): void {
    if (this.hasHalfTyped(view)) this.leave(view);
  }

  /** Closes what is open, for another screen. `false`: something of it has to be mended first, and has focus. */
  leave(view: PlanView): boolean {
    return this.parts.leave(view) && this.goals.close(view);
  }

  /** Adds activities as steps, of a goal or of none. */
  add(view: PlanView, activities: readonly Activity[], goal: string | undefined): void {
    if (!Array.isArray(activities) || activities.length === 0) return;
    this.goals.open(view, goal);
    addActivities(view, this.goals, goal, activities);
  }

  /** Nothing of what was open or typed belongs to another plan. */
  reset(): void {
    this.parts.reset();
    this.goals.reset();
  }
}
