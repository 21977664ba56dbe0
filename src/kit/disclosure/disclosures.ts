import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Which one of several popovers is open. Closes it on Escape (focus goes to its button), on a press outside, and when
 * focus leaves. Listens on the document only while something is open.
 */
export class Disclosures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #open?: string;
  #wrapper?: HTMLElement;
  #listening?: AbortController;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Id of the one that is open. */
  get open(): string | undefined {
    return this.#open;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.close();
  }

  /** Closes what was taken away while it was open, and keeps the open panel where it can be seen. */
  hostUpdated(): void {
    if (this.#wrapper && !this.#wrapper.isConnected) this.close();
    cancelAnimationFrame(this.#frame);
    // In the frame that shows it: to measure at once would lay the page out again between two changes of it.
    if (this.#wrapper) this.#frame = requestAnimationFrame(() => this.#keepInside());
  }

  /** Keeps the open panel inside the element: near the end edge it is moved back by what would stand out. */
  #keepInside(): void {
    const panel = this.#wrapper?.querySelector<HTMLElement>('.spk-popover');
    if (!panel || panel.hidden) return;
    const moved = parseFloat(panel.style.getPropertyValue('--_shift')) || 0;
    const frame = this.#host.getBoundingClientRect();
    const box = panel.getBoundingClientRect();
    const [left, right] = [box.left - moved, box.right - moved];
    const shift = Math.min(0, frame.right - right) + Math.max(0, frame.left - left);
    if (shift !== moved) panel.style.setProperty('--_shift', `${shift}px`);
  }

  /** Opens this one, or closes it if it is the open one. `wrapper` holds its button and panel. */
  toggle(id: string, wrapper: HTMLElement): void {
    if (this.#open === id) {
      this.close();
      return;
    }
    this.#open = id;
    this.#wrapper = wrapper;
    this.#listening?.abort();
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const outside = (event: Event) => !event.composedPath().includes(wrapper);
    document.addEventListener('pointerdown', (event) => outside(event) && this.close(), {signal});
    wrapper.addEventListener('keydown', (event) => this.#onKey(event), {signal});
    wrapper.addEventListener('focusout', (event) => this.#onFocusOut(event), {signal});
    this.#host.requestUpdate();
  }

  /** Closes what is open; `returnFocus` puts focus on its button. */
  close(returnFocus = false): void {
    if (this.#open === undefined) return;
    const wrapper = this.#wrapper;
    this.#listening?.abort();
    this.#open = undefined;
    this.#wrapper = undefined;
    if (returnFocus) wrapper?.querySelector<HTMLElement>('.spk-disclosure-button')?.focus();
    this.#host.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.close(true);
  }

  #onFocusOut({relatedTarget}: FocusEvent): void {
    // Without a target the window lost focus, or something that takes none was pressed.
    if (relatedTarget instanceof Node && !this.#wrapper?.contains(relatedTarget)) this.close();
  }
}
