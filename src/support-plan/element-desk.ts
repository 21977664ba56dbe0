import type {LiveRegion} from '../element/live-region.js';
import {focusById} from './focus-by-id.js';
import {newId} from './new-id.js';
import type {PlanDesk} from './plan-view.js';
import type {PlanKeeper} from './saving/plan-keeper.js';

/** What of the element its desk needs. */
export interface DeskHost {
  readonly element: HTMLElement & {readonly updateComplete: Promise<boolean>; requestUpdate(): void};
  readonly live: LiveRegion;
  readonly keeper: () => PlanKeeper | undefined;
}

/** What the parts of a plan can do with it. */
export class ElementDesk implements PlanDesk {
  readonly #host: DeskHost;
  #awaited: readonly string[] = [];

  constructor(host: DeskHost) {
    this.#host = host;
  }

  readonly edit: PlanDesk['edit'] = (change, place) => this.#host.keeper()?.edit(change, place);

  readonly pause = (): void => this.#host.keeper()?.pause();

  readonly say = (text: string): void => this.#host.live.say(text, {again: true});

  readonly focus = (id: string): void => {
    const {element} = this.#host;
    void element.updateComplete.then(() => focusById(element.shadowRoot, id));
  };

  readonly update = (): void => {
    // What is half typed counts as something that would be lost.
    this.#host.keeper()?.refresh();
    this.#host.element.requestUpdate();
  };

  readonly newId = newId;

  /** Puts focus on the first of these that is there, as soon as one is: its code may have to be fetched. */
  focusLater(ids: readonly string[]): void {
    this.#awaited = ids;
  }

  /** Something was rendered. */
  rendered(): void {
    const {shadowRoot} = this.#host.element;
    if (this.#awaited.some((id) => focusById(shadowRoot, id))) this.#awaited = [];
  }
}
