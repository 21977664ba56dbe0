import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {BackendError} from '../backends/backend-error.js';
import type {CareRecord} from '../backends/care-record.js';
import {openPlan, type OpenedPlan} from '../backends/plan/open-plan.js';
import type {Connection} from '../connect/connection.js';
import {RecordSource, type RecordSettings} from '../connect/record-source.js';
import {reportError} from '../element/error-event.js';
import type {PlanStopId} from '../i18n/support-plan/index.js';
import {supportPlanWords} from '../i18n/support-plan/index.js';
import type {Reference} from '../model/fhir.js';
import type {Plan} from '../model/plan.js';
import {PlanKeeper, type KeeperOptions} from './saving/plan-keeper.js';
import {troubleOf} from './saving/save-state.js';
import {faultText, isAboutAnother, planReference, settingsFault, type PlanFault} from './plan-setup.js';

/** What of the element its plan depends on. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement, RecordSettings {
  readonly plan: string;
  readonly subject: string;
  readonly personName: string;
  readonly workerName: string;
  readonly author?: Reference;
}

/** Who writes, and about whom: as the page said it of the plan that is open. */
export type PlanWho = Pick<SourceHost, 'personName' | 'workerName' | 'author'>;

/** What a keeper is told by the element. */
export type KeeperHooks = Omit<KeeperOptions, 'record' | 'from'>;

/** What the element does for its source. */
export interface SourceHooks {
  /** A plan that is begun now. */
  readonly begin: () => Plan;
  /** For a keeper of the plan of one person; `undefined` for one in the record, whose own subject counts. */
  readonly keeper: (subject: string) => KeeperHooks;
  /** Another plan is open. */
  readonly onOpened: () => void;
}

/** Which plan a page wants, and where it is. */
interface Place {
  readonly where: unknown;
  readonly record: CareRecord;
  /** `CarePlan/12`; '' for a new one. */
  readonly plan: string;
  readonly subject: string;
}

const whoOf = ({personName, workerName, author}: SourceHost): PlanWho => ({
  personName,
  workerName,
  ...(author && {author}),
});

/** Opens the plan that the page names. It never puts one in the place of another that has something unsaved. */
export class PlanSource implements ReactiveController {
  readonly #host: SourceHost;
  readonly #connection: Connection;
  readonly #record: RecordSource;
  readonly #hooks: SourceHooks;
  #place?: Place;
  #keeper?: PlanKeeper;
  #loading?: AbortController;
  #error?: unknown;
  #fault?: PlanFault;
  #told = '';
  #isWaiting = false;
  #who?: PlanWho;

  constructor(host: SourceHost, connection: Connection, hooks: SourceHooks) {
    this.#host = host;
    this.#connection = connection;
    this.#record = new RecordSource(host, connection);
    this.#hooks = hooks;
    host.addController(this);
  }

  /** The plan that is open. */
  get keeper(): PlanKeeper | undefined {
    return this.#keeper;
  }

  /** Why none is shown: the page has to be put right. */
  get fault(): PlanFault | undefined {
    return this.#fault;
  }

  /** Why it could not be read. */
  get stop(): PlanStopId | undefined {
    const error = this.#error;
    if (error === undefined) return undefined;
    if (error instanceof BackendError && error.code === 'not-found') return 'missing';
    const {kind} = troubleOf(error, 0);
    return kind === 'refused' || kind === 'logged-out' || kind === 'offline' ? kind : 'failed';
  }

  /** The page names another plan, and this one has something unsaved. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /**
   * Names and author of the plan that is open. A page that moves on to another person says the next ones at once: they are nothing to
   * this plan, which may have something to save.
   */
  get who(): PlanWho {
    return this.#who ?? this.#host;
  }

  /** Whose plan it is: as the record has it, or as the page says. */
  get subject(): string | undefined {
    const own = this.#keeper?.state.opened?.subject.reference ?? this.#place?.subject;
    return own || undefined;
  }

  /** The record of the plan that is open. */
  get record(): CareRecord | undefined {
    return this.#place?.record;
  }

