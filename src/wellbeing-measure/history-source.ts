import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CareRecord} from '../backends/care-record.js';
import type {HistoryEntry} from '../measures/history.js';
import {resultPart} from './result-part.js';

/** What a record says of how somebody answered before. That it cannot be had is in nobody's way: there is no comparison then. */
export class HistorySource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asking?: AbortController;
  #entries: readonly HistoryEntry[] = [];
  #isWanted = true;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Oldest first, as far as they are known. */
  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** Nobody has asked, or the answer was not waited for. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  hostConnected(): void {
    if (this.#isWanted) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // What was on its way is asked for again, should the element come back.
    if (this.#asking) this.forget();
  }

  /** Forgets whoever was asked before. */
  forget(): void {
    this.#asking?.abort();
    this.#asking = undefined;
    this.#entries = [];
    this.#isWanted = true;
  }

  /** Reads what a person answered to a measure before. */
  async read(record: CareRecord, subject: string, measure: string): Promise<void> {
    this.forget();
    this.#isWanted = false;
    const asking = (this.#asking = new AbortController());
    const {signal} = asking;
    try {
      const {loadHistory} = await resultPart.load();
      signal.throwIfAborted();
      const {entries} = await loadHistory(record, subject, [measure], {signal});
      if (signal.aborted) return;
      this.#entries = entries;
      this.#host.requestUpdate();
    } catch {
      // The result is shown without it.
    } finally {
      if (this.#asking === asking) this.#asking = undefined;
    }
  }
}
