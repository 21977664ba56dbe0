import type {LiveRegion} from '../../element/live-region.js';
import {spokenStatus} from './save-bar-view.js';
import type {SaveStatus} from './save-state.js';
import type {SaveWordsOptions} from './save-words.js';

/** Says how far the plan is, once for each time that it comes to be so. */
export class SaveSpeaker {
  readonly #live: LiveRegion;
  #said?: SaveStatus;

  constructor(live: LiveRegion) {
    this.#live = live;
  }

  /** What a plan is like when it is opened is nothing new. */
  reset(): void {
    this.#said = undefined;
  }

  /** Says it where it has changed. */
  speak(options: SaveWordsOptions): void {
    const {status} = options;
    if (status === this.#said) return;
    const text = this.#said === undefined ? '' : spokenStatus(options);
    this.#said = status;
    if (text) this.#live.say(text, {again: true});
  }
}