  hostConnected(): void {
    this.#keeper?.connect();
    // What was not read before the element was taken away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#keeper?.disconnect();
    // What was not read yet is read when the element comes back.
    if (this.#loading) this.#forget();
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    this.#tellFault();
    if (!wanted) return;
    if (this.#place && this.#isSame(wanted)) {
      this.#place = wanted;
      this.#who = whoOf(this.#host);
      this.#isWaiting = false;
      return;
    }
    this.#isWaiting = this.#keeper?.hasChanges === true;
    if (!this.#isWaiting) this.#open(wanted);
  }

  /** Reads the plan again, after a failure. */
  readonly retry = (): void => {
    if (this.#error === undefined) return;
    this.#forget();
    this.#host.requestUpdate();
  };

  /** Begins a new plan anew, with what the page has said since, unless somebody has written in it. */
  beginAgain(): void {
    const {opened, undo} = this.#keeper?.state ?? {};
    if (this.#keeper && !opened && undo?.past.length === 0 && !this.#keeper.hasChanges) this.#forget();
  }

  #forget(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#place = undefined;
    this.#error = undefined;
  }

  #isSame(wanted: Place): boolean {
    const place = this.#place;
    if (!place || place.where !== wanted.where) return false;
    // A plan that was new has a place in the record by now.
    const own = this.#keeper?.state.opened?.reference;
    if (wanted.plan) return wanted.plan === place.plan || wanted.plan === own;
    return place.plan === '' && place.subject === wanted.subject;
  }

  /** What the page wants; `undefined` with a fault. */
  #wanted(): Place | undefined {
    const {plan, subject} = this.#host;
    this.#fault = undefined;
    try {
      const record = this.#record.current;
      this.#fault = record ? settingsFault({plan, subject}) : {id: 'no-record'};
      if (!record || this.#fault) return undefined;
      const where = this.#host.careRecord ?? (this.#host.record?.trim() || this.#connection.config.record);
      const wanted = {where, record, plan: planReference(plan), subject: subject.trim()};
      const found = this.#keeper?.state.opened?.subject.reference;
      if (wanted.plan && this.#isSame(wanted) && isAboutAnother(subject, found)) {
        this.#fault = {id: 'other-subject', values: {plan: plan.trim()}};
        return undefined;
      }
      return wanted;
    } catch (error) {
      this.#fault = {id: 'bad-record', values: {why: (error as Error).message}};
      return undefined;
    }
  }

  #open(place: Place): void {
    this.#forget();
    this.#keeper?.disconnect();
    this.#keeper = undefined;
    this.#place = place;
    this.#who = whoOf(this.#host);
    if (place.plan) void this.#read(place);
    else this.#keep(place, this.#hooks.begin());
  }

  async #read({record, plan}: Place): Promise<void> {
    const loading = (this.#loading = new AbortController());
    try {
      const opened = await openPlan(record, plan, {signal: loading.signal});
      if (loading.signal.aborted || !this.#place) return;
      this.#keep(this.#place, opened);
    } catch (error) {
      if (loading.signal.aborted) return;
      this.#error = error;
      const code = error instanceof BackendError ? error.code : 'bad-answer';
      const said = error instanceof Error ? error.message : String(error);
      const message = `plan="${plan}" could not be read (${code}): ${said}`;
      reportError(this.#host, {code, message, cause: error, retry: this.retry});
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
      this.#host.requestUpdate();
    }
  }

  #keep(place: Place, from: OpenedPlan | Plan): void {
    const keeper: PlanKeeper = new PlanKeeper({
      ...this.#hooks.keeper(place.subject),
      // With another token it is another object for the same record; once another plan is open this one keeps its own.
      record: () => (this.#keeper === keeper ? (this.#place ?? place) : place).record,
      from,
    });
    this.#keeper = keeper;
    if (this.#host.isConnected) keeper.connect();
    this.#hooks.onOpened();
  }

  #tellFault(): void {
    const fault = this.#fault;
    const message = fault ? faultText(supportPlanWords.en, fault) : '';
    if (fault && message !== this.#told) {
      const isMissing = fault.id === 'no-record' || fault.id === 'no-subject';
      reportError(this.#host, {code: isMissing ? 'not-configured' : 'bad-attribute', message});
    }
    this.#told = message;
  }
}
