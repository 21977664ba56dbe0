import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CareRecord} from '../backends/care-record.js';
import type {HistoryEntry} from '../measures/history.js';
import {resultPart} from './result-part.js';

/** What a record says of how somebody answered before. That it cannot be had is in nobody's way: there is no comparison then. */
export class HistorySource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asking?: AbortController;
  #entries: readonly HistoryEntry[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Oldest first, as far as they are known. */
  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  hostDisconnected(): void {
    this.#asking?.abort();
  }

  /** Forgets whoever was asked before. */
  forget(): void {
    this.#asking?.abort();
    this.#entries = [];
  }

  /** Reads what a person answered to a measure before. */
  async read(record: CareRecord, subject: string, measure: string): Promise<void> {
    this.forget();
    const {signal} = (this.#asking = new AbortController());
    try {
      const {loadHistory} = await resultPart.load();
      signal.throwIfAborted();
      const {entries} = await loadHistory(record, subject, [measure], {signal});
      if (signal.aborted) return;
      this.#entries = entries;
      this.#host.requestUpdate();
    } catch {
      // The result is shown without it.
    }
  }
}
