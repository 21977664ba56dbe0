import type {OpenedPlan} from '../backends/plan/open-plan.js';
import type {FieldProblemStrings} from '../i18n/field-problems/index.js';
import type {FieldStrings} from '../i18n/fields/index.js';
import type {PlanNames} from '../i18n/plan/in-words.js';
import type {PlanStrings} from '../i18n/plan/index.js';
import type {Plan} from '../model/plan.js';
import type {PlanSection} from '../model/plan/sections.js';

/** What the parts of the editor can do with the plan. */
export interface PlanDesk {
  /**
   * Changes the plan. Changes that name the same `place` one after another are one step of undo: name the field, as in
   * `goal.<id>.text`. A change that gives back the plan it was given is none.
   */
  edit(change: (plan: Plan) => Plan, place?: string): void;
  /** The person has left a field: the next change is a step of its own. */
  pause(): void;
  /** Says something by the live region of the element. */
  say(text: string): void;
  /** Puts focus on what has this id in the element's shadow root, once it has been rendered. */
  focus(id: string): void;
  /** Renders again: something that is no part of the plan has changed, such as which part is open. */
  update(): void;
  /** A new id for an entry, UUID v4. */
  newId(): string;
}

/** Scores of measures from the same record, in place. Each says by itself that it is on its way, or could not be had. */
export interface PlanScoresView {
  /** First and latest of the scores that belong to a goal: ids such as `ons4.satisfied`. */
  beside(measures: readonly string[]): unknown;
  /** First and latest of every score of the person; `undefined` where there is none. */
  all(): unknown;
  /** The same in words, one score a line, for copies: of the scores that are named, or of all. */
  lines(measures?: readonly string[]): readonly string[];
}

/** All that is needed to show a plan, or a part of it. Made anew for every rendering. */
export interface PlanView {
  readonly plan: Plan;
  /** As it was read from the record last; absent for a plan that has never been saved. */
  readonly opened?: OpenedPlan;
  readonly sections: readonly PlanSection[];
  /** Words of the plan itself. */
  readonly words: PlanStrings;
  /** Words of the kit's fields. */
  readonly fields: FieldStrings;
  /** What they find wrong. */
  readonly fieldProblems: FieldProblemStrings;
  /** Of the words: `en` or `cy`. */
  readonly lang: string;
  readonly locale: string;
  /** Of the title. Sections have one more, goals two. */
  readonly headingLevel: number;
  readonly names: PlanNames;
  /** `YYYY-MM-DD`, in London. */
  readonly today: string;
  /** The plan can be changed here. */
  readonly canEdit: boolean;
  readonly isPrinting: boolean;
  readonly desk: PlanDesk;
  /** Names of people and services that are offered where somebody chooses who can see the plan. */
  readonly recipients?: readonly string[];
  /** Absent where no record is there to read them from. */
  readonly scores?: PlanScoresView;
}
