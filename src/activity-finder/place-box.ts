import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Geocoder} from '../backends/directory.js';
import type {PageConfig} from '../connect/config.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import {reportError} from '../element/error-event.js';
import {describeLookUp} from './failures.js';
import type {FinderIndex} from './finder-index.js';
import {deviceLocation, findPlace} from './place-finder.js';
import type {SearchPlace} from './search-state.js';

/** What the box needs to look places up. */
export interface PlaceBoxOptions {
  readonly index: FinderIndex;
  /** An adapter, the base URL of a service, or nothing for the bundled outcodes. */
  readonly geocoder: () => string | Geocoder | undefined;
  readonly config: () => PageConfig;
  readonly words: () => FinderStrings;
}

/** The box "Town or postcode": what is typed in it, and the point that it stands for. In memory only. */
export class PlaceBox implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PlaceBoxOptions;
  #lookingUp?: AbortController;
  #typed = '';
  /** Where the device is, while the box stands for that. */
  #device?: SearchPlace;
  #problem: 'not-found' | 'not-looked-up' | 'refused' | undefined;
  #locating = false;
  #known?: {readonly words: string; readonly place: SearchPlace};

  constructor(host: ReactiveControllerHost & HTMLElement, options: PlaceBoxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What is in the box. */
  get typed(): string {
    return this.#device ? this.#options.words().myLocation : this.#typed;
  }

  /** The same where a person typed it; '' for the device's place, which means nothing to anybody else. */
  get ownWords(): string {
    return this.#device ? '' : this.#typed.trim();
  }

  /** What to do about it, in words; '' when nothing is wrong. */
  get error(): string {
    const t = this.#options.words();
    switch (this.#problem) {
      case 'not-found':
        return t.placeNotFound(this.#typed.trim());
      case 'not-looked-up':
        return t.placeNotLookedUp;
      case 'refused':
        return t.locationRefused;
      default:
        return '';
    }
  }

  /** The device is being asked where it is. */
  get locating(): boolean {
    return this.#locating;
  }

  hostDisconnected(): void {
    this.#lookingUp?.abort();
  }

  /** Puts words into the box. They are looked up when the person searches, not while they type. */
  type(words: string): void {
    this.#typed = words;
    this.#device = undefined;
    if (this.#problem) {
      this.#problem = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Shows words that were found elsewhere, such as in a link. */
  show(words: string): void {
    this.#typed = words;
    this.#device = undefined;
    this.#problem = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Looks up what is in the box: the place, nothing for an empty box, or `false` when it could not be found, which the
   * box then says.
   */
  async lookUp(): Promise<SearchPlace | undefined | false> {
    const words = this.#typed.trim();
    this.#problem = undefined;
    if (this.#device) return this.#device;
    if (!words) return undefined;
    if (this.#known?.words === words) return this.#known.place;
    this.#lookingUp?.abort();
    const lookingUp = new AbortController();
    this.#lookingUp = lookingUp;
    try {
      const {index, geocoder, config} = this.#options;
      const result = await findPlace(
        words,
        {
          findTown: (town) => index.findTown(town),
          geocoder: async () => {
            const {geocoderFor} = await import('../backends/geocoder/index.js');
            return geocoderFor(geocoder(), config());
          },
        },
        lookingUp.signal,
      );
      if (lookingUp.signal.aborted) return false;
      if ('problem' in result) {
        this.#fail(result.problem);
        if (result.problem === 'not-looked-up')
          reportError(this.#host, describeLookUp(result.cause, this.#options.geocoder()));
        return false;
      }
      this.#known = {words, place: result.place};
      return result.place;
    } catch {
      if (!lookingUp.signal.aborted) this.#fail('not-looked-up');
      return false;
    }
  }

  #fail(problem: 'not-found' | 'not-looked-up'): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  /** Asks the device where it is; the box then says "where you are". */
  async locate(): Promise<SearchPlace | undefined> {
    if (this.#locating) return undefined;
    this.#locating = true;
    this.#host.requestUpdate();
    const label = this.#options.words().myLocation;
    const place = await deviceLocation(label);
    this.#locating = false;
    this.#problem = place ? undefined : 'refused';
    this.#device = place;
    this.#host.requestUpdate();
    return place;
  }
}
