import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FieldStrings} from '../../i18n/fields/strings.js';
import {countCharacters, countWords} from '../../model/typed/text-length.js';

/** How much may be typed into a box. Never enforced while typing: a text that is pasted must not lose its end. */
export interface TextLimit {
  readonly count: number;
  readonly unit: 'characters' | 'words';
  /** Percent of the limit from which on people are told. 0, the default: from the start. */
  readonly threshold?: number;
}

/** How far along a text is. */
export interface TextCount {
  /** In words; to be shown only where `shown` says so. */
  readonly message: string;
  readonly over: boolean;
  readonly shown: boolean;
}

/** Quiet time before the count is spoken, in milliseconds: nobody wants to be talked to at each key. */
const QUIET = 1000;

/** How many characters or words a text has. */
export function lengthOf(text: string, unit: TextLimit['unit']): number {
  return unit === 'words' ? countWords(text) : countCharacters(text);
}

/**
 * Speaks the counts of all limited boxes of one host, each once the typing has paused. Give it to the templates; they
 * call it.
 */
export class CharacterCount implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #words: () => FieldStrings;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #spoken = new Map<string, string>();

  constructor(host: ReactiveControllerHost, words: () => FieldStrings) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Forgets all boxes: other ones are about to have their ids. */
  reset(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers.clear();
    this.#spoken.clear();
  }

  /** What to say about a text now. */
  count(text: string, {count, unit, threshold = 0}: TextLimit): TextCount {
    const words = this.#words();
    const length = lengthOf(text, unit);
    const over = length > count;
    const [left, tooMany] =
      unit === 'words' ? [words.wordsLeft, words.wordsOver] : [words.charactersLeft, words.charactersOver];
    return {
      message: over ? tooMany(length - count) : left(count - length),
      over,
      shown: length * 100 >= threshold * count,
    };
  }

  /** What is read out with the box's hint. */
  limitText({count, unit}: TextLimit): string {
    const {upToCharacters, upToWords} = this.#words();
    return unit === 'words' ? upToWords(count) : upToCharacters(count);
  }

  /** A person has typed into the box with this id. */
  typed(id: string, text: string, limit: TextLimit): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => {
        this.#timers.delete(id);
        const {message, shown} = this.count(text, limit);
        const spoken = shown ? message : '';
        if (spoken === this.spoken(id)) return;
        this.#spoken.set(id, spoken);
        this.#host.requestUpdate();
      }, QUIET),
    );
  }

  /** What stands in the live region of the box with this id. */
  spoken(id: string): string {
    return this.#spoken.get(id) ?? '';
  }
}
