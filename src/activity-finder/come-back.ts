import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Notices that a person comes back to a page in another hour than they left it: a tab that stayed open overnight would
 * go on calling yesterday "today".
 */
export class ComeBack implements ReactiveController {
  readonly #clock: () => string;
  readonly #onLater: () => void;
  #hour = '';

  /** `clock` gives `YYYY-MM-DDTHH:mm`. */
  constructor(host: ReactiveControllerHost, clock: () => string, onLater: () => void) {
    this.#clock = clock;
    this.#onLater = onLater;
    host.addController(this);
  }

  hostConnected(): void {
    this.#hour = this.#now();
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
  }

  #now = () => this.#clock().slice(0, 13);

  #look = () => {
    const hour = this.#now();
    if (document.hidden || hour === this.#hour) return;
    this.#hour = hour;
    this.#onLater();
  };
}
