import {BackendError} from '../../backends/backend-error.js';
import type {CareRecord} from '../../backends/care-record.js';
import type {OpenedPlan} from '../../backends/plan/open-plan.js';
import {planVersions, type PlanVersion} from '../../backends/plan/plan-versions.js';

/** So many are fetched at once. */
const PAGE = 10;

/** How it stands with the versions of a plan. */
export type VersionListState =
  | {readonly kind: 'empty' | 'loading'}
  /** The record has none, or none that could be read. */
  | {readonly kind: 'not-kept'}
  | {readonly kind: 'failed'; readonly why: 'offline' | 'refused' | 'failed'}
  | {readonly kind: 'ready'};

/** Versions of one plan, fetched as they are asked for. */
export class VersionList {
  readonly #update: () => void;
  readonly #record: () => CareRecord | undefined;
  #abort = new AbortController();
  #source?: AsyncGenerator<PlanVersion>;
  #of?: string;
  #fetched: readonly PlanVersion[] = [];
  #wanted = 0;
  #isAll = false;
  state: VersionListState = {kind: 'empty'};
  /** More are on their way; `state` tells of a failure. */
  isFetching = false;

  constructor(record: () => CareRecord | undefined, update: () => void) {
    this.#record = record;
    this.#update = update;
  }

  /** Those to show, newest first. */
  get shown(): readonly PlanVersion[] {
    return this.#fetched.slice(0, this.#wanted);
  }

  /** There are more than are shown. */
  get hasMore(): boolean {
    return !this.#isAll || this.#fetched.length > this.#wanted;
  }

  /** The one that a version was made from; `undefined` for the first, or where it has not been fetched. */
  before(version: PlanVersion): PlanVersion | undefined {
    return this.#fetched[this.#fetched.indexOf(version) + 1];
  }

  /** Begins with the newest. A plan that is the same as when it was asked for last keeps what is there. */
  open(opened: OpenedPlan | undefined): void {
    const {response} = opened?.resources ?? {};
    const key = response && `${response.id ?? ''}/${response.meta?.versionId ?? ''}`;
    if (opened && key !== undefined && key === this.#of && this.state.kind === 'ready') return;
    this.close();
    this.#of = key;
    this.#fetched = [];
    this.#wanted = 0;
    this.#isAll = false;
    this.state = {kind: opened ? (response ? 'loading' : 'not-kept') : 'empty'};
    if (opened && response) void this.more(opened);
  }

  /** Fetches so many more; after a failure, goes on where it ended. */
  async more(opened: OpenedPlan): Promise<void> {
    if (this.isFetching) return;
    const {signal} = this.#abort;
    const wanted = this.#wanted + PAGE;
    this.isFetching = true;
    if (this.shown.length === 0) this.state = {kind: 'loading'};
    this.#update();
    try {
      await this.#fetch(opened, wanted, signal);
      this.#wanted = Math.min(wanted, this.#fetched.length);
      this.state = {kind: this.#fetched.length > 0 ? 'ready' : 'not-kept'};
    } catch (error) {
      if (signal.aborted) return;
      this.#source = undefined;
      this.state = failure(error);
    }
    this.isFetching = false;
    this.#update();
  }

  /** Stops what is under way. */
  close(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    // What was begun with the old signal gives nothing any more.
    this.#source = undefined;
    this.isFetching = false;
  }

  /** One more than is shown, since what a version changed shows beside the one before it. */
  async #fetch(opened: OpenedPlan, wanted: number, signal: AbortSignal): Promise<void> {
    const record = this.#record();
    if (!record) throw new BackendError('not-configured', 'There is no record.');
    // A source that has failed gives nothing any more: a new one begins again, and replaces what is there once it has as many.
    const isNew = this.#source === undefined;
    const source = (this.#source ??= planVersions(record, opened, {signal}));
    const found = isNew ? [] : [...this.#fetched];
    let isAll = false;
    while (found.length <= wanted && !isAll) {
      const next = await source.next();
      signal.throwIfAborted();
      if (next.done) isAll = true;
      else found.push(next.value);
    }
    this.#fetched = found;
    this.#isAll = isAll;
  }
}

/** Statuses by which a record says that it has no such thing as versions. */
const NONE = new Set([404, 405, 410, 501]);

function failure(error: unknown): VersionListState {
  if (!(error instanceof BackendError)) return {kind: 'failed', why: 'failed'};
  const {code, status = 0} = error;
  if (code === 'not-found' || code === 'invalid-request' || NONE.has(status)) return {kind: 'not-kept'};
  if (code === 'offline' || code === 'timeout') return {kind: 'failed', why: 'offline'};
  return {kind: 'failed', why: code === 'refused' ? 'refused' : 'failed'};
}
