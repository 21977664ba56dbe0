import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Width that is drawn for until one has been measured. */
const BEFORE = 640;

/** A width to draw for, and how large it is drawn. */
export interface DrawnWidth {
  /** In units. */
  readonly width: number;
  /** Pixels to a unit. */
  readonly scale: number;
}

/**
 * What to draw for, in some room: larger for larger text, as far as there is room for `least` units. Never smaller for smaller
 * text: what has 14 units has 14 pixels or more.
 */
export function legible(units: number, scale: number, least: number): DrawnWidth {
  const drawn = Math.max(1, Math.min(scale, (units * scale) / least));
  return {width: Math.floor((units * scale) / drawn), scale: drawn};
}

/**
 * How much room there is inside an element, for drawings that are worked out for a width. In units of 1/16 of the text size, so
 * that somebody with larger text gets larger drawings with fewer units. One observer for each element.
 */
export class InnerWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: () => Element | null | undefined;
  #observer?: ResizeObserver;
  #observed?: Element;
  #frame = 0;
  #units = BEFORE;
  #scale = 1;
  #rtl = false;

  /** `find` gives what is measured, once it has been rendered: its own width must not come from what is drawn in it. */
  constructor(host: ReactiveControllerHost & HTMLElement, find: () => Element | null | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** Whole units that fit. */
  get units(): number {
    return this.#units;
  }

  /** Pixels to a unit: 1 at the usual text size. Drawings take {@link legible} ones. */
  get scale(): number {
    return this.#scale;
  }

  /** Whether text begins on the right there. */
  get rtl(): boolean {
    return this.#rtl;
  }

  hostConnected(): void {
    // A good guess, so that most elements are rendered once: nothing inside is there to be measured.
    this.#measure(this.#observed ?? this.#host);
    // In the next frame: drawings of another size change what is observed, and a page would be told of a loop.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
    // A change of direction alone changes no size.
    this.#measure();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = undefined;
  }

  #observe(): void {
    const found = this.#find() ?? undefined;
    if (found === this.#observed || !this.#observer) return;
    this.#observer.disconnect();
    this.#observed = found;
    if (found) this.#observer.observe(found);
  }

  #measure(within: Element | undefined = this.#observed): void {
    const width = within?.clientWidth;
    // Not shown at the moment.
    if (!within || !width) return;
    const {fontSize, direction} = getComputedStyle(within);
    // The text around the element is not that inside it.
    const scale = within === this.#host ? 1 : (parseFloat(fontSize) || 16) / 16;
    const units = Math.floor(width / scale);
    const rtl = direction === 'rtl';
    if (units === this.#units && scale === this.#scale && rtl === this.#rtl) return;
    this.#units = units;
    this.#scale = scale;
    this.#rtl = rtl;
    this.#host.requestUpdate();
  }
}
