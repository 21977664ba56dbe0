import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds that nobody minds. */
const SOON = 200;

/**
 * Whether an element has been there for so long that people should be told what it is waiting for. What comes before
 * that is shown by itself: something that flashes by in front of it costs two layouts and tells nobody anything.
 */
export class Patience implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isWaiting: () => boolean;
  #timer?: ReturnType<typeof setTimeout>;
  #isOver = false;

  constructor(host: ReactiveControllerHost, isWaiting: () => boolean) {
    this.#host = host;
    this.#isWaiting = isWaiting;
    host.addController(this);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    this.#isOver = false;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      if (this.#isWaiting()) this.#host.requestUpdate();
    }, SOON);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
