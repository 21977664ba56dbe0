import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** `narrow` below 560, `medium` below 900, `wide` from there, in CSS pixels at the default text size. */
export type Layout = 'narrow' | 'medium' | 'wide';

const NARROW = 560;
const WIDE = 900;

/**
 * How much room the element itself has: a widget often sits in a sidebar, so the window's width says nothing. What is
 * only a matter of looks is left to container queries; this is for what is built differently.
 */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: ResizeObserver;
  #frame = 0;
  #layout: Layout = 'medium';
  #sidebar = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The layout that the element's width asks for. */
  get layout(): Layout {
    return this.#layout;
  }

  /** Narrow beside something else: a bar that sticks to the window would fight the page. */
  get sidebar(): boolean {
    return this.#sidebar;
  }

  hostConnected(): void {
    if (this.#measure(this.#host.getBoundingClientRect().width)) this.#host.requestUpdate();
    // Measured while the layout is known, but built in the next frame: what is built differently has other sizes, and a
    // page would be told of a loop.
    this.#observer = new ResizeObserver(([entry]) => {
      if (!this.#measure(entry!.contentRect.width)) return;
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Works the layout out, and tells whether it is another one. */
  #measure(width: number): boolean {
    if (width === 0) return false;
    // Text that a person made larger needs more room: measure in ems of the root's own size.
    const root = this.#host.shadowRoot?.querySelector('.spk-root');
    const scale = root ? parseFloat(getComputedStyle(root).fontSize) / 16 : 1;
    const layout = width < NARROW * scale ? 'narrow' : width < WIDE * scale ? 'medium' : 'wide';
    const sidebar = layout === 'narrow' && width < window.innerWidth * 0.7;
    if (layout === this.#layout && sidebar === this.#sidebar) return false;
    this.#layout = layout;
    this.#sidebar = sidebar;
    return true;
  }
}
