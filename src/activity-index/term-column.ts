import {Growable} from './growable.js';

/** A word that activities are filed under: a category or a language. */
export interface Term {
  readonly id: string;
  readonly label?: string;
  readonly parentId?: string;
}

/** Number of the term "not known", which every column has. */
export const UNKNOWN_TERM = 0;

/**
 * Lists of terms, one per row. Terms are numbers in order of arrival; a row without any has the term `unknown`. A
 * term's parent may arrive after it, so ancestors are followed when asked for, not copied into the lists.
 */
export class TermColumn {
  readonly terms: Term[] = [{id: 'unknown'}];
  readonly #numbers = new Map<string, number>([['unknown', UNKNOWN_TERM]]);
  readonly #lists = new Growable((size) => new Uint16Array(size));
  readonly #starts = new Growable((size) => new Uint32Array(size));

  constructor() {
    this.#starts.push(0);
  }

  /** Takes in the terms of the next row. */
  add(terms: readonly Term[]): void {
    const numbers = new Set(terms.map((term) => this.#numberOf(term)));
    if (numbers.size === 0) numbers.add(UNKNOWN_TERM);
    for (const number of numbers) this.#lists.push(number);
    this.#starts.push(this.#lists.length);
  }

  get lists(): Uint16Array {
    return this.#lists.values;
  }

  get starts(): Uint32Array {
    return this.#starts.values;
  }

  /** The number of each term's parent, or -1. A parent that no activity is filed under has no number. */
  parents(): Int32Array {
    return Int32Array.from(this.terms, ({parentId}, number) => {
      const parent = parentId === undefined ? -1 : (this.#numbers.get(parentId) ?? -1);
      return parent === number ? -1 : parent;
    });
  }

  /** For each term 1 where it or one above it is among `ids`. `undefined` where `ids` asks for nothing. */
  wanted(ids: readonly string[] | undefined, parents: Int32Array): Uint8Array | undefined {
    if (!ids?.length) return undefined;
    const chosen = new Set(ids);
    return Uint8Array.from(this.terms, (_, number) => {
      // No taxonomy is 20 deep; one that runs in a circle is left again.
      for (let at = number, depth = 0; at >= 0 && depth < 20; at = parents[at]!, depth++) {
        if (chosen.has(this.terms[at]!.id)) return 1;
      }
      return 0;
    });
  }

  #numberOf(term: Term): number {
    const known = this.#numbers.get(term.id);
    if (known !== undefined) {
      const before = this.terms[known]!;
      // Some rows of a directory name the term above, others do not.
      if (before.parentId === undefined && term.parentId !== undefined)
        this.terms[known] = {...before, ...term};
      return known;
    }
    if (this.terms.length > 0xffff) return UNKNOWN_TERM;
    this.#numbers.set(term.id, this.terms.length);
    return this.terms.push(term) - 1;
  }
}
