import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element that renders something else on paper. */
export interface PrintHost extends ReactiveControllerHost {
  /** Renders at once: the browser takes its picture of the page when the `beforeprint` listeners return. */
  renderNow(): void;
}

/** Whether the page is being printed, for what paper has to say differently: "tomorrow" is wrong the day after. */
export class PrintMode implements ReactiveController {
  readonly #host: PrintHost;
  #listening?: AbortController;
  #printing = false;

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The page is being printed just now. */
  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const set = (printing: boolean) => {
      this.#printing = printing;
      this.#host.requestUpdate();
      this.#host.renderNow();
    };
    window.addEventListener('beforeprint', () => set(true), {signal});
    window.addEventListener('afterprint', () => set(false), {signal});
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#printing = false;
  }
}
