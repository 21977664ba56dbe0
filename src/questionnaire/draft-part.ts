import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Part} from '../element/part.js';
import {Words} from '../element/words.js';
import type {DraftStrings} from '../i18n/drafts/index.js';
import type {Draft} from './draft-store.js';
import type {Drafts, DraftsOptions} from './drafts.js';

export type {DraftState} from './drafts.js';

/** Where answers are kept and what is said about it: fetched where answers may be kept at all. */
export const draftKit = new Part(() => import('./draft-kit.js'));

/** The drafts of one form. Where none may be kept, or the code for it cannot be fetched, nothing comes of anything. */
export class DraftPart implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DraftsOptions;
  #drafts?: Drafts;
  #words?: Words<DraftStrings>;
  #name = '';
  #asked = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DraftsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What keeps them, once it is there. */
  get value(): Drafts | undefined {
    const kit = draftKit.value;
    if (!kit || this.#options.place() === 'none') return undefined;
    if (!this.#drafts) {
      this.#drafts = new kit.Drafts(this.#host, this.#options);
      this.#drafts.begin(this.#name);
    }
    return this.#drafts;
  }

  /** What is said about it, once it is there. */
  get words(): Words<DraftStrings> | undefined {
    if (draftKit.value && this.value) this.#words ??= new Words(this.#host, draftKit.value.draftWords);
    return this.#words;
  }

  hostUpdate(): void {
    if (this.#asked || this.#options.place() === 'none') return;
    this.#asked = true;
    void this.#load().then(() => this.#host.requestUpdate());
  }

  /** What the answers are kept under from now on. */
  begin(name: string): void {
    this.#name = name;
    this.value?.begin(name);
  }

  /** Keeps nothing more until the person asks for it again. */
  stop(): void {
    this.#drafts?.stop();
  }

  /** An answer has changed, or the page. */
  touch(): void {
    this.#drafts?.touch();
  }

  /** Looks for a draft of this form to go on with. */
  async find(): Promise<Draft | undefined> {
    return (await this.#load())?.find();
  }

  /** The person goes on with the draft that was found. */
  async accept(): Promise<Draft | undefined> {
    return this.value?.accept();
  }

  /** Keeps the answers as they are now; settles once that is done. */
  async keepNow(): Promise<void> {
    await this.value?.keepNow();
  }

  /** Deletes what was kept. */
  async forget(state?: 'idle' | 'deleted'): Promise<void> {
    await (this.value ?? (await this.#load()))?.forget(state);
  }

  async #load(): Promise<Drafts | undefined> {
    if (this.#options.place() === 'none') return undefined;
    await draftKit.load().catch(() => undefined);
    return this.value;
  }
}
