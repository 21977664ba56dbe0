import type {ActivityBatch} from '../model/activity-batch.js';
import {
  abortError,
  type ActivityClient,
  type ActivitySource,
  type IndexOptions,
  isUrlSource,
} from './index-client.js';
import type {Answers, PlainError, Question, ToPage, ToWorker} from './messages.js';
import {plainError, revivedError} from './messages.js';
import type {PageCalls} from './page-calls.js';
import {pause} from './pause.js';
import type {IndexSource, LoadProgress} from './protocol.js';
import type {WorkerPort} from './worker-port.js';

/** How many activities of a page's own `Directory` cross to the worker at once: copying them takes about a millisecond. */
const SLICE = 100;

/** A worker that says nothing for so many milliseconds is not waited for: its script may hang on the network. */
const START_MS = 5000;

/** What {@link openInWorker} can be told. */
export interface WorkerIndexOptions extends IndexOptions {
  /** Makes the error that people of the page expect from plain data, for example a `BackendError`. */
  readonly reviveError?: (error: PlainError) => Error | undefined;
  /** Milliseconds that the worker may take to start; default 5 seconds. */
  readonly startWithin?: number;
}

/** The worker did not start, for example because a policy forbids it. The same index can be opened on the page. */
export class WorkerStartError extends Error {
  override readonly name = 'WorkerStartError';
}

/** An index in a worker that runs `serveIndex`. Rejects with {@link WorkerStartError} where the worker does not start. */
export function openInWorker(port: WorkerPort, options: WorkerIndexOptions = {}): Promise<ActivityClient> {
  return new Promise((resolve, reject) => {
    const giveUp = (message: string) => {
      clearTimeout(timer);
      port.onmessage = port.onerror = null;
      port.terminate();
      reject(new WorkerStartError(message));
    };
    const {startWithin = START_MS} = options;
    const timer = setTimeout(
      () => giveUp(`The worker of the activity index did not start within ${startWithin / 1000} s.`),
      startWithin,
    );
    port.onmessage = ({data}) => {
      if ((data as ToPage).kind !== 'hello') return;
      clearTimeout(timer);
      resolve(new WorkerClient(port, options));
    };
    port.onerror = ({message}) => giveUp(message || 'The worker of the activity index did not start.');
  });
}

interface Pending {
  readonly resolve: (answer: Answers[keyof Answers]) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress?: (progress: LoadProgress) => void;
}

class WorkerClient implements ActivityClient {
  readonly #port: WorkerPort;
  readonly #options: WorkerIndexOptions;
  readonly #pending = new Map<number, Pending>();
  /** What the worker borrows from the page. Few pages lend anything: the code is fetched by those that do. */
  readonly #calls: Promise<PageCalls> | undefined;
  #ids = 0;
  #asked = 0;
  #ended: Error | undefined;

  constructor(port: WorkerPort, options: WorkerIndexOptions) {
    this.#port = port;
    this.#options = options;
    if (options.fetch || options.getToken) {
      this.#calls = import('./page-calls.js').then(
        (module) => new module.PageCalls(options, (message, transfer) => this.#post(message, transfer)),
      );
      this.#calls.catch(() => undefined); // Said to the worker when it calls.
    }
    port.onmessage = ({data}) => this.#receive(data as ToPage);
    port.onerror = ({message}) => this.#end(new Error(message || 'The worker of the activity index failed.'));
  }

  async load(
    source: IndexSource | ActivitySource,
    onProgress?: (progress: LoadProgress) => void,
    signal?: AbortSignal,
  ): Promise<LoadProgress> {
    const {synonyms, fetch, getToken} = this.#options;
    const isUrl = isUrlSource(source);
    const question: Question = {
      type: 'load',
      ...(isUrl && {source}),
      ...(synonyms && {synonyms}),
      lends: {fetch: fetch !== undefined, getToken: getToken !== undefined},
    };
    const drained = new AbortController();
    const {id, answer} = this.#ask<'load'>(question, signal, onProgress);
    if (isUrl) return answer;
    const feeding = this.#feed(
      id,
      source,
      signal ? AbortSignal.any([signal, drained.signal]) : drained.signal,
    );
    // Whichever fails first is the reason; the other is called off.
    return Promise.race([feeding.then(() => answer), answer]).finally(() => {
      drained.abort(abortError('The index stopped loading.'));
      if (this.#pending.delete(id)) this.#post({kind: 'cancel', id});
    });
  }

