import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {CARE_RECORD_FORMATS, type CareRecord, type CareRecordFormat} from '../backends/care-record.js';
import {Connection} from '../connect/connection.js';
import {SpkReadyEvent} from '../element/error-event.js';
import {LiveRegion} from '../element/live-region.js';
import {oneOf} from '../element/one-of.js';
import {PrintMode} from '../element/print-mode.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {fieldProblemWords} from '../i18n/field-problems/index.js';
import {fieldWords} from '../i18n/fields/index.js';
import {kitWords} from '../i18n/kit/index.js';
import {itemTexts} from '../i18n/plan/in-words.js';
import {planWords} from '../i18n/plan/index.js';
import {supportPlanWords} from '../i18n/support-plan/index.js';
import type {Activity} from '../model/activity.js';
import {londonNow} from '../model/calendar.js';
import type {Reference} from '../model/fhir.js';
import type {Plan} from '../model/plan.js';
import type {PlanSection, PlanSectionSetting} from '../model/plan/sections.js';
import {focusById} from './focus-by-id.js';
import {ElementDesk} from './element-desk.js';
import {keeperHooks} from './keeper-hooks.js';
import {LeaveDialog} from './leave-dialog.js';
import {faultView, loadingView, stopView} from './message-view.js';
import {pageView} from './page-view.js';
import {aroundGoals, PlanEditors} from './plan-editors.js';
import {PlanScreens} from './plan-screens.js';
import {beginPlan, namesOf} from './plan-setup.js';
import {PlanSource} from './plan-source.js';
import type {PlanView} from './plan-view.js';
import {PlanScores, showsScores} from './reading/plan-scores.js';
import type {PlanKeeper} from './saving/plan-keeper.js';
import type {SaveBarOptions} from './saving/save-bar-view.js';
import {SaveSpeaker} from './saving/save-speaker.js';
import {SectionSettings} from './section-settings.js';
import {styles} from './support-plan.styles.js';
import {UndoSteps} from './undo-steps.js';

/** What somebody does with the plan. */
export const PLAN_MODES = ['edit', 'view'] as const;

/** Ids of sections as an attribute names them: `about-me matters goals`. */
const sectionIds = {
  fromAttribute: (value: string | null) => value?.split(/[\s,]+/).filter(Boolean),
};

/**
 * A personalised care and support plan, which a person and their link worker write together: sections in the person's own words, goals,
 * steps, what to do if things get harder, reviews. Saves are versioned; where two people change a plan at once both edits are
 * joined, and where they clash both are shown. Nothing that is written leaves the element but in what it saves and by its events.
 *
 * Put fallback content inside, for visitors without JavaScript.
 *
 * @tag spk-support-plan
 * @slot - Shown until the element has loaded, without JavaScript, and where no plan can be shown.
 * @slot finder - The finder from which activities are added; left out, the element makes one of `directory`.
 * @fires {PlanSaveEvent} spk-plan-save - The plan is in the record. Does not bubble.
 * @fires {PlanConflictEvent} spk-plan-conflict - Somebody else saved first, in the same places. Does not bubble.
 * @fires {PlanChangeEvent} spk-plan-change - Somebody has changed the plan on the page. Does not bubble.
 * @fires {SpkReadyEvent} spk-ready - The plan is shown.
 * @fires {SpkErrorEvent} spk-error - Something is wrong with the configuration, or the plan cannot be read or saved.
 * @csspart save-bar - The bar at the foot that says how far the plan is saved.
 * @csspart notice - A message in place of the plan, or above it.
 */
export class SupportPlan extends SpkElement {
  static override styles = [SpkElement.styles, styles];

  /** FHIR reference of the plan: `CarePlan/12`. Left out, a new one is begun. */
  @property() plan = '';

  /** FHIR reference of the person: `Patient/123`. Needed for a new plan; a plan of anybody else is not shown. */
  @property() subject = '';

  /** URL of the record: a FHIR R4 server, or a REST service. */
  @property() record = '';

  /** `fhir` (default), `rest`, or `memory` for demos: the name in `record` then says which. */
  @property({attribute: 'record-format', converter: oneOf('record-format', CARE_RECORD_FORMATS)})
  recordFormat?: CareRecordFormat;

  /** `edit` (default), or `view`: the plan as the person reads it, with nothing that changes it. */
  @property({converter: oneOf('mode', PLAN_MODES)}) mode?: (typeof PLAN_MODES)[number];

  /** Seconds after the last change at which the plan is saved of itself; 0 (default): it is saved by its button alone. */
  @property({type: Number}) autosave = 0;

  /** What the person likes to be called. Left out, the plan says "me". */
  @property({attribute: 'person-name'}) personName = '';

