import {isFiller, isNearly} from './query-words.js';
import {wordsOf} from './words.js';

/**
 * What people say, and the words that directories use for it. Keys and values are words or short phrases; a key holds
 * in one direction only. A page may bring its own table in place of the kit's.
 */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Words shorter than this are not taken for a misspelt key: too many are one letter apart. */
const GUESSED = 5;

/** A part of a query: the words as typed, and phrases that would do as well. */
export interface QueryPart {
  readonly words: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** A table of synonyms, ready to look up. */
export class SynonymTable {
  readonly #phrases = new Map<string, readonly (readonly string[])[]>();
  /** Words of the longest key. */
  #longest = 1;

  constructor(...tables: readonly Synonyms[]) {
    for (const [key, values] of tables.flatMap((table) => Object.entries(table))) {
      const words = wordsOf(key);
      const phrase = words.join(' ');
      this.#longest = Math.max(this.#longest, words.length);
      const known = this.#phrases.get(phrase) ?? [];
      this.#phrases.set(phrase, [...known, ...values.map(wordsOf)]);
    }
  }

  /**
   * Parts a query, given as its words, into phrases of the table, longest first, and the words left over. A word of
   * which `isKnown` says no is also taken for a key that is nearly the same.
   */
  parts(words: readonly string[], isKnown: (word: string) => boolean = () => true): QueryPart[] {
    const parts: QueryPart[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(this.#longest, words.length - at);
      while (length > 1 && !this.#find(words.slice(at, at + length))) length--;
      const part = words.slice(at, at + length);
      parts.push({words: part, synonyms: this.#find(part) ?? this.#guess(part[0]!, isKnown)});
      at += length;
    }
    return parts;
  }

  #find(words: readonly string[]): readonly (readonly string[])[] | undefined {
    return this.#phrases.get(words.join(' '));
  }

  #guess(word: string, isKnown: (word: string) => boolean): readonly (readonly string[])[] {
    if (word.length < GUESSED || isFiller(word) || isKnown(word)) return [];
    const near = [...this.#phrases.keys()].filter((key) => !key.includes(' ') && isNearly(key, word));
    // The key itself may be a word of the directory as well.
    return near.flatMap((key) => [[key], ...this.#phrases.get(key)!]);
  }
}
