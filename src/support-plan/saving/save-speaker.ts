import type {OpenedPlan} from '../../backends/plan/open-plan.js';
import {spokenStatus} from './save-bar-view.js';
import type {SaveStatus} from './save-state.js';
import type {SaveWordsOptions} from './save-words.js';

/**
 * Says how far the plan is, once for each time that it comes to be so. That everything is saved is said after a save alone: a plan is
 * as saved, too, once a change is taken back, and then that is what somebody wants to hear.
 */
export class SaveSpeaker {
  readonly #say: (text: string) => void;
  #said?: {readonly status: SaveStatus; readonly opened: OpenedPlan | undefined};

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** What a plan is like when it is opened is nothing new. */
  reset(): void {
    this.#said = undefined;
  }

  /** Says it where it has changed. */
  speak(options: SaveWordsOptions): void {
    const {status, state} = options;
    const before = this.#said;
    if (status === before?.status && state.opened === before.opened) return;
    this.#said = {status, opened: state.opened};
    if (!before) return;
    const isNews = status === 'saved' ? state.opened !== before.opened : status !== before.status;
    const text = isNews ? spokenStatus(options) : '';
    if (text) this.#say(text);
  }
}
