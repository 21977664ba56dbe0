import type {LatLon} from '../model/place.js';
import {loadRecurrence} from '../model/recurrence.js';
import {ActivityIndex} from './activity-index.js';
import {abortError, type ActivitySource} from './index-client.js';
import {inSlices, pause, Slice} from './pause.js';
import type {FoundActivity, IndexAnswer, IndexQuery, LoadProgress} from './protocol.js';
import type {Synonyms} from './synonyms.js';
import type {Town} from './towns.js';

/**
 * Milliseconds between the first two reports while a directory loads; each later one takes twice as long, up to the
 * second number. The page looks again at each: early looks show that something happens, late ones only cost.
 */
const REPORT_EVERY = [100, 3200] as const;

/** Warnings that a report carries at most. */
const WARNINGS = 100;

/** An index with its loading and its order of questions: what runs the same in a worker and on the page. */
export class IndexSession {
  readonly #synonyms: Synonyms | undefined;
  #index: ActivityIndex;
  #turn = 0;

  constructor(synonyms?: Synonyms) {
    this.#synonyms = synonyms;
    this.#index = new ActivityIndex({synonyms});
  }

  /** Starts anew from a source, in slices, so that questions are answered meanwhile. */
  async load(
    source: ActivitySource,
    onProgress: (progress: LoadProgress) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<LoadProgress> {
    const index = new ActivityIndex({synonyms: this.#synonyms});
    this.#index = index;
    // Nearly every directory has rules; fetching the library beside the data saves a wait at the first question.
    loadRecurrence().catch(() => undefined);
    let expected: number | undefined;
    let truncated = false;
    let incomplete = false;
    let reported = -Infinity;
    let wait: number = REPORT_EVERY[0];
    const warnings: string[] = [];
    const slice = new Slice();
    const progress = (done: boolean): LoadProgress => ({
      size: index.size,
      ...(expected !== undefined && {expected}),
      done,
      truncated,
      incomplete,
      warnings: [...warnings, ...index.warnings].slice(0, WARNINGS),
    });
    for await (const batch of source.list({...(signal && {signal})})) {
      signal?.throwIfAborted();
      expected = batch.expected ?? expected;
      truncated ||= batch.truncated ?? false;
      incomplete ||= batch.incomplete ?? false;
      warnings.push(...batch.warnings.slice(0, WARNINGS - warnings.length));
      if (batch.removed) index.remove(batch.removed);
      const {activities} = batch;
      await inSlices(
        0,
        () => activities.length,
        (at) => index.add([activities[at]!]),
        signal,
        slice,
      );
      // Parts of a file follow each other at once, and each may be too short for a pause of its own.
      if (slice.isOver) await slice.pause(signal);
      const now = performance.now();
      if (now - reported < wait) continue;
      if (reported > 0) wait = Math.min(wait * 2, REPORT_EVERY[1]);
      reported = now;
      onProgress(progress(false));
    }
    signal?.throwIfAborted();
    return progress(true);
  }

  /** Answers a query, unless a newer one comes first. */
  async ask(query: IndexQuery, signal?: AbortSignal): Promise<IndexAnswer> {
    const turn = ++this.#turn;
    const stillWanted = () => {
      signal?.throwIfAborted();
      if (turn !== this.#turn) throw abortError();
    };
    await pause(); // Questions that are waiting already overtake this one before it costs anything.
    stillWanted();
    const index = this.#index;
    await index.prepare(query);
    stillWanted();
    return index.query(query);
  }

  /** As `ActivityClient.get`. */
  async get(ids: readonly string[], now: string, near?: LatLon): Promise<FoundActivity[]> {
    const index = this.#index;
    await index.prepare({});
    return index.found(ids, now, near);
  }

  /** As `ActivityClient.findTown`. */
  findTown(words: string): Town | undefined {
    return this.#index.findTown(words);
  }

  /** As `ActivityClient.prepareSearch`. */
  prepareSearch(): Promise<void> {
    return this.#index.prepareSearch();
  }
}
