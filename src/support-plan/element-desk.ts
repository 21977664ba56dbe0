import type {LiveRegion} from '../element/live-region.js';
import {focusById} from './focus-by-id.js';
import {newId} from '../model/new-id.js';
import type {PlanDesk} from './plan-view.js';
import type {PlanKeeper} from './saving/plan-keeper.js';

/** What of the element its desk needs. */
export interface DeskHost {
  readonly element: HTMLElement & {readonly updateComplete: Promise<boolean>; requestUpdate(): void};
  readonly live: LiveRegion;
  readonly keeper: () => PlanKeeper | undefined;
}

/** Milliseconds within which two messages are one. */
const TOGETHER = 1500;

/** Milliseconds after which a message is over. */
const SILENT_AFTER = 7000;

/** What the parts of a plan can do with it. */
export class ElementDesk implements PlanDesk {
  readonly #host: DeskHost;
  #awaited: readonly string[] = [];
  #said = {text: '', at: 0};
  #silence?: ReturnType<typeof setTimeout>;

  constructor(host: DeskHost) {
    this.#host = host;
  }

  readonly edit: PlanDesk['edit'] = (change, place) => this.#host.keeper()?.edit(change, place);

  readonly pause = (): void => this.#host.keeper()?.pause();

  readonly say = (text: string): void => {
    const {live} = this.#host;
    clearTimeout(this.#silence);
    this.#said = {text, at: performance.now()};
    live.say(text, {again: true});
    // Whoever reads through the page later must not find there what is over.
    this.#silence = setTimeout(() => live.say(''), SILENT_AFTER);
  };

  /** Says something after what was said just now, which it does not drown out. */
  readonly sayAlso = (text: string): void => {
    const {text: before, at} = this.#said;
    const isRecent = before !== '' && performance.now() - at < TOGETHER;
    this.say(isRecent ? `${before.replace(/\.$/, '')}. ${text}` : text);
  };

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
