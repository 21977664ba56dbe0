import type {ReactiveController} from 'lit';

/** What `routing` takes: `history` lets the browser's Back move through the form. */
export const ROUTINGS = ['history', 'none'] as const;

/** Our part of `history.state`. What the page's own router keeps there stays as it is. */
interface Steps {
  /** Which form wrote this entry, and from where. */
  readonly by: string;
  readonly from: string;
  /** How many entries that form has written in a row up to here. */
  readonly depth?: number;
  /** Where each form of the page was. */
  readonly at: Readonly<Record<string, string>>;
}

const KEY = 'spk-questionnaire';

/** How {@link Routing} talks to the form. */
export interface RoutingOptions {
  /** Tells the forms of a page apart. */
  readonly name: () => string;
  readonly enabled: () => boolean;
  /** The person has finished: the browser's Back leaves the form. */
  readonly isOver: () => boolean;
  /** The person went back or forward in the browser, to a place that the form was at. */
  readonly onMove: (place: string) => void;
}

/**
 * Lets the browser's Back and Forward move through a form. Only `history.state` is written, with the numbers of
 * pages: no address changes and no answer is in it. Nothing is written before the person has gone on for the first time.
 */
export class Routing implements ReactiveController {
  readonly #options: RoutingOptions;
  #listening?: AbortController;
  /** We have gone back in the browser ourselves, and it has not arrived: what to do once it has. */
  #returning?: (() => void)[];
  /** Entries of this form in a row, up to the one that the browser is at. */
  #depth = 0;

  constructor(options: RoutingOptions) {
    this.#options = options;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const onPopState = () => {
      const waiting = this.#returning;
      this.#returning = undefined;
      // Links within the page and the page's own router come by here as well: their entries are none of ours.
      const steps = this.#steps();
      const place = steps?.at[this.#options.name()];
      const before = this.#depth;
      if (place !== undefined) this.#depth = this.#depthOf(steps);
      if (waiting) return waiting.forEach((act) => act());
      if (place === undefined) return;
      if (this.#options.enabled()) this.#options.onMove(place);
      else if (this.#options.isOver() && this.#depth < before) this.#leave();
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
    this.#depth = this.#depthOf(steps) + 1;
    this.#write('pushState', {by: name, from, depth: this.#depth, at: this.#steps()?.at ?? {}}, to);
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

  /** Back was pressed after the end: past all questions at once, to where the form began. The next Back leaves the page. */
  #leave(): void {
    if (this.#depth > 0) history.go(-this.#depth);
  }

  #depthOf(steps: Steps | undefined): number {
    return steps?.by === this.#options.name() ? (steps.depth ?? 0) : 0;
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
