import type {ActivityBatch} from '../model/activity-batch.js';
import type {LatLon} from '../model/place.js';
import type {FoundActivity, IndexAnswer, IndexQuery, IndexSource, LoadProgress} from './protocol.js';
import type {Synonyms} from './synonyms.js';
import type {Town} from './towns.js';

/** An error as plain data, since a class does not survive the way between page and worker. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  /** What a `BackendError` adds. */
  readonly code?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly issues?: readonly string[];
}

/** What the page can ask for, with the answer to each. */
export interface Answers {
  load: LoadProgress;
  ask: IndexAnswer;
  get: readonly FoundActivity[];
  town: Town | undefined;
  prepare: undefined;
}

/** A question from the page. A load without `source` is fed by `batch` messages. */
export type Question =
  | {
      readonly type: 'load';
      readonly source?: IndexSource;
      readonly synonyms?: Synonyms;
      /** The page lends its own `fetch` or `getToken`. */
      readonly lends: {readonly fetch: boolean; readonly getToken: boolean};
    }
  | {readonly type: 'ask'; readonly query: IndexQuery}
  | {readonly type: 'get'; readonly ids: readonly string[]; readonly now: string; readonly near?: LatLon}
  | {readonly type: 'town'; readonly words: string}
  | {readonly type: 'prepare'};

/** What the page answers when the worker borrows its `fetch` or `getToken`. */
export type CallAnswer =
  | {
      readonly part: 'head';
      readonly status: number;
      readonly statusText: string;
      readonly url: string;
      readonly headers: readonly (readonly [string, string])[];
    }
  | {readonly part: 'chunk'; readonly bytes: Uint8Array}
  | {readonly part: 'end'}
  | {readonly part: 'token'; readonly token?: string}
  | {readonly part: 'failed'; readonly error: PlainError};

/** From the page to the worker. */
export type ToWorker =
  | {readonly kind: 'question'; readonly id: number; readonly question: Question}
  | {readonly kind: 'batch'; readonly id: number; readonly batch?: ActivityBatch}
  | {readonly kind: 'cancel'; readonly id: number}
  | {readonly kind: 'call'; readonly call: number; readonly answer: CallAnswer};

/** From the worker to the page. */
export type ToPage =
  | {readonly kind: 'hello'}
  | {readonly kind: 'progress'; readonly id: number; readonly progress: LoadProgress}
  | {readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers]}
  | {readonly kind: 'failed'; readonly id: number; readonly error: PlainError}
  | {readonly kind: 'fetch'; readonly call: number; readonly url: string; readonly init: PlainRequest}
  | {readonly kind: 'token'; readonly call: number; readonly url: string}
  | {readonly kind: 'cancel-call'; readonly call: number};

/** The part of a request's settings that is plain data. */
export interface PlainRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An error as plain data. */
export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return {name: 'Error', message: String(error)};
  const {name, message, code, status, retryAfter, issues} = error as Error & Partial<PlainError>;
  return {
    name,
    message,
    ...(typeof code === 'string' && {code}),
    ...(status !== undefined && {status}),
    ...(retryAfter !== undefined && {retryAfter}),
    ...(issues && {issues}),
  };
}

/** The error again. Without a better idea from outside it is an `Error` with the same fields. */
export function revivedError(plain: PlainError): Error {
  if (plain.name === 'AbortError') return new DOMException(plain.message, 'AbortError');
  const {message, ...fields} = plain;
  const error = plain.name === 'TypeError' ? new TypeError(message) : new Error(message);
  return Object.assign(error, fields);
}
