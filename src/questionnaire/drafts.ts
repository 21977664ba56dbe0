import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Part} from '../element/part.js';
import type {Draft, DraftPlace, DraftStore} from './draft-store.js';
import {localDay} from './local-day.js';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds without a change before answers are kept again. */
const PAUSE = 500;

/** Where answers are kept and what is said about it: fetched where answers may be kept at all. */
export const draftKit = new Part(() => import('./draft-kit.js'));

/**
 * What has to do with keeping answers is shown: nothing yet, a draft of before to go on with, the question whether to
 * keep them, that they are being kept, that they were deleted, or that the browser cannot keep them.
 */
export type DraftState = 'idle' | 'found' | 'asking' | 'keeping' | 'deleted' | 'refused';

/** How {@link Drafts} is set up. */
export interface DraftsOptions {
  readonly place: () => DraftPlace;
  readonly days: () => number;
  /** The answers as they are now, and where the person is. */
  readonly current: () => Pick<Draft, 'response' | 'page'> | undefined;
}

/** Keeps answers for somebody who asked for it, and forgets them when they are done. Writes nothing before that. */
export class Drafts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftsOptions;
  #state: DraftState = 'idle';
  #name = '';
  #draft?: Draft;
  #expires = 0;
  #asked = false;
  #timer?: ReturnType<typeof setTimeout>;
  /** Writing and deleting one after the other, or an old write could bring back what was deleted. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, options: DraftsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What there is to say about keeping answers. */
  get state(): DraftState {
    return this.#options.place() === 'none' ? 'idle' : this.#state;
  }

  /** A draft of before: to be offered on a device, where it may be somebody else's. */
  get found(): Draft | undefined {
    return this.#draft;
  }

  /** `YYYY-MM-DD` until which the answers are kept. */
  get until(): string {
    return localDay(this.#expires);
  }

  hostUpdate(): void {
    if (this.#options.place() === 'none' || draftKit.value || this.#asked) return;
    this.#asked = true;
    draftKit.load().then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }

  hostDisconnected(): void {
    if (this.#timer !== undefined) this.#keep();
  }

  /** Looks for a draft of this form. One of this tab is gone on with at once; one of this device is offered. */
  async find(name: string): Promise<Draft | undefined> {
    const place = this.#options.place();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#name = name;
    this.#draft = undefined;
    if (this.#state !== 'deleted') this.#set('idle');
    // Where it cannot be fetched nothing can be kept, and the form works without.
    if (place !== 'none') await draftKit.load().catch(() => undefined);
    const draft = await this.#store?.load(name, Date.now());
    if (!draft || name !== this.#name) return undefined;
    this.#expires = draft.expires;
    if (place === 'session') {
      this.#set('keeping');
      return draft;
    }
    this.#draft = draft;
    this.#set('found');
    return undefined;
  }

  /** The person goes on with the draft that was found. */
  accept(): Draft | undefined {
    const draft = this.#draft;
    this.#draft = undefined;
    this.#set('keeping');
    return draft;
  }

  /** The person pressed "Save": on a device they are told first what that means. */
  ask(): void {
    if (this.#options.place() === 'device') this.#set('asking');
    else this.keep();
  }

  /** They do not want it. */
  decline(): void {
    this.#set('idle');
  }

  /** They want it: keeps the answers now and after each change. */
  keep(): void {
    this.#expires = Date.now() + this.#options.days() * DAY;
    this.#set('keeping');
    this.#keep();
  }

  /** An answer has changed, or the page. */
  touch(): void {
    if (this.state !== 'keeping') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), PAUSE);
  }

  /** Deletes what was kept. */
  forget(state: 'idle' | 'deleted' = 'idle'): Promise<unknown> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#draft = undefined;
    const wasKept = this.#state === 'keeping' || this.#state === 'found';
    this.#set(state);
    const store = this.#store;
    const name = this.#name;
    if (wasKept && store) this.#work = this.#work.then(() => store.remove(name));
    return this.#work;
  }

  get #store(): DraftStore | undefined {
    const place = this.#options.place();
    if (place === 'none') return undefined;
    return place === 'session' ? draftKit.value?.tabDrafts : draftKit.value?.deviceDrafts;
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const current = this.#options.current();
    const store = this.#store;
    if (!current || !store || this.#state !== 'keeping') return;
    const name = this.#name;
    const draft = {...current, saved: Date.now(), expires: this.#expires};
    this.#work = this.#work.then(async () => {
      const kept = await store.save(name, draft);
      if (!kept && this.#state === 'keeping' && name === this.#name) this.#set('refused');
    });
  }

  #set(state: DraftState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
