import {normalise, queryWords, wordsOf} from './words.js';

/**
 * What people say, and the words that directories use for it. Keys and values are words or short phrases; a key holds
 * in one direction only. A page may bring its own table in place of the kit's.
 */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Longest key, in words. */
const LONGEST = 4;

/** A part of a query: the words as typed, and phrases that would do as well. */
export interface QueryPart {
  readonly words: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** A table of synonyms, ready to look up. */
export class SynonymTable {
  readonly #phrases = new Map<string, readonly (readonly string[])[]>();

  constructor(...tables: readonly Synonyms[]) {
    for (const [key, values] of tables.flatMap((table) => Object.entries(table))) {
      const phrase = queryWords(key).join(' ');
      const known = this.#phrases.get(phrase) ?? [];
      this.#phrases.set(phrase, [...known, ...values.map(wordsOf)]);
    }
  }

  /** Parts a query, given as its words, into phrases of the table, longest first, and the words left over. */
  parts(words: readonly string[]): QueryPart[] {
    const parts: QueryPart[] = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(LONGEST, words.length - at);
      while (length > 1 && !this.#find(words.slice(at, at + length))) length--;
      const part = words.slice(at, at + length);
      parts.push({words: part, synonyms: this.#find(part) ?? []});
      at += length;
    }
    return parts;
  }

  #find(words: readonly string[]): readonly (readonly string[])[] | undefined {
    return this.#phrases.get(normalise(words.join(' ')));
  }
}