  /** The link worker's name. */
  @property({attribute: 'worker-name'}) workerName = '';

  /** Where somebody logs in again whose time has run out; opened in a new tab. */
  @property({attribute: 'login-href'}) loginHref = '';

  /** URL of a directory of activities, for "Find an activity". */
  @property() directory = '';

  /** Sections to show, in order: ids, other words for them, or sections of your own. As an attribute: ids with spaces between. */
  @property({converter: sectionIds}) sections?: readonly PlanSectionSetting[];

  /** An adapter object; wins over `record`. */
  @property({attribute: false}) careRecord?: CareRecord;

  /** Who writes: their reference, and a name to show. */
  @property({attribute: false}) author?: Reference;

  /** What a new plan begins with. */
  @property({attribute: false}) initial?: Partial<Plan>;

  /** Activities that somebody has put on a list before: they are offered for steps. */
  @property({attribute: false}) shortlist?: readonly Activity[];

  /** People and services with whom a plan can be shared, to choose from. */
  @property({attribute: false}) recipients?: readonly string[];

  @query('.plan') private sheet?: HTMLElement;

  #t = new Words(this, supportPlanWords);
  #words = new Words(this, planWords);
  #fields = new Words(this, fieldWords);
  #fieldProblems = new Words(this, fieldProblemWords);
  #kit = new Words(this, kitWords);
  #connection = new Connection(this);
  #live = new LiveRegion(this);
  #print = new PrintMode(this);
  #leave = new LeaveDialog(this);
  #source: PlanSource = new PlanSource(this, this.#connection, {
    begin: () => beginPlan(this.initial),
    keeper: (subject) =>
      keeperHooks(this, {
        subject,
        who: () => this.#source.who,
        textOf: () => itemTexts(this.#words.texts, this.#settings.sections),
        hasMore: () => this.#hasMore,
      }),
    onOpened: () => this.#onOpened(),
  });
  #desk = new ElementDesk({element: this, live: this.#live, keeper: () => this.#source.keeper});
  #screens = new PlanScreens({
    keeper: () => this.#source.keeper,
    view: () => this.#source.keeper && this.#view(this.#source.keeper),
    leave: (view) => this.#editors.leave(view),
    record: () => this.#source.record,
    root: () => this.shadowRoot,
    desk: this.#desk,
  });
  #editors = new PlanEditors(this);
  #scores = new PlanScores(this, {
    record: () => this.#source.record,
    subject: () => this.#source.subject,
    lang: () => this.#words.lang,
    wanted: () => {
      const {keeper} = this.#source;
      return keeper !== undefined && showsScores(keeper.plan, this.#sectionsOf(keeper));
    },
  });
  #steps = new UndoSteps({
    element: this,
    keeper: () => this.#editable,
    t: () => this.#t.texts,
    say: this.#desk.say,
    isInSight: () => this.#screens.name === 'plan',
  });
  #isReady = false;
  #settings = new SectionSettings();
  #speaker = new SaveSpeaker(this.#desk.sayAlso);

  protected override wordsReady(): Promise<unknown> | undefined {
    const own = allReady(this.#t, this.#words, this.#fields, this.#fieldProblems, this.#kit);
    const {ready} = this.#editors;
    return own && ready ? Promise.all([own, ready]) : (own ?? ready);
  }

  /** A copy of the plan as it is on the page; `undefined` while there is none. */
  get currentPlan(): Plan | undefined {
    return structuredClone(this.#source.keeper?.plan);
  }

  /** Whether leaving now would lose something. */
  get hasChanges(): boolean {
    return this.#source.keeper?.hasChanges === true;
  }

  /** Saves the plan. `true` where all of it is in the record. */
  async save(): Promise<boolean> {
    return (await this.#source.keeper?.save()) ?? false;
  }

  /** Takes the last change back. */
  undo(): void {
    this.#steps.go('undo');
  }

  /** Puts back what was taken back last. */
  redo(): void {
    this.#steps.go('redo');
  }

  /** Adds activities of a directory as steps: of the goal with this id, or of none. */
  addActivities(activities: readonly Activity[], goal?: string): void {
    const keeper = this.#editable;
    if (keeper) this.#editors.add(this.#view(keeper), activities, goal);
  }

  /** For a page that is about to leave the plan: asks where something is not saved. `true` where it may leave. */
  async confirmLeave(): Promise<boolean> {
    const {keeper} = this.#source;
    return keeper?.hasChanges ? this.#leave.ask(keeper) : true;
  }

  /** Puts focus on the title of what is shown. */
  override focus(): void {
    const root = this.shadowRoot;
    if (!this.#screens.titles.some((id) => focusById(root, id))) this.sheet?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('initial') && this.hasUpdated) this.#source.beginAgain();
    if (changed.has('autosave')) this.#source.keeper?.refresh();
    this.#settings.set(this, this.sections);
  }

  protected override updated(): void {
    const {keeper, isWaiting, fault} = this.#source;
    if (!keeper || fault) return;
    if (isWaiting) this.#leave.askForOther(keeper, this.autosave > 0);
    this.#speaker.speak(this.#barOptions(keeper));
    this.#desk.rendered();
    if (this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new SpkReadyEvent());
    if (this.mode !== 'view') this.#screens.prepare();
  }

  /** Something is put in that is not in the plan yet. */
  get #hasMore(): boolean {
    const {keeper} = this.#source;
    return (
      this.#screens.hasAnswers || (keeper !== undefined && this.#editors.hasHalfTyped(this.#view(keeper)))
    );
  }

  /** Nothing of what was open or typed belongs to another plan. */
  #onOpened(): void {
    this.#isReady = false;
    this.#speaker.reset();
    this.#screens.reset();
    this.#editors.reset();
    this.#desk.focusLater([]);
    this.#leave.close();
    this.requestUpdate();
  }

  /** The plan, where whoever looks at it may change it. */
  get #editable(): PlanKeeper | undefined {
    const {keeper} = this.#source;
    return this.mode !== 'view' && keeper?.canEdit ? keeper : undefined;
  }

  /** The sections that are set, and in a plan that is changed those in which something is written. */
  #sectionsOf(keeper: PlanKeeper): readonly PlanSection[] {
    return this.#editors.parts.sections(this.#settings.sections, keeper.plan);
  }

  #view(keeper: PlanKeeper): PlanView {
    const {opened} = keeper.state;
    const view: PlanView = {
      plan: keeper.plan,
      ...(opened && {opened}),
      sections: this.#sectionsOf(keeper),
      words: this.#words.texts,
      fields: this.#fields.texts,
      fieldProblems: this.#fieldProblems.texts,
      lang: this.#words.lang,
      locale: this.#words.locale,
      headingLevel: this.headingLevel,
      names: namesOf(this.#source.who),
      today: londonNow().slice(0, 10),
      canEdit: this.#editable === keeper && this.#screens.name !== 'reading',
      isPrinting: this.#print.printing,
      desk: this.#desk,
      ...(this.recipients && {recipients: this.recipients}),
    };
    const scores = this.#scores.for(view);
    return scores ? {...view, scores} : view;
  }

  #barOptions(keeper: PlanKeeper): SaveBarOptions {
    return {
      t: this.#t.texts.save,
      locale: this.#t.locale,
      names: namesOf(this.#source.who),
      status: keeper.status,
      state: keeper.state,
      now: Date.now(),
      loginHref: this.loginHref.trim(),
      isUnfinished: this.#hasMore,
      canStep: this.#editable === keeper,
      onSave: () => {
        this.#editors.beforeSave(this.#view(keeper));
        void keeper.save();
      },
      onChoose: () => this.#screens.show('clash'),
      onPrint: () => this.#screens.printCopy(),
      onUndo: () => this.undo(),
      onRedo: () => this.redo(),
    };
  }

  protected override render(): TemplateResult {
    const {lang, texts: t} = this.#t;
    return html`<div class="spk-root" lang=${lang} @keydown=${this.#steps.onKeyDown}>
      ${this.#live.render()}
      <div class="plan" tabindex="-1">${this.#renderPlan()}</div>
      ${this.#leave.render({t, headingLevel: this.headingLevel, closeLabel: this.#kit.texts.close})}
    </div>`;
  }

  #renderPlan(): unknown {
    const message = {t: this.#t.texts, headingLevel: this.headingLevel};
    const {fault, stop, keeper, retry} = this.#source;
    // What somebody has written stays in sight, also where the page has lost its record meanwhile; never on another person's page.
    if (fault && !(keeper?.hasChanges && fault.id !== 'other-subject')) return faultView(message, fault);
    if (stop) return stopView(message, stop, {loginHref: this.loginHref.trim(), onRetry: retry});
    if (!keeper) return loadingView(message);
    return pageView({
      t: message.t,
      view: this.#view(keeper),
      screens: this.#screens,
      parts: this.#editors.parts,
      goals: this.#editors.goals,
      around: aroundGoals(this, this.#source.who),
      // What is not saved says so also where the page lets nobody write any more.
      ...((this.mode !== 'view' || keeper.hasChanges) && {bar: this.#barOptions(keeper)}),
      mayEdit: this.#editable === keeper,
      faults: this.#settings.faults,
      isWaiting: this.#source.isWaiting,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-support-plan': SupportPlan;
  }
}
