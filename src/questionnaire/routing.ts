import type {ReactiveController} from 'lit';

/** Our part of `history.state`. What the page's own router keeps there stays as it is. */
interface Steps {
  /** Which form wrote this entry, and from where. */
  readonly by: string;
  readonly from: string;
  /** Where each form of the page was. */
  readonly at: Readonly<Record<string, string>>;
}

const KEY = 'spk-questionnaire';

/** How {@link Routing} talks to the form. */
export interface RoutingOptions {
  /** Tells the forms of a page apart. */
  readonly name: () => string;
  readonly enabled: () => boolean;
  /** The person went back or forward in the browser, to a place that the form was at. */
  readonly onMove: (place: string) => void;
}

/**
 * Lets the browser's Back and Forward move through a form. Only `history.state` is written, with the linkIds of pages:
 * no address changes and no answer is in it. Nothing is written before the person has gone on for the first time.
 */
export class Routing implements ReactiveController {
  readonly #options: RoutingOptions;
  #listening?: AbortController;
  /** We have gone back in the browser ourselves, and it has not arrived: what to do once it has. */
  #returning?: (() => void)[];

  constructor(options: RoutingOptions) {
    this.#options = options;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const onPopState = () => {
      const waiting = this.#returning;
      this.#returning = undefined;
      if (waiting) return waiting.forEach((act) => act());
      if (!this.#options.enabled()) return;
      // Links within the page and the page's own router come by here as well: their entries are none of ours.
      const place = this.#steps()?.at[this.#options.name()];
      if (place !== undefined) this.#options.onMove(place);
    };
    window.addEventListener('popstate', onPopState, {signal: this.#listening.signal});
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#returning = undefined;
  }

  /** The form has gone from one place to another. */
  push(from: string, to: string): void {
    if (!this.#options.enabled()) return;
    if (this.#returning) {
      this.#returning.push(() => this.push(from, to));
      return;
    }
    const name = this.#options.name();
    const steps = this.#steps();
    // The entry that "Back" will come to has to say where the form was.
    if (steps?.at[name] !== from) this.#write('replaceState', {by: '', from: '', ...steps}, from);
    this.#write('pushState', {by: name, from, at: this.#steps()?.at ?? {}}, to);
  }

  /** The form has gone back. Where the browser's Back leads there too it is taken, so that it need not be pressed again. */
  back(from: string, to: string): void {
    if (!this.#options.enabled()) return;
    const steps = this.#steps();
    const leadsThere = steps?.by === this.#options.name() && steps.from === to;
    if (this.#returning || !leadsThere) return this.push(from, to);
    this.#returning = [];
    history.back();
  }

  #steps(): Steps | undefined {
    const state = history.state as Record<string, unknown> | null;
    const steps = typeof state === 'object' && state ? state[KEY] : undefined;
    return typeof steps === 'object' && steps !== null && 'at' in steps ? (steps as Steps) : undefined;
  }

  #write(
    how: 'pushState' | 'replaceState',
    steps: Omit<Steps, 'at'> & {at?: Steps['at']},
    place: string,
  ): void {
    const state: unknown = history.state;
    if (state !== null && (typeof state !== 'object' || Array.isArray(state))) return; // A router's own, which we could not add to.
    const at = {...steps.at, [this.#options.name()]: place};
    try {
      history[how]({...state, [KEY]: {...steps, at}}, '');
    } catch {
      // Browsers limit how often this may be called, and frames without an origin forbid it. The form works without.
    }
  }
}
