import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Drawn before anything was measured: fits the narrowest page. */
const NARROW = 288;
/** Text is 14 pixels at least, however small the page's own is. */
const LEAST_SCALE = 1;

/**
 * How much room there is for drawings. One observer of one element; what is drawn never changes the width that it
 * watches, so it comes to rest.
 */
export class Room implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #watched: () => HTMLElement | undefined;
  #observer?: ResizeObserver;
  #seen?: HTMLElement;
  #width = NARROW;
  #scale = LEAST_SCALE;

  constructor(host: ReactiveControllerHost & HTMLElement, watched: () => HTMLElement | undefined) {
    this.#host = host;
    this.#watched = watched;
    host.addController(this);
  }

  /** In units of 1/16 of the text size. */
  get width(): number {
    return this.#width;
  }

  /** Pixels to a unit: larger where somebody has larger text. */
  get scale(): number {
    return this.#scale;
  }

  /** The page runs from right to left. */
  get mirrored(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const element = this.#watched();
    if (!element || element === this.#seen) return;
    this.#seen = element;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.disconnect();
    this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#seen = undefined;
  }

  #measure(): void {
    const element = this.#seen;
    if (!element) return;
    const pixels = element.clientWidth;
    // Not shown now: what was drawn stays as it was.
    if (pixels === 0) return;
    const scale = Math.max(LEAST_SCALE, parseFloat(getComputedStyle(element).fontSize) / 16);
    const width = Math.floor(pixels / scale);
    if (width === this.#width && scale === this.#scale) return;
    this.#width = width;
    this.#scale = scale;
    this.#host.requestUpdate();
  }
}
