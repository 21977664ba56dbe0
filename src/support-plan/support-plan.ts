import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {CARE_RECORD_FORMATS, type CareRecord, type CareRecordFormat} from '../backends/care-record.js';
import {Connection} from '../connect/connection.js';
import {reportError, SpkReadyEvent} from '../element/error-event.js';
import {LiveRegion} from '../element/live-region.js';
import {oneOf} from '../element/one-of.js';
import {PrintMode} from '../element/print-mode.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {fieldWords} from '../i18n/fields/index.js';
import {kitWords} from '../i18n/kit/index.js';
import type {PlanNames} from '../i18n/plan/in-words.js';
import {planWords} from '../i18n/plan/index.js';
import {itemTexts} from '../i18n/plan/in-words.js';
import {supportPlanWords} from '../i18n/support-plan/index.js';
import type {Activity} from '../model/activity.js';
import {londonNow} from '../model/calendar.js';
import type {Reference} from '../model/fhir.js';
import {emptyPlan, type Plan} from '../model/plan.js';
import {planSections, type PlanSectionSetting} from '../model/plan/sections.js';
import {focusById, isTyping} from './focus-by-id.js';
import {LeaveDialog} from './leave-dialog.js';
import {faultView, loadingView, sectionFaultText, sectionFaultsView, stopView} from './message-view.js';
import {PlanSource, type KeeperHooks} from './plan-source.js';
import type {PlanDesk, PlanView} from './plan-view.js';
import {letter} from './reading/letter.js';
import type {PlanKeeper} from './saving/plan-keeper.js';
import {SAVE_BUTTON, saveBar, spokenStatus, type SaveBarOptions} from './saving/save-bar-view.js';
import type {SaveStatus} from './saving/save-state.js';
import {PlanChangeEvent, PlanConflictEvent, PlanSaveEvent} from './support-plan.events.js';
import {styles} from './support-plan.styles.js';

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

  @state() private isPrinting = false;
  /** A writer looks at the plan as the person reads it. */
  @state() private isReading = false;
  @query('.plan') private sheet?: HTMLElement;

  #t = new Words(this, supportPlanWords);
  #words = new Words(this, planWords);
  #fields = new Words(this, fieldWords);
  #kit = new Words(this, kitWords);
  #connection = new Connection(this);
  #live = new LiveRegion(this);
  #print = new PrintMode(this);
  #leave = new LeaveDialog(this);
  #source = new PlanSource(this, this.#connection, {
    begin: () => this.#newPlan(),
    keeper: (subject) => this.#hooks(subject),
    onOpened: () => this.#onOpened(),
  });
  #isReady = false;
  #toldSections = '';
  #spoken?: SaveStatus;

  readonly #desk: PlanDesk = {
    edit: (change, place) => this.#source.keeper?.edit(change, place),
    pause: () => this.#source.keeper?.pause(),
    say: (text) => this.#live.say(text, {again: true}),
    focus: (id) => void this.updateComplete.then(() => focusById(this.shadowRoot, id)),
    update: () => {
      this.#source.keeper?.refresh();
      this.requestUpdate();
    },
    newId: () => crypto.randomUUID(),
  };

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#t, this.#words, this.#fields, this.#kit);
  }

  /** The plan as it is on the page; `undefined` while there is none. */
  get currentPlan(): Plan | undefined {
    return this.#source.keeper?.plan;
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
    this.#step('undo');
  }

  /** Puts back what was taken back last. */
  redo(): void {
    this.#step('redo');
  }

  /** For a page that is about to leave the plan: asks where something is not saved. `true` where it may leave. */
  async confirmLeave(): Promise<boolean> {
    const {keeper} = this.#source;
    return keeper?.hasChanges ? this.#leave.ask(keeper) : true;
  }

  /** Puts focus on the title of what is shown. */
  override focus(): void {
    if (!focusById(this.shadowRoot, 'plan-title')) this.sheet?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.isPrinting = this.#print.printing;
    if (changed.has('initial') && this.hasUpdated) this.#source.beginAgain();
    if (changed.has('autosave')) this.#source.keeper?.refresh();
    if (changed.has('sections')) this.#tellSections();
  }

  protected override updated(): void {
    const {keeper, isWaiting, fault} = this.#source;
    if (!keeper || fault) return;
    if (isWaiting && !this.#leave.isOpen && !keeper.state.isSending) this.#askForOther(keeper);
    this.#speak(keeper);
    if (this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new SpkReadyEvent());
  }

  /** Plans for which somebody has said that they want to stay. */
  #stays?: PlanKeeper;

  /** The page names another plan. With autosave nobody has to be asked, unless it fails. */
  #askForOther(keeper: PlanKeeper): void {
    if (this.#stays === keeper) return;
    this.#stays = keeper;
    const isSaved = this.autosave > 0 ? keeper.save() : Promise.resolve(false);
    void isSaved.then((saved) => {
      if (!saved && this.isConnected && this.#source.keeper === keeper) void this.#leave.ask(keeper);
    });
  }

  #newPlan(): Plan {
    const plan = emptyPlan(crypto.randomUUID(), londonNow().slice(0, 10));
    return {...plan, ...this.initial, id: this.initial?.id ?? plan.id, changed: {}};
  }

  #hooks(subject: string): KeeperHooks {
    return {
      settings: () => ({
        subject: {reference: subject, ...(this.personName && {display: this.personName})},
        ...(this.author && {author: this.author}),
        ...(this.workerName &&
          this.author?.display !== this.workerName && {worker: {display: this.workerName}}),
        textOf: itemTexts(this.#words.texts, planSections(this.sections).sections),
      }),
      autosave: () => (this.autosave > 0 ? this.autosave : 0),
      onUpdate: () => this.requestUpdate(),
      onChange: (plan) => this.dispatchEvent(new PlanChangeEvent({plan})),
      onSaved: ({opened, joined}) => {
        const version = opened.resources.response?.meta?.versionId ?? '';
        if (joined.length > 0) this.#live.say(this.#t.texts.joined(joined.length), {again: true});
        this.dispatchEvent(new PlanSaveEvent({plan: opened.plan, version, reference: opened.reference}));
      },
      onClash: ({theirs}, save) =>
        this.dispatchEvent(
          new PlanConflictEvent({
            mine: save.plan,
            theirs: theirs.plan,
            base: save.opened?.plan ?? emptyPlan(save.plan.id),
          }),
        ),
      onTrouble: ({kind, error}) => {
        const said = error instanceof Error ? error.message : '';
        const message = `the plan could not be saved (${kind}). ${said}`;
        const code = kind === 'offline' ? 'offline' : kind === 'busy' ? 'rate-limited' : 'server';
        reportError(this, {code, message, cause: error, retry: () => void this.save()});
      },
    };
  }

  /** Nothing of what was open or typed belongs to another plan. */
  #onOpened(): void {
    this.#isReady = false;
    this.#spoken = undefined;
    this.#stays = undefined;
    this.isReading = false;
    this.#leave.close();
    this.requestUpdate();
  }

  #tellSections(): void {
    const {faults} = planSections(this.sections);
    const message = faults.map(sectionFaultText).join(' ');
    if (message && message !== this.#toldSections) reportError(this, {code: 'bad-attribute', message});
    this.#toldSections = message;
  }

  /** Says how far the plan is, once for each time that it changes. */
  #speak(keeper: PlanKeeper): void {
    const {status} = keeper;
    if (status === this.#spoken) return;
    const isFirst = this.#spoken === undefined;
    this.#spoken = status;
    const text = isFirst ? '' : spokenStatus(this.#barOptions(keeper));
    if (text) this.#live.say(text, {again: true});
  }

  #step(which: 'undo' | 'redo'): void {
    const {keeper} = this.#source;
    if (!keeper || !this.#canEdit(keeper)) return;
    const t = this.#t.texts;
    const isDone = keeper[which]();
    const [done, none] = which === 'undo' ? [t.undone, t.nothingToUndo] : [t.redone, t.nothingToRedo];
    this.#live.say(isDone ? done : none, {again: true});
    void this.updateComplete.then(() => this.#keepFocus());
  }

  /** What had focus may have gone with the step: then it goes where the next step is at hand. */
  #keepFocus(): void {
    if (document.activeElement !== document.body && document.activeElement !== this) return;
    if (this.shadowRoot?.activeElement) return;
    if (!focusById(this.shadowRoot, 'plan-undo')) focusById(this.shadowRoot, SAVE_BUTTON);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
    const key = event.key.toLowerCase();
    const which = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
    if (!which) return;
    event.preventDefault();
    this.#step(which);
  };

  #canEdit(keeper: PlanKeeper): boolean {
    return this.mode !== 'view' && keeper.canEdit;
  }

  get #names(): PlanNames {
    return {
      ...(this.personName.trim() && {person: this.personName.trim()}),
      ...(this.workerName.trim() && {worker: this.workerName.trim()}),
    };
  }

  #view(keeper: PlanKeeper): PlanView {
    const {opened} = keeper.state;
    return {
      plan: keeper.plan,
      ...(opened && {opened}),
      sections: planSections(this.sections).sections,
      words: this.#words.texts,
      fields: this.#fields.texts,
      lang: this.#words.lang,
      locale: this.#words.locale,
      headingLevel: this.headingLevel,
      names: this.#names,
      today: londonNow().slice(0, 10),
      canEdit: this.#canEdit(keeper) && !this.isReading,
      isPrinting: this.isPrinting,
      desk: this.#desk,
    };
  }

  #barOptions(keeper: PlanKeeper): SaveBarOptions {
    return {
      t: this.#t.texts.save,
      locale: this.#t.locale,
      names: this.#names,
      status: keeper.status,
      state: keeper.state,
      now: Date.now(),
      loginHref: this.loginHref.trim(),
      onSave: () => void this.save(),
      onChoose: () => void this.save(),
      onPrint: () => window.print(),
      onUndo: () => this.undo(),
      onRedo: () => this.redo(),
    };
  }

  protected override render(): TemplateResult {
    const {lang, texts: t} = this.#t;
    return html`<div class="spk-root" lang=${lang} @keydown=${this.#onKeyDown}>
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
    const view = this.#view(keeper);
    const {faults} = planSections(this.sections);
    return html`<div class="screen">
        <div class="plan-notices">${sectionFaultsView(message, faults)}</div>
        ${letter(view)} ${this.mode === 'view' ? nothing : saveBar(this.#barOptions(keeper))}
      </div>
      ${this.isPrinting ? html`<div class="paper">${letter({...view, canEdit: false})}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-support-plan': SupportPlan;
  }
}
