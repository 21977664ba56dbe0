import type {CareRecord} from '../../backends/care-record.js';
import {savePlan, type PlanSave, type PlanSaved} from '../../backends/plan/save-plan.js';
import type {OpenedPlan} from '../../backends/plan/open-plan.js';
import type {Plan} from '../../model/plan.js';
import {same} from '../../model/plan/same.js';
import {tidyPlan} from '../../model/plan/tidy.js';
import {redone, undone, undoPause} from '../../model/plan/undo.js';
import {newId} from '../../model/new-id.js';
import {
  arrived,
  clashed,
  failed,
  hasChanges,
  isClashOpen,
  needsSaving,
  resolved,
  sent,
  stateOfNew,
  stateOfOpened,
  statusOf,
  withUndo,
  written,
  type OpenClash,
  type SaveState,
  type SaveStatus,
  type SaveTrouble,
} from './save-state.js';

/** What a save says besides the plan. Asked for when one begins. */
export type SaveSettings = Pick<PlanSave, 'subject' | 'author' | 'worker' | 'textOf'>;

/** What a keeper is made from. */
export interface KeeperOptions {
  /** Where the plan is kept, for as long as it is open. */
  readonly record: () => CareRecord;
  /** The plan as the record has it, or the one that is begun. */
  readonly from: OpenedPlan | Plan;
  readonly settings: () => SaveSettings;
  /** Seconds after the last change; 0 where it is off. */
  readonly autosave: () => number;
  /** Something is different. */
  readonly onUpdate: () => void;
  /** The plan is different. */
  readonly onChange: (plan: Plan) => void;
  readonly onSaved: (result: PlanSaved & {readonly status: 'saved'}) => void;
  readonly onClash: (clash: OpenClash) => void;
  readonly onTrouble: (trouble: SaveTrouble) => void;
  /** Something besides the plan would be lost, too, such as a review that is not finished. */
  readonly hasMore?: () => boolean;
}

/** Seconds between tries that nobody has asked for. */
const PATIENCE = [5, 15, 30, 60] as const;

/**
 * Keeps one person's plan: its edits, and how they come into the record. One keeper knows one plan alone, so that nobody's words can
 * come into another's. One save at a time, sent again as it is until its end is known.
 */