  ask(...[query, signal]: Parameters<ActivityClient['ask']>): ReturnType<ActivityClient['ask']> {
    this.#cancel(this.#asked, abortError());
    const {id, answer} = this.#ask<'ask'>({type: 'ask', query}, signal);
    this.#asked = id;
    return answer;
  }

  get(...[ids, now, near]: Parameters<ActivityClient['get']>): ReturnType<ActivityClient['get']> {
    return this.#ask<'get'>({type: 'get', ids, now, ...(near && {near})}).answer;
  }

  findTown(words: string): Promise<Answers['town']> {
    return this.#ask<'town'>({type: 'town', words}).answer;
  }

  prepareSearch(): Promise<void> {
    return this.#ask<'prepare'>({type: 'prepare'}).answer;
  }

  dispose(): void {
    this.#end(abortError('The index was closed.'));
  }

  #ask<Type extends keyof Answers>(
    question: Question & {type: Type},
    signal?: AbortSignal,
    onProgress?: (progress: LoadProgress) => void,
  ): {id: number; answer: Promise<Answers[Type]>} {
    const id = ++this.#ids;
    const answer = new Promise<Answers[Type]>((resolve, reject) => {
      if (this.#ended) throw this.#ended;
      signal?.throwIfAborted();
      const abort = () => this.#cancel(id, signal?.reason as Error);
      const settled = () => signal?.removeEventListener('abort', abort);
      this.#pending.set(id, {
        resolve: (value) => (settled(), resolve(value as Answers[Type])),
        reject: (error) => (settled(), reject(error)),
        ...(onProgress && {onProgress}),
      });
      signal?.addEventListener('abort', abort, {once: true});
      this.#post({kind: 'question', id, question});
    });
    return {id, answer};
  }

  #cancel(id: number, reason: Error): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    pending.reject(reason);
    this.#post({kind: 'cancel', id});
  }

  /** Sends what a `Directory` object of the page gives: it cannot cross, its activities can. */
  async #feed(id: number, source: ActivitySource, signal: AbortSignal): Promise<void> {
    for await (const batch of source.list({signal})) {
      for (const slice of slices(batch)) {
        signal.throwIfAborted();
        this.#post({kind: 'batch', id, batch: slice});
        await pause();
      }
    }
    this.#post({kind: 'batch', id});
  }

  #receive(message: ToPage): void {
    switch (message.kind) {
      case 'hello':
        return;
      case 'progress':
        return this.#pending.get(message.id)?.onProgress?.(message.progress);
      case 'answer':
      case 'failed': {
        const pending = this.#pending.get(message.id);
        this.#pending.delete(message.id);
        if (message.kind === 'answer') pending?.resolve(message.answer);
        else pending?.reject(this.#options.reviveError?.(message.error) ?? revivedError(message.error));
        return;
      }
      default:
        this.#call(message);
    }
  }

  #call(message: ToPage & {readonly call: number}): void {
    this.#calls?.then(
      (calls) => calls.receive(message),
      (error: unknown) =>
        this.#post({kind: 'call', call: message.call, answer: {part: 'failed', error: plainError(error)}}),
    );
  }

  #post(message: ToWorker, transfer?: readonly ArrayBuffer[]): void {
    if (!this.#ended) this.#port.postMessage(message, transfer ?? []);
  }

  #end(reason: Error): void {
    // After an error nobody knows what the worker still holds, and nobody asks it any more.
    this.#port.terminate();
    this.#ended ??= reason;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const {reject} of pending) reject(this.#ended);
  }
}

function* slices(batch: ActivityBatch): Iterable<ActivityBatch> {
  const {activities, warnings} = batch;
  yield {...batch, activities: activities.slice(0, SLICE), warnings};
  for (let at = SLICE; at < activities.length; at += SLICE) {
    yield {activities: activities.slice(at, at + SLICE), warnings: []};
  }
}
