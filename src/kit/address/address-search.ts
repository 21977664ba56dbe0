import {BackendError, type BackendErrorCode} from '../../backends/backend-error.js';
import type {Geocoder, PostalAddress} from '../../backends/directory.js';
import {readPostcode} from '../../model/uk-formats.js';

/** What of a geocoder finds addresses. */
export type FindAddresses = NonNullable<Geocoder['findAddresses']>;

/**
 * How far a search has come. `invalid`: what was typed is no whole postcode. `filled`: an address was chosen.
 */
export type AddressSearchState = 'idle' | 'invalid' | 'searching' | 'found' | 'none' | 'failed' | 'filled';

/** What a search tells the field that it belongs to. */
export interface AddressSearchOptions {
  /** Something about the search looks different now. */
  readonly changed: () => void;
  /** The addresses could not be had: for the embedder, with nothing in it of what was typed. */
  readonly failed: (detail: {readonly code: BackendErrorCode; readonly message: string}) => void;
}

/** The way from a postcode to an address: asks, keeps what was found, and drops an answer that nobody waits for any more. */
export class AddressSearch {
  readonly #options: AddressSearchOptions;
  #state: AddressSearchState = 'idle';
  #postcode = '';
  #addresses: readonly PostalAddress[] = [];
  #chosen = -1;
  #isOpen = false;
  #running?: AbortController;

  constructor(options: AddressSearchOptions) {
    this.#options = options;
  }

  get state(): AddressSearchState {
    return this.#state;
  }

  /** The postcode that was asked for, as it is written. */
  get postcode(): string {
    return this.#postcode;
  }

  /** What was found for it. */
  get addresses(): readonly PostalAddress[] {
    return this.#addresses;
  }

  /** Which of them was chosen; -1 before that. */
  get chosen(): number {
    return this.#chosen;
  }

  /** Whether the boxes for the address are shown: once they are, they stay. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Shows the boxes: somebody wants to type, or there is something in them. */
  open(): void {
    this.#isOpen = true;
  }

  /** Asks for the addresses of what was typed. False where that is no whole postcode, which nobody is asked about. */
  search(typed: string, find: FindAddresses): boolean {
    const postcode = readPostcode(typed);
    this.#forget();
    this.#postcode = postcode ?? typed;
    this.#set(postcode ? 'searching' : 'invalid');
    if (postcode) void this.#ask(postcode, find);
    return postcode !== undefined;
  }

  /** What stands in the box for the postcode: what was found for another one is forgotten. */
  follow(typed: string): void {
    if (this.#state === 'idle' || (readPostcode(typed) ?? typed) === this.#postcode) return;
    this.#forget();
    this.#state = 'idle';
  }

  /** Chooses one of what was found; gives it, with the postcode that it has. */
  choose(index: number): PostalAddress | undefined {
    const address = this.#addresses[index];
    if (!address) return undefined;
    const {postcode = this.#postcode} = address;
    this.#postcode = readPostcode(postcode) ?? postcode;
    this.#chosen = index;
    this.#isOpen = true;
    this.#set('filled');
    return {...address, postcode};
  }

  /** The person types the address: nothing that was found is offered any longer. */
  byHand(): void {
    this.#forget();
    this.#isOpen = true;
    this.#set('idle');
  }

  /** Begins anew: nothing is asked, found or open. */
  reset(): void {
    this.#forget();
    this.#isOpen = false;
    this.#state = 'idle';
  }

  /** Ends the request that is under way. What was found before stays. */
  stop(): void {
    this.#abort();
    if (this.#state === 'searching') this.#set('idle');
  }

  #abort(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #forget(): void {
    this.#abort();
    this.#addresses = [];
    this.#chosen = -1;
  }

  async #ask(postcode: string, find: FindAddresses): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const addresses = await find(postcode, {signal: running.signal});
      if (running !== this.#running) return;
      this.#addresses = addresses;
      this.#set(addresses.length > 0 ? 'found' : 'none');
    } catch (error) {
      if (running !== this.#running) return;
      this.#set('failed');
      const code = error instanceof BackendError ? error.code : 'server';
      this.#options.failed({code, message: `The geocoder could not look addresses up (${code}).`});
    }
  }

  #set(state: AddressSearchState): void {
    this.#state = state;
    this.#options.changed();
  }
}
