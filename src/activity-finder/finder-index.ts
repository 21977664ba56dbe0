import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ActivityClient} from '../activity-index/index-client.js';
import type {
  FoundActivity,
  IndexAnswer,
  IndexQuery,
  IndexSource,
  LoadProgress,
} from '../activity-index/protocol.js';
import type {BackendErrorCode} from '../backends/backend-error.js';
import type {Directory} from '../backends/directory.js';
import type {LatLon} from '../model/place.js';
import type {PageConfig} from '../connect/config.js';
import {codeOf} from './failures.js';
import {LookTimes} from './look-times.js';
import {openIndex} from './open-index.js';
import type {SearchPlace} from './search-state.js';

/** Where a finder's activities are on their way: nothing to load, none yet, some, all, or it failed. */
export type LoadState = 'idle' | 'loading' | 'partial' | 'ready' | 'failed';

/** How a {@link FinderIndex} tells its element. */
export interface FinderIndexOptions {
  /** There is more to show; `first` and `done` mark the beginning and the end. */
  readonly onData: (when: {readonly first: boolean; readonly done: boolean}) => void;
  readonly onError: (error: unknown) => void;
}

/** The finder's activities: loading them, and asking the index about them. The third stop of a datum's journey. */
export class FinderIndex implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FinderIndexOptions;
  #client?: Promise<ActivityClient>;
  #loading?: AbortController;
  #asking?: AbortController;
  #looks = new LookTimes();
  #told = false;
  #timer?: ReturnType<typeof setTimeout>;
  #state: LoadState = 'idle';
  /** What it was before the index itself failed. */
  #lost?: LoadState;
  #problem?: BackendErrorCode;
  #progress?: LoadProgress;

  constructor(host: ReactiveControllerHost, options: FinderIndexOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): LoadState {
    return this.#state;
  }

  /** Why it has failed, as it was then: the connection may be back by now. */
  get problem(): BackendErrorCode | undefined {
    return this.#problem;
  }

  get progress(): LoadProgress | undefined {
    return this.#progress;
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Lets go of everything. */
  clear(): void {
    this.#stop();
    this.#problem = undefined;
    this.#progress = undefined;
    this.#set('idle');
  }

  /** Forgets everything and loads from a directory. What arrives is shown as it arrives. */
  async load(source: IndexSource | Directory, config: PageConfig): Promise<void> {
    this.#stop();
    const loading = new AbortController();
    this.#loading = loading;
    this.#problem = undefined;
    this.#progress = undefined;
    this.#told = false;
    this.#looks = new LookTimes();
    this.#set('loading');
    try {
      this.#client = openIndex(config);
      const client = await this.#client;
      if (loading.signal.aborted) {
        client.dispose();
        return;
      }
      const progress = await client.load(
        source,
        (news) => this.#onProgress(news, loading.signal),
        loading.signal,
      );
      if (loading.signal.aborted) return;
      this.#progress = progress;
      this.#set('ready');
      this.#stopLooking();
      this.#tell(true);
    } catch (error) {
      if (loading.signal.aborted) return;
      this.#problem = codeOf(error);
      this.#lost = undefined;
      this.#set('failed');
      this.#stopLooking();
      if (this.#progress && !this.#told) this.#tell(false);
      this.#options.onError(error);
    }
  }

  /** Asks the index; `undefined` when there is nothing to ask yet, or a newer question has overtaken this one. */
  async ask(query: IndexQuery): Promise<IndexAnswer | undefined> {
    this.#asking?.abort();
    // An index that has nothing yet would say that nothing was found.
    if (this.#state !== 'ready' && !this.#progress?.size) return undefined;
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const client = await this.#client;
      const answer = asking.signal.aborted ? undefined : await client?.ask(query, asking.signal);
      if (answer && this.#lost) {
        this.#problem = undefined;
        this.#set(this.#lost); // A part of its code has come after all.
      }
      return answer;
    } catch (error) {
      if (asking.signal.aborted || isAbort(error)) return undefined;
      this.#fail(error);
      return undefined;
    }
  }

  /** Activities by id, whole, with next dates and distance. Those that are not there are left out. */
  async get(ids: readonly string[], now: string, near?: LatLon): Promise<readonly FoundActivity[]> {
    const client = await this.#client;
    if (!client) return [];
    try {
      return await client.get(ids, now, near);
    } catch (error) {
      if (isAbort(error)) return [];
      this.#fail(error);
      throw error;
    }
  }

  /** A town that the directory's own addresses name. */
  async findTown(words: string): Promise<SearchPlace | undefined> {
    const client = await this.#client;
    return client?.findTown(words);
  }

  /** Lets the text index be built before the first key is pressed. */
  prepareSearch(): void {
    void this.#client?.then((client) => client.prepareSearch()).catch(() => undefined);
  }

  #onProgress(news: LoadProgress, signal: AbortSignal): void {
    if (signal.aborted || news.done) return;
    this.#progress = news;
    if (news.size === 0) return;
    const looks = this.#looks;
    looks.grown(news, performance.now());
    // A long feed brings hundreds of pages: the list is looked at now and then, not at each of them.
    if (this.#timer !== undefined) return;
    const look = () => {
      this.#timer = undefined;
      looks.looked(performance.now());
      if (this.#state !== 'partial') this.#set('partial');
      this.#tell(false);
    };
    this.#timer = setTimeout(() => {
      const {more} = looks;
      if (more > 0) this.#timer = setTimeout(look, more);
      else look();
    }, looks.wait(performance.now()));
  }

  /** What is told first may be all there is: a short list is complete before anybody has looked at its first page. */
  #tell(done: boolean): void {
    const first = !this.#told;
    this.#told = true;
    this.#options.onData({first, done});
  }

  /** The index itself has gone: its worker crashed, or a part of its code could not be fetched. */
  #fail(error: unknown): void {
    if (this.#state !== 'failed') this.#lost = this.#state;
    this.#problem = codeOf(error);
    this.#set('failed');
    this.#options.onError(error);
  }

  #set(state: LoadState): void {
    if (state !== 'failed') this.#lost = undefined;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #stopLooking(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #stop(): void {
    this.#lost = undefined;
    this.#loading?.abort();
    this.#asking?.abort();
    this.#stopLooking();
    void this.#client?.then((client) => client.dispose()).catch(() => undefined);
    this.#client = undefined;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
