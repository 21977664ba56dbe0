import type {ReactiveControllerHost} from 'lit';
import {Words} from '../element/words.js';
import type {ProblemStrings} from '../i18n/problems/index.js';
import type {FormSession, Problem} from './engine/session-types.js';
import {later} from './later.js';

/** What is said about a problem, in the element's language. */
export class ProblemSentences {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #plain: () => string;
  #words?: Words<ProblemStrings>;
  #waiting = false;

  /** `plain`: what is said where the sentences cannot be fetched. */
  constructor(host: ReactiveControllerHost & HTMLElement, plain: () => string) {
    this.#host = host;
    this.#plain = plain;
  }

  /** The texts, once they are there. */
  get words(): Words<ProblemStrings> | undefined {
    if (later.value) this.#words ??= new Words(this.#host, later.value.problemWords);
    return this.#words;
  }

  /** Fetches the sentences, in the page's language. Where that fails, plain words are said. */
  async load(): Promise<void> {
    await later.load().catch(() => undefined);
    await this.words?.ready;
  }

  /** Does something that may have something to say: at once, or as soon as the words are there or cannot be had. */
  whenReady(act: () => void): void {
    if (this.words && !this.words.ready) return act();
    // What is pressed twice meanwhile is done once.
    if (this.#waiting) return;
    this.#waiting = true;
    void this.load().then(() => {
      this.#waiting = false;
      act();
    });
  }

  /** Says how to put a problem right, with the question's own words. */
  say(problem: Problem, session: FormSession, lang: string): string {
    const item = session.node(problem.key)?.item;
    // A rule of the whole form brings its words along.
    if (!item) return String(problem.values[`text:${lang}`] ?? problem.values['text'] ?? '');
    const {words} = this;
    if (words && later.value) {
      return later.value.problemMessage(problem, item, words.texts, lang, session.form.language);
    }
    // It is said again in better words when they come.
    void this.load().then(() => this.words && this.#host.requestUpdate());
    return this.#plain();
  }
}
