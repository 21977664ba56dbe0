import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Quiet time before a message is spoken, in milliseconds: typing must not be talked over. */
const QUIET = 500;

/**
 * One polite live region for an element. Put `render()` in the template; it is there before any text, as it must be. It
 * speaks without its element: nothing else of it has to be rendered for that.
 */
export class LiveRegion implements ReactiveController {
  readonly #region = document.createElement('div');
  #message = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#region.className = 'visually-hidden';
    this.#region.setAttribute('role', 'status');
    this.#region.setAttribute('aria-live', 'polite');
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Speaks a message once it has been quiet for half a second; a newer message replaces one that waits. The same one
   * again is silent, unless it tells of another act with the same words: `again`.
   */
  say(message: string, {again = false} = {}): void {
    clearTimeout(this.#timer);
    if (message === this.#message && !again) return;
    this.#timer = setTimeout(() => {
      // Only a region that changes is spoken: a no-break space is seen and heard by nobody.
      this.#message = message === this.#message ? `${message}\u00a0` : message;
      this.#region.textContent = this.#message;
    }, QUIET);
  }

  /** The region itself. */
  render(): HTMLElement {
    return this.#region;
  }
}
