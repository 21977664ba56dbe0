import {BackendError} from './backend-error.js';
import type {BackendErrorCode} from './backend-error.js';
import {decodeText} from './decode-text.js';
import {parseJson} from './parse-json.js';

/** How a backend reaches the network. All of it may come from the page. */
export interface Transport {
  /** In place of the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** A bearer token for a URL. Only ever sent to the origin that the backend was set up with. */
  readonly getToken?: (url: string) => string | undefined | Promise<string | undefined>;
}

/** The same way to the network for a service that the token is not meant for. */
export function withoutToken(transport: Pick<Transport, 'fetch'> | undefined): Transport {
  return transport?.fetch ? {fetch: transport.fetch} : {};
}

/** One request. */
export interface RequestOptions {
  readonly transport?: Transport;
  readonly signal?: AbortSignal;
  /** The URL that the backend was set up with; the token goes to its origin alone. */
  readonly home: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Statuses of 400 and over that are answers here, not failures. */
  readonly accept?: readonly number[] | 'any';
  /** Milliseconds without a byte before giving up; default {@link SILENCE_MS}. */
  readonly silence?: number;
  /** The whole answer must be here within `silence`: for what a person waits for. */
  readonly whole?: boolean;
  /** What errors call the URL, where its query may hold what somebody wrote. */
  readonly called?: string;
  /** Wait and ask again, twice at most, where the server says how long (`Retry-After`). For reading only. */
  readonly patient?: boolean;
}

/** A whole answer, read to its end. */
export interface Answer {
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower case, without parameters; '' where the server did not say. */
  readonly contentType: string;
  readonly headers: Headers;
  /** The words of it, in the right character set. */
  text(): string;
  /** Parsed, with known damage repaired. Throws a {@link BackendError} `bad-answer` otherwise. */
  json(): unknown;
}

/** A server that sends nothing for this long is taken to be down. */
export const SILENCE_MS = 10_000;

const LONGEST_WAIT_S = 30;
const TRIES = 3;

/** An absolute URL; relative ones count from the page or worker, where there is one. */
export function absoluteUrl(url: string): string {
  const {location} = globalThis as {location?: {href?: string}};
  try {
    return new URL(url, location?.href).href;
  } catch (cause) {
    throw new BackendError('invalid-request', `"${url}" is not a URL that can be fetched from here.`, {
      cause,
    });
  }
}

/** Asks for a URL. The one place in the kit that calls `fetch`. */
export async function request(url: string, options: RequestOptions): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(url, options);
    } catch (error) {
      const wait = error instanceof BackendError ? error.retryAfter : undefined;
      if (!options.patient || wait === undefined || wait > LONGEST_WAIT_S || attempt === TRIES) throw error;
      await sleep(wait * 1000, options.signal);
    }
  }
}

async function once(url: string, options: RequestOptions): Promise<Answer> {
  const {signal, transport = {}, silence = SILENCE_MS, called = url} = options;
  signal?.throwIfAborted();
  const headers = await headersFor(url, options);
  // Fetching a token may have taken a while.
  signal?.throwIfAborted();
  const watch = new Watch(silence, signal, options.whole);
  try {
    const send = transport.fetch ?? globalThis.fetch;
    const response = await send(url, {
      method: options.method ?? 'GET',
      headers,
      ...(options.body === undefined ? {} : {body: options.body}),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
    });
    watch.heard();
    if (response.status >= 400 && options.accept !== 'any' && !options.accept?.includes(response.status)) {
      throw refusal(called, response);
    }
    return toAnswer(url, called, response, await readBody(response, watch));
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof BackendError) throw error;
    if (watch.silent)
      throw new BackendError('timeout', `${called} did not answer within ${silence / 1000} s.`);
    throw unreachable(called, error);
  } finally {
    watch.stop();
  }
}

async function headersFor(url: string, options: RequestOptions): Promise<Record<string, string>> {
  const headers: Record<string, string> = {accept: 'application/json, */*;q=0.5', ...options.headers};
  const {getToken} = options.transport ?? {};
  if (getToken && new URL(url).origin === new URL(options.home).origin) {
    const token = await getToken(url);
    if (token) headers['authorization'] = `Bearer ${token}`;
  }
  return headers;
}

async function readBody(response: Response, watch: Watch): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = (await reader.read()) as {done: boolean; value?: Uint8Array};
    if (done || !value) break;
    watch.heard();
    chunks.push(value);
    length += value.length;
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function toAnswer(url: string, called: string, response: Response, bytes: Uint8Array): Answer {
  const type = response.headers.get('content-type') ?? '';
  let words: string | undefined;
  let value: {json: unknown} | undefined;
  const text = () => (words ??= decodeText(bytes, /charset="?([\w-]+)/i.exec(type)?.[1]));
  return {
    url: response.url || url,
    status: response.status,
    contentType: (type.split(';')[0] ?? '').trim().toLowerCase(),
    headers: response.headers,
    text,
    json: () => (value ??= {json: parseJson(text(), called)}).json,
  };
}

/** Ends a request that has gone quiet, and passes the caller's abort on to it. */
class Watch {
  /** Whether it was ended because nothing came. */
  silent = false;
  #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #milliseconds: number;
  #outer: AbortSignal | undefined;
  #whole: boolean | undefined;

  constructor(milliseconds: number, outer?: AbortSignal, whole?: boolean) {
    this.#milliseconds = milliseconds;
    this.#outer = outer;
    outer?.addEventListener('abort', this.#onAbort);
    this.heard();
    this.#whole = whole;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something came: start counting again. */
  heard(): void {
    if (this.#whole) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.silent = true;
      this.#controller.abort();
    }, this.#milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#onAbort);
  }

  #onAbort = () => this.#controller.abort(this.#outer?.reason);
}

const CODES: Readonly<Record<number, BackendErrorCode>> = {
  401: 'refused',
  403: 'refused',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'rate-limited',
  504: 'timeout',
};

/** What kind of failure a status of 400 and over is. */
export function codeOf(status: number): BackendErrorCode {
  return CODES[status] ?? (status >= 500 ? 'server' : 'invalid-request');
}

function refusal(url: string, response: Response): BackendError {
  const {status} = response;
  const code = codeOf(status);
  return new BackendError(code, `${url} answered with status ${status}.`, {
    status,
    retryAfter: secondsUntil(response.headers.get('retry-after')),
  });
}

/** `Retry-After` is a number of seconds or an HTTP date (RFC 9110 section 10.2.3). */
export function secondsUntil(value: string | null): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - Date.now()) / 1000));
}

function unreachable(url: string, cause: unknown): BackendError {
  const {navigator} = globalThis as {navigator?: {onLine?: boolean}};
  if (navigator?.onLine === false) {
    return new BackendError('offline', `${url} was not asked: there is no connection.`, {cause});
  }
  // A browser does not tell a server that is down from one that does not allow this page (CORS, CSP).
  return new BackendError('server', `${url} could not be reached, or does not allow this page to read it.`, {
    cause,
  });
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, {once: true});
  });
}
