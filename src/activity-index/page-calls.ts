import type {SourceTransport} from './index-client.js';
import {plainError, type CallAnswer, type PlainRequest, type ToPage, type ToWorker} from './messages.js';

/** Does on the page what a worker cannot: calls the page's own `fetch` and `getToken`. */
export class PageCalls {
  readonly #transport: SourceTransport;
  readonly #post: (message: ToWorker, transfer?: readonly ArrayBuffer[]) => void;
  readonly #open = new Map<number, AbortController>();

  constructor(
    transport: SourceTransport,
    post: (message: ToWorker, transfer?: readonly ArrayBuffer[]) => void,
  ) {
    this.#transport = transport;
    this.#post = post;
  }

  /** Takes in what the worker asks for. */
  receive(message: ToPage): void {
    if (message.kind === 'fetch') void this.#fetch(message.call, message.url, message.init);
    else if (message.kind === 'token') void this.#token(message.call, message.url);
    else if (message.kind === 'cancel-call') this.#open.get(message.call)?.abort();
  }

  async #token(call: number, url: string): Promise<void> {
    try {
      const token = await this.#transport.getToken?.(url);
      this.#answer(call, {part: 'token', ...(token && {token})});
    } catch (error) {
      this.#answer(call, {part: 'failed', error: plainError(error)});
    }
  }

  async #fetch(call: number, url: string, init: PlainRequest): Promise<void> {
    const controller = new AbortController();
    this.#open.set(call, controller);
    try {
      const {fetch} = this.#transport;
      if (!fetch) throw new Error('The page lends no fetch.');
      const response = await fetch(url, {
        ...init,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: controller.signal,
      });
      const {status, statusText, headers} = response;
      this.#answer(call, {part: 'head', status, statusText, url: response.url || url, headers: [...headers]});
      await this.#stream(call, response);
      this.#answer(call, {part: 'end'});
    } catch (error) {
      this.#answer(call, {part: 'failed', error: plainError(error)});
    } finally {
      this.#open.delete(call);
    }
  }

  async #stream(call: number, {body}: Response): Promise<void> {
    if (!body) return;
    const reader = body.getReader() as {read(): Promise<{done: boolean; value?: Uint8Array}>};
    for (;;) {
      const {done, value} = await reader.read();
      if (done || !value) return;
      // Moved, not copied; a part of a larger buffer must not take the rest of it along.
      const bytes = value.byteLength === value.buffer.byteLength ? value : value.slice();
      this.#answer(call, {part: 'chunk', bytes}, [bytes.buffer as ArrayBuffer]);
    }
  }

  #answer(call: number, answer: CallAnswer, transfer?: readonly ArrayBuffer[]): void {
    this.#post({kind: 'call', call, answer}, transfer);
  }
}
