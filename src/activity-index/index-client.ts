import type {ActivityBatch} from '../model/activity-batch.js';
import type {LatLon} from '../model/place.js';
import type {FoundActivity, IndexAnswer, IndexQuery, IndexSource, LoadProgress} from './protocol.js';
import type {Synonyms} from './synonyms.js';
import type {Town} from './towns.js';

/** What an index reads from; a `Directory` is one. */
export interface ActivitySource {
  /** Streams every activity as pages arrive. */
  list(options?: {readonly signal?: AbortSignal}): AsyncIterable<ActivityBatch>;
}

/** How an {@link ActivitySource} that is made from a URL reaches the network. */
export interface SourceTransport {
  readonly fetch?: typeof globalThis.fetch;
  readonly getToken?: (url: string) => string | undefined | Promise<string | undefined>;
}

/** Makes the source for a URL. Given from outside, because the index knows no wire format. */
export type OpenDirectory = (
  source: IndexSource,
  transport: SourceTransport,
) => ActivitySource | Promise<ActivitySource>;

/** What both ways to run an index can be told. */
export interface IndexOptions extends SourceTransport {
  /** In place of the kit's own synonyms. */
  readonly synonyms?: Synonyms;
}

/** An index of activities, in a worker or on the page. */
export interface ActivityClient {
  /** Forgets everything, then loads. Rejects when nothing could be had; what came before a failure stays. */
  load(
    source: IndexSource | ActivitySource,
    onProgress?: (progress: LoadProgress) => void,
    signal?: AbortSignal,
  ): Promise<LoadProgress>;
  /** Answers a query. A newer one makes an older one that is not answered yet reject with an `AbortError`. */
  ask(query: IndexQuery, signal?: AbortSignal): Promise<IndexAnswer>;
  /** Activities by id, whole, in the order asked for; those that are not there are left out. `now` as in a query. */
  get(ids: readonly string[], now: string, near?: LatLon): Promise<readonly FoundActivity[]>;
  /** Where a town is, by the directory's own addresses. */
  findTown(words: string): Promise<Town | undefined>;
  /** Builds the text index ahead, for example when the search box gets focus. */
  prepareSearch(): Promise<void>;
  /** Ends it. What is still open rejects with an `AbortError`. */
  dispose(): void;
}

/** Whether a source is a URL, which a worker can read by itself. */
export function isUrlSource(source: IndexSource | ActivitySource): source is IndexSource {
  return 'src' in source;
}

/** The reason of a promise that was overtaken or called off. */
export function abortError(message = 'Overtaken by a newer question.'): DOMException {
  return new DOMException(message, 'AbortError');
}
