import {
  adoptStyles,
  html,
  LitElement,
  type CSSResultGroup,
  type CSSResultOrNative,
  type TemplateResult,
} from 'lit';
import type {OpenedPlan} from '../../src/backends/plan/open-plan.js';
import {define} from '../../src/element/define.js';
import {SpkElement} from '../../src/element/spk-element.js';
import {allReady, Words} from '../../src/element/words.js';
import {fieldProblemWords} from '../../src/i18n/field-problems/index.js';
import {fieldWords} from '../../src/i18n/fields/index.js';
import type {PlanNames} from '../../src/i18n/plan/in-words.js';
import {planWords} from '../../src/i18n/plan/index.js';
import {focusProblem} from '../../src/kit/error-summary/focus-problem.js';
import type {Plan} from '../../src/model/plan.js';
import {DEFAULT_PLAN_SECTIONS, planSections, type PlanSection} from '../../src/model/plan/sections.js';
import {edited, redone, undoFrom, undone, undoPause, type PlanUndo} from '../../src/model/plan/undo.js';
import type {PlanDesk, PlanView} from '../../src/support-plan/plan-view.js';

/** What a room of the plan puts on the page. */
export interface PlanRoom {
  /** Its template, made anew for every rendering. */
  readonly show: (view: PlanView) => unknown;
  readonly styles?: CSSResultGroup;
  /** Words that have to be there before it is rendered: those of its own section of texts. */
  readonly words?: readonly Words<object>[];
}

/** Where and how a room is shown. */
export interface PlanHarnessOptions {
  readonly lang?: string;
  readonly names?: PlanNames;
  /** `YYYY-MM-DD`; default: 24 November 2026. */
  readonly today?: string;
  readonly sections?: readonly PlanSection[];
  readonly opened?: OpenedPlan;
  readonly canEdit?: boolean;
  readonly isPrinting?: boolean;
  /** More of the view, where a field is new. */
  readonly view?: Partial<PlanView>;
}

/**
 * What the element does for its parts, and no more: holds a plan with undo, says, puts focus, and gives a view. What it was told to
 * say is in `said`, where focus was sent in `focused`.
 */
export class PlanHarness extends SpkElement {
  undo!: PlanUndo;
  room!: PlanRoom;
  options: PlanHarnessOptions = {};
  readonly said: string[] = [];
  readonly focused: string[] = [];
  /** Places of the edits, newest last; `undefined` for an edit that is a step of its own. */
  readonly places: (string | undefined)[] = [];

  readonly words = new Words(this, planWords);
  readonly fields = new Words(this, fieldWords);
  readonly fieldProblems = new Words(this, fieldProblemWords);

  readonly desk: PlanDesk = {
    edit: (change, place) => {
      this.places.push(place);
      this.undo = edited(this.undo, change(this.plan), place);
      this.requestUpdate();
    },
    pause: () => (this.undo = undoPause(this.undo)),
    say: (text) => this.said.push(text),
    focus: (id) => {
      this.focused.push(id);
      void this.updateComplete.then(() => this.#focus(id));
    },
    update: () => this.requestUpdate(),
    newId: () => crypto.randomUUID(),
  };

  /** The plan as it is now. */
  get plan(): Plan {
    return this.undo.present;
  }

  /** What is given to the parts. */
  get view(): PlanView {
    const {names = {person: 'Maggie', worker: 'Priya Nair'}, today = '2026-11-24'} = this.options;
    return {
      plan: this.plan,
      ...(this.options.opened && {opened: this.options.opened}),
      sections: this.options.sections ?? planSections(DEFAULT_PLAN_SECTIONS).sections,
      words: this.words.texts,
      fields: this.fields.texts,
      fieldProblems: this.fieldProblems.texts,
      lang: this.words.lang,
      locale: this.words.locale,
      headingLevel: 2,
      names,
      today,
      canEdit: this.options.canEdit ?? true,
      isPrinting: this.options.isPrinting ?? false,
      desk: this.desk,
      ...this.options.view,
    };
  }

  /** Takes the last step back. */
  async takeBack(): Promise<void> {
    this.undo = undone(this.undo);
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Does again what was taken back. */
  async doAgain(): Promise<void> {
    this.undo = redone(this.undo);
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Another plan, as after a save that joined two people's edits. */
  async setPlan(plan: Plan): Promise<void> {
    this.undo = {...this.undo, present: plan};
    this.requestUpdate();
    await this.updateComplete;
  }

  /** The element of its shadow root that has focus. */
  get active(): HTMLElement | undefined {
    return (this.shadowRoot?.activeElement as HTMLElement | null) ?? undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    const own = LitElement.finalizeStyles.call<typeof LitElement, [CSSResultGroup?], CSSResultOrNative[]>(
      LitElement,
      this.room.styles,
    );
    adoptStyles(root, [...PlanHarness.elementStyles, ...own]);
    return root;
  }

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.words, this.fields, this.fieldProblems, ...(this.room.words ?? []));
  }

  #focus(id: string): void {
    const root = this.renderRoot as ShadowRoot;
    if (focusProblem(root, id)) return;
    const target = root.getElementById(id);
    if (!target) throw new Error(`There is nothing to put focus on with the id “${id}”.`);
    target.tabIndex = -1;
    target.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" lang=${this.words.lang}>${this.room.show(this.view)}</div>`;
  }
}

define('spk-plan-harness', PlanHarness);

/** A harness with a room in it; put it on a page. `room` is made once, and may make controllers for its host. */
export function planHarness(
  plan: Plan,
  room: (host: PlanHarness) => PlanRoom,
  options: PlanHarnessOptions = {},
): PlanHarness {
  const host = document.createElement('spk-plan-harness');
  host.undo = undoFrom(plan);
  host.options = options;
  host.room = room(host);
  return host;
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-plan-harness': PlanHarness;
  }
}
