import type {SourceTransport} from './index-client.js';
import type {CallAnswer, PlainRequest, ToPage} from './messages.js';
import {revivedError} from './messages.js';

/** One call that waits for the page. */
type Waiting = (answer: CallAnswer) => void;

/**
 * The page's `fetch` and `getToken` as the worker sees them: functions cannot cross, so each call does, and the bytes
 * of the answer come back as they arrive.
 */
export class LentTransport {
  readonly #post: (message: ToPage) => void;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;

  constructor(post: (message: ToPage) => void) {
    this.#post = post;
  }

  /** Takes in what the page answered. */
  receive(call: number, answer: CallAnswer): void {
    this.#waiting.get(call)?.(answer);
  }

  /** What the page lends. */
  transport(lends: {readonly fetch: boolean; readonly getToken: boolean}): SourceTransport {
    return {
      ...(lends.fetch && {fetch: (input, init) => this.#fetch(addressOf(input), init ?? {})}),
      ...(lends.getToken && {getToken: (url: string) => this.#token(url)}),
    };
  }

  #token(url: string): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      const call = this.#open((answer) => {
        this.#waiting.delete(call);
        if (answer.part === 'token') resolve(answer.token);
        else if (answer.part === 'failed') reject(revivedError(answer.error));
      });
      this.#post({kind: 'token', call, url});
    });
  }

  #fetch(url: string, init: RequestInit): Promise<Response> {
    const signal = init.signal ?? undefined;
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      let body: ReadableStreamDefaultController<Uint8Array> | undefined;
      const end = () => {
        this.#waiting.delete(call);
        signal?.removeEventListener('abort', cancel);
      };
      const fail = (error: Error) => {
        end();
        body?.error(error);
        reject(error); // Nothing happens where the head has come already.
      };
      const cancel = () => {
        this.#post({kind: 'cancel-call', call});
        fail(signal?.reason as Error);
      };
      const call = this.#open((answer) => {
        switch (answer.part) {
          case 'head': {
            const stream = new ReadableStream<Uint8Array>({start: (controller) => void (body = controller)});
            resolve(responseFrom(answer, stream));
            break;
          }
          case 'chunk':
            body?.enqueue(answer.bytes);
            break;
          case 'end':
            end();
            body?.close();
            break;
          case 'failed':
            fail(revivedError(answer.error));
        }
      });
      signal?.addEventListener('abort', cancel, {once: true});
      this.#post({kind: 'fetch', call, url, init: plainRequest(init)});
    });
  }

  #open(waiting: Waiting): number {
    const call = ++this.#calls;
    this.#waiting.set(call, waiting);
    return call;
  }
}

function addressOf(input: string | URL | {readonly url: string}): string {
  return typeof input === 'string' ? input : 'href' in input ? input.href : input.url;
}

function plainRequest({method, headers, body}: RequestInit): PlainRequest {
  return {
    ...(method && {method}),
    ...(headers && {headers: Object.fromEntries(new Headers(headers))}),
    ...(typeof body === 'string' && {body}),
  };
}

function responseFrom(head: CallAnswer & {part: 'head'}, stream: ReadableStream<Uint8Array>): Response {
  const isEmpty = [101, 204, 205, 304].includes(head.status);
  const response = new Response(isEmpty ? null : stream, {
    status: head.status,
    statusText: head.statusText,
    headers: Object.fromEntries(head.headers),
  });
  // A response that was made has no address of its own; adapters count relative links from it.
  return Object.defineProperty(response, 'url', {value: head.url});
}
