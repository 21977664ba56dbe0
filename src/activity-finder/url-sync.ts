import type {ReactiveController} from 'lit';
import {readUrlState, writeUrlState, type LinkedState} from './url-state.js';

/** Milliseconds without a change before the address follows. */
const PAUSE = 300;

/** How {@link UrlSync} talks to the finder. */
export interface UrlSyncOptions {
  /** Prefix of the parameters; '' switches it off. */
  readonly prefix: () => string;
  /** The person went back or forward. */
  readonly onState: (state: LinkedState) => void;
}

/** Keeps the page's address and the finder's state in step, where the embedder asks for it. */
export class UrlSync implements ReactiveController {
  readonly #options: UrlSyncOptions;
  #listening?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(options: UrlSyncOptions) {
    this.#options = options;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const onPopState = () => this.#options.prefix() && this.#options.onState(this.read());
    window.addEventListener('popstate', onPopState, {signal: this.#listening.signal});
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  /** What the address says now. */
  read(): LinkedState {
    return readUrlState(new URLSearchParams(location.search), this.#options.prefix());
  }

  /** Address of a state on this page. */
  href(state: LinkedState): string {
    const query = writeUrlState(
      new URLSearchParams(location.search),
      this.#options.prefix(),
      state,
    ).toString();
    return `${location.pathname}${query ? `?${query}` : ''}`;
  }

  /** Writes a state: at once with `push`, for what "Back" should undo; else in place, once typing pauses. */
  write(state: LinkedState, push: boolean): void {
    clearTimeout(this.#timer);
    if (!this.#options.prefix()) return;
    if (push) this.#put(state, true);
    else this.#timer = setTimeout(() => this.#put(state, false), PAUSE);
  }

  #put(state: LinkedState, push: boolean): void {
    const href = `${this.href(state)}${location.hash}`;
    if (href === `${location.pathname}${location.search}${location.hash}`) return;
    try {
      // The page's own router may keep something in history.state: it stays as it is.
      if (push) history.pushState(history.state, '', href);
      else history.replaceState(history.state, '', href);
    } catch {
      // Browsers limit how often an address may change. The search works without.
    }
  }
}