export class PlanKeeper {
  readonly #options: KeeperOptions;
  #state: SaveState;
  #isOnline = true;
  #listening?: AbortController;
  #leaving?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #running?: Promise<boolean>;
  #isWanted = false;
  #isLetGo = false;
  /** The plan of the last save that failed. */
  #sentLast?: Plan;
  /** Tries in a row that have failed. */
  #tries = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
    const {from} = options;
    this.#state = 'plan' in from ? stateOfOpened(from) : stateOfNew(tidyPlan(from));
  }

  /** How it is now. */
  get state(): SaveState {
    return this.#state;
  }

  /** The plan as it is on the page. */
  get plan(): Plan {
    return this.#state.undo.present;
  }

  /** What the save bar says. */
  get status(): SaveStatus {
    return statusOf(this.#state, {isOnline: this.#isOnline});
  }

  /** Leaving now would lose something, or something is on its way. */
  get hasChanges(): boolean {
    if (this.#isLetGo) return false;
    return this.#state.isSending || hasChanges(this.#state) || this.#options.hasMore?.() === true;
  }

  /** The record has not refused to take changes. */
  get canEdit(): boolean {
    return this.#state.trouble?.kind !== 'refused';
  }

  /** Begins to listen to the connection, and goes on with what waits to be saved. */
  connect(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    this.#isOnline = navigator.onLine;
    window.addEventListener('online', () => this.#onOnline(), {signal});
    window.addEventListener('offline', () => this.#onOffline(), {signal});
    this.#warnBeforeLeaving();
    this.#plan();
  }

  /** Listens no more. A save that is on its way goes on; with autosave what is not saved is sent now. */
  disconnect(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#warnBeforeLeaving();
    clearTimeout(this.#timer);
    const isUnsaved = !this.#isLetGo && hasChanges(this.#state);
    if (this.#options.autosave() > 0 && this.#mayTry && isUnsaved) void this.save();
  }

  /** The person leaves without saving. Whoever goes on writing is asked again. */
  letGo(): void {
    this.#isLetGo = true;
    this.refresh();
    this.#options.onUpdate();
  }

  /** Looks again at what would be lost, and when the next save is due. */
  refresh(): void {
    this.#warnBeforeLeaving();
    this.#plan();
  }

  /** Changes the plan: see `PlanDesk.edit`. */
  edit(change: (plan: Plan) => Plan, place?: string): void {
    if (!this.canEdit) return;
    this.#become(written(this.#state, tidyPlan(change(this.plan)), place));
  }

  /** The next change is a step of its own. */
  pause(): void {
    this.#state = {...this.#state, undo: undoPause(this.#state.undo)};
  }

  /** Takes the last step back. Whether there was one. */
  undo(): boolean {
    if (!this.canEdit || this.#state.undo.past.length === 0) return false;
    this.#become(withUndo(this.#state, undone(this.#state.undo)));
    return true;
  }

  /** Does again what was taken back last. Whether there was something. */
  redo(): boolean {
    if (!this.canEdit || this.#state.undo.future.length === 0) return false;
    this.#become(withUndo(this.#state, redone(this.#state.undo)));
    return true;
  }

  /** Saves what is not saved. Whether everything that was there when it was called is in the record. */
  save(): Promise<boolean> {
    this.#isWanted = true;
    this.#isLetGo = false;
    return (this.#running ??= this.#saveAll().finally(() => {
      this.#running = undefined;
      this.#plan();
    }));
  }

  /** Everything has been chosen: the plan as it is to be, which is saved at once. */
  resolve(plan: Plan): Promise<boolean> {
    this.#become(resolved(this.#state, tidyPlan(plan)));
    return this.save();
  }

  async #saveAll(): Promise<boolean> {
    while (this.#isWanted && !isClashOpen(this.#state) && needsSaving(this.#state)) {
      if (this.#secondsToWait > 0) return false;
      clearTimeout(this.#timer);
      // What is sent again is older than what the plan says now: that follows.
      this.#isWanted = this.#state.pending !== undefined;
      const save = this.#state.pending ?? this.#newSave();
      this.#show(sent(this.#state, save));
      try {
        const result = await savePlan(this.#options.record(), save);
        this.#tries = 0;
        if (result.status === 'saved') this.#onSaved(result);
        else this.#onClash(result);
      } catch (error) {
        this.#tries++;
        this.#sentLast = save.plan;
        this.#show(failed(this.#state, error, Date.now()));
        const {trouble} = this.#state;
        if (trouble) this.#options.onTrouble(trouble);
        return false;
      }
    }
    this.#isWanted = false;
    return !isClashOpen(this.#state) && !needsSaving(this.#state);
  }

  #newSave(): PlanSave {
    const {opened} = this.#state;
    return {
      ...this.#options.settings(),
      plan: this.plan,
      ...(opened && {opened}),
      submissionId: newId(),
      now: new Date().toISOString(),
    };
  }

  #onSaved(result: PlanSaved & {readonly status: 'saved'}): void {
    const before = this.plan;
    this.#show(arrived(this.#state, result));
    this.#options.onSaved(result);
    this.#tellClash();
    if (this.plan !== before && result.joined.length > 0) this.#options.onChange(this.plan);
  }

  #onClash(result: PlanSaved & {readonly status: 'clash'}): void {
    const before = this.plan;
    this.#show(clashed(this.#state, result));
    this.#tellClash();
    if (!same(this.plan, before)) this.#options.onChange(this.plan);
  }

  #tellClash(): void {
    const {clash} = this.#state;
    if (clash) this.#options.onClash(clash);
  }

  /** The plan has been edited. */
  #become(state: SaveState): void {
    if (state === this.#state) return;
    this.#isLetGo = false;
    this.#show(state);
    this.#options.onChange(this.plan);
    this.#plan();
  }

  #show(state: SaveState): void {
    this.#state = state;
    this.#warnBeforeLeaving();
    this.#options.onUpdate();
  }

  get #secondsToWait(): number {
    const {retryAt = 0} = this.#state.trouble ?? {};
    return Math.max(0, Math.ceil((retryAt - Date.now()) / 1000));
  }

  /** Nobody has to do something before it could go through. */
  get #mayTry(): boolean {
    const {trouble, isSending} = this.#state;
    return (
      !isClashOpen(this.#state) && !isSending && !['logged-out', 'refused'].includes(trouble?.kind ?? '')
    );
  }

  /** When the next save begins of itself. */
  #plan(): void {
    clearTimeout(this.#timer);
    if (!this.#listening || !this.#mayTry || this.#running || this.#isLetGo) return;
    const wait = this.#nextTry();
    if (wait !== undefined) this.#timer = setTimeout(() => void this.save(), wait * 1000);
  }

  #nextTry(): number | undefined {
    const {trouble} = this.#state;
    const autosave = this.#options.autosave();
    const patience = PATIENCE[Math.min(this.#tries, PATIENCE.length) - 1] ?? PATIENCE[0];
    if (!needsSaving(this.#state)) return undefined;
    // The browser says when there is a connection again. Where it sees one already, it is the record that is out of reach.
    if (!this.#isOnline) return undefined;
    // A record that asks for no time at all is not asked again and again.
    if (trouble?.retryAt !== undefined) return Math.max(this.#secondsToWait, this.#tries > 1 ? patience : 0);
    if (trouble?.kind === 'offline') return patience;
    if (autosave <= 0 || !hasChanges(this.#state) || trouble?.kind === 'gone') return undefined;
    // The same again would be refused again: it waits for the next edit.
    if (trouble?.kind === 'not-taken' && this.plan === this.#sentLast) return undefined;
    return trouble && trouble.kind !== 'not-taken' ? Math.max(patience, autosave) : autosave;
  }

  #onOnline(): void {
    const hasWaited = this.status === 'offline';
    this.#isOnline = true;
    this.#options.onUpdate();
    if (hasWaited && this.#mayTry && !this.#isLetGo) void this.save();
    else this.#plan();
  }

  #onOffline(): void {
    this.#isOnline = false;
    this.#options.onUpdate();
    this.#plan();
  }

  /** The browser asks before it leaves the page, and only while something would be lost: pages that ask are kept in no cache. */
  #warnBeforeLeaving(): void {
    const isWanted = this.#listening !== undefined && this.hasChanges;
    if (isWanted === (this.#leaving !== undefined)) return;
    this.#leaving?.abort();
    this.#leaving = isWanted ? new AbortController() : undefined;
    if (!this.#leaving) return;
    const {signal} = this.#leaving;
    window.addEventListener(
      'beforeunload',
      (event) => {
        event.preventDefault();
        // Chromium before 119 looks at this alone.
        event.returnValue = true;
      },
      {signal},
    );
  }
}
