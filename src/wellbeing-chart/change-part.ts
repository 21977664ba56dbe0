import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {Part, whenIdle} from '../element/part.js';
import {failedMessage, loadingMessage, type MessageOptions} from './messages.js';

/** First beside latest: nobody sees it first unless the page asks for it. Fetched when it is chosen, or a little before that. */
export const changePart = new Part(() => import('./change-view.js'));

/** The code of a view that is fetched apart, and what stands in its place until it is here. */
export class PartView {
  readonly #host: ReactiveControllerHost;
  readonly #part: Part<unknown>;
  #error?: unknown;

  constructor(host: ReactiveControllerHost, part: Part<unknown> = changePart) {
    this.#host = host;
    this.#part = part;
  }

  get isHere(): boolean {
    return this.#part.value !== undefined;
  }

  /** Fetches it; a failure is told in its place. */
  fetch(): void {
    this.#error = undefined;
    this.#part
      .load()
      .catch((error: unknown) => (this.#error = error))
      .finally(() => this.#host.requestUpdate());
  }

  /** Fetches it once the browser has nothing better to do: a failure tells nobody anything yet. */
  fetchWhenIdle(): void {
    whenIdle(() => void this.#part.load().catch(() => undefined));
  }

  /** It is on its way, or could not be had. */
  message(options: MessageOptions): TemplateResult {
    if (!this.#error) return loadingMessage(options);
    return failedMessage(options, this.#error, false, () => {
      this.fetch();
      this.#host.requestUpdate();
    });
  }
}
