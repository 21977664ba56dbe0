import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {deviceDrafts} from './device-drafts.js';
import type {Draft, DraftPlace, DraftStore} from './draft-store.js';
import {localDay} from './local-day.js';
import {tabDrafts} from './tab-drafts.js';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds without a change before answers are kept again. */
const PAUSE = 500;

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
  readonly current: () => Pick<Draft, 'response' | 'page' | 'extra'> | undefined;
  /** The person has pressed a button, and what they are told now stands in its place. */
  readonly onKept?: () => void;
  /** Something has come of it that has to be said. */
  readonly onState?: (state: DraftState) => void;
}

/** Keeps answers for somebody who asked for it, and forgets them when they are done. Writes nothing before that. */
export class Drafts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftsOptions;
  #state: DraftState = 'idle';
  #name = '';
  #draft?: Draft;
  #isDeleting = false;
  #expires = 0;
  /** Counts up with everything that makes the result of an earlier search worthless. */
  #turn = 0;
  #timer?: ReturnType<typeof setTimeout>;
  /** Writing and deleting one after the other, or an old write could bring back what was deleted. */
  #work: Promise<unknown> = Promise.resolve();
  #listening?: AbortController;

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

  /** Whether the person is asked if they are sure to delete what is kept. */
  get isDeleting(): boolean {
    return this.#isDeleting && this.state === 'keeping';
  }

  set isDeleting(isDeleting: boolean) {
    this.#isDeleting = isDeleting;
    this.#host.requestUpdate();
  }

  /** `YYYY-MM-DD` until which the answers are kept. */
  get until(): string {
    return localDay(this.#expires);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    // The tab may be closed, reloaded, or on a phone thrown out of memory before the pause is over.
    addEventListener('pagehide', this.#flush, {signal});
    document.addEventListener('visibilitychange', this.#flush, {signal});
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#flush();
  }

  /** What the answers are kept under from now on. With another name nothing is kept until the person asks again. */
  begin(name: string): void {
    if (name === this.#name) return;
    this.stop();
    this.#name = name;
  }

  /** Keeps nothing more until the person asks for it again: other answers are about to be shown. */
  stop(): void {
    this.#flush();
    this.#turn++;
    this.#draft = undefined;
    this.#set('idle');
  }

  /** Looks for a draft of this form. One of this tab is gone on with at once; one of this device is offered. */
  async find(): Promise<Draft | undefined> {
    const place = this.#options.place();
    const turn = ++this.#turn;
    this.#draft = undefined;
    if (this.#state !== 'deleted') this.#set('idle');
    await this.#work;
    const draft = await this.#load();
    if (!draft || turn !== this.#turn) return undefined;
    this.#expires = draft.expires;
    if (place === 'session') {
      this.#set('keeping');
      return draft;
    }
    this.#draft = draft;
    this.#set('found');
    return undefined;
  }

  /** The person goes on with the draft that was found, if it is still there: another tab may have deleted it. */
  async accept(): Promise<Draft | undefined> {
    const turn = this.#turn;
    const draft = await this.#load();
    if (turn !== this.#turn) return undefined;
    this.#draft = undefined;
    this.#set(draft ? 'keeping' : 'idle');
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
    this.#options.onKept?.();
  }

  /** An answer has changed, or the page. What could not be kept before is tried again. */
  touch(): void {
    if (this.state !== 'keeping' && this.state !== 'refused') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, PAUSE);
  }

  /** Keeps the answers as they are now, where the person has asked for that; settles once that is done. */
  keepNow(): Promise<unknown> {
    this.#keep();
    return this.#work;
  }

  /** Deletes what was kept, also where the last try to keep answers failed. */
  forget(state: 'idle' | 'deleted' = 'idle'): Promise<unknown> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#turn++;
    this.#draft = undefined;
    this.#isDeleting = false;
    this.#set(state);
    const slot = this.#slot;
    const store = this.#store;
    return (this.#work = this.#work.then(() => store?.remove(slot)));
  }

  /** Where answers are kept; nowhere where that is not allowed. */
  get #store(): DraftStore | undefined {
    const place = this.#options.place();
    if (place === 'none') return undefined;
    return place === 'session' ? tabDrafts : deviceDrafts;
  }

  /**
   * All versions of a form are kept in one place: where one is kept or finished, no other stays behind that nobody would
   * be offered.
   */
  get #slot(): string {
    return this.#name.replace(/^([^|#]+)\|[^#]*/, '$1');
  }

  /** What is kept of this version of the form. */
  async #load(): Promise<Draft | undefined> {
    const name = this.#name;
    const draft = await this.#store?.load(this.#slot, Date.now());
    return draft?.name === name ? draft : undefined;
  }

  readonly #flush = (): void => {
    if (this.#timer !== undefined) this.#keep();
  };

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const current = this.#options.current();
    if (!current || (this.state !== 'keeping' && this.state !== 'refused')) return;
    const turn = this.#turn;
    const slot = this.#slot;
    const draft = {...current, name: this.#name, saved: Date.now(), expires: this.#expires};
    const store = this.#store;
    this.#work = this.#work.then(async () => {
      const kept = await store?.save(slot, draft);
      // An older version that stays behind is not what the person has been told.
      if (!kept) await store?.remove(slot);
      if (turn === this.#turn) this.#set(kept ? 'keeping' : 'refused');
    });
  }

  #set(state: DraftState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
    this.#options.onState?.(state);
  }
}
