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
  #waiting?: LinkedState;
  #known = '';

  constructor(options: UrlSyncOptions) {
    this.#options = options;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const onPopState = () => {
      // A link within the page (`#main`) is told of as well, and other finders go back and forth on their own.
      if (!this.#options.prefix() || this.#signature() === this.#known) return;
      this.#options.onState(this.read());
    };
    window.addEventListener('popstate', onPopState, {signal: this.#listening.signal});
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  /** What the address says now. */
  read(): LinkedState {
    this.#known = this.#signature();
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

  /** Writes a state, and says whether "Back" will undo it: at once with `push`, for what "Back" should undo; else in place, once typing pauses. */
  write(state: LinkedState, push: boolean): boolean {
    clearTimeout(this.#timer);
    if (!this.#options.prefix()) return false;
    if (!push) {
      this.#waiting = state;
      this.#timer = setTimeout(() => this.#put(state, false), PAUSE);
      return false;
    }
    // What "Back" returns to has to be what was there a moment ago.
    if (this.#waiting) this.#put(this.#waiting, false);
    return this.#put(state, true);
  }

  #put(state: LinkedState, push: boolean): boolean {
    this.#waiting = undefined;
    const href = `${this.href(state)}${location.hash}`;
    if (href === `${location.pathname}${location.search}${location.hash}`) return false;
    try {
      // The page's own router may keep something in history.state: it stays as it is.
      if (push) history.pushState(history.state, '', href);
      else history.replaceState(history.state, '', href);
    } catch {
      return false; // Browsers limit how often an address may change. The search works without.
    }
    this.#known = this.#signature();
    return true;
  }

  /** The finder's own part of the address. */
  #signature(): string {
    const prefix = `${this.#options.prefix()}-`;
    return [...new URLSearchParams(location.search)].filter(([key]) => key.startsWith(prefix)).join('&');
  }
}
