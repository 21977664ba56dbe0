import MiniSearch, {type Query, type QueryCombination} from 'minisearch';
import type {Activity} from '../model/activity.js';
import {plainText} from '../model/rich-text.js';
import type {Synonyms} from './synonyms.js';
import {SynonymTable} from './synonyms.js';
import {synonymsCy} from './synonyms-cy.js';
import {synonymsEn} from './synonyms-en.js';
import {queryWords, stemOf, wordsOf} from './words.js';

/** What a text is matched against, and how much a word in it counts. */
const BOOST = {name: 5, categories: 3, organisation: 2, place: 2, text: 1} as const;

/** The fields of an activity that are searched. */
export type SearchFields = Readonly<Record<keyof typeof BOOST, string>>;

/** With fewer hits than this, words that differ by a letter or two are let in as well. */
const FEW = 5;

/** Scores of one kind of hit start this far above those of the next: a synonym never comes before the word itself. */
const TIER = 1e6;

const NO_WORDS: SearchFields = {name: '', categories: '', organisation: '', place: '', text: ''};

/** An activity as text. */
export function searchFields(activity: Activity): SearchFields {
  const {categories, organisation, places, coverage, summary, description} = activity;
  return {
    name: activity.name,
    categories: categories.map(({label}) => label).join(' '),
    organisation: organisation?.name ?? '',
    place: places
      .flatMap(({name, addressLines, town, postcode}) => [name, ...addressLines, town, postcode])
      .concat(coverage)
      .filter(Boolean)
      .join(' '),
    text: description.length > 0 ? plainText(description) : summary,
  };
}

/** The words of every activity. Rows are numbers in order; a row that is gone stays in here and is passed over. */
export class TextSearch {
  readonly #index = new MiniSearch<SearchFields & {row: number}>({
    idField: 'row',
    fields: Object.keys(BOOST),
    tokenize: wordsOf,
    processTerm: (word) => word, // Already normalised, all words of a text at once.
    searchOptions: {boost: BOOST},
  });
  readonly #synonyms: SynonymTable;

  constructor(synonyms?: Synonyms) {
    this.#synonyms = synonyms ? new SynonymTable(synonyms) : new SynonymTable(synonymsEn, synonymsCy);
  }

  /** How many rows it knows. */
  get rows(): number {
    return this.#index.documentCount;
  }

  /** Takes in the next row; one that is gone already has no words. */
  add(row: number, activity: Activity | undefined): void {
    this.#index.add({row, ...(activity ? searchFields(activity) : NO_WORDS)});
  }

  /**
   * Scores by row. Every word of the query, or its beginning, must be there; then what means the same; and with few
   * hits, what is spelt nearly the same. `undefined` where the query has no words yet.
   */
  search(query: string, isAlive: (row: number) => boolean): Map<number, number> | undefined {
    const words = queryWords(query);
    if (words.length === 0) return undefined;
    const scores = new Map<number, number>();
    const collect = (tier: number, search: Query, fuzzy?: (word: string) => number | boolean) => {
      const results = this.#index.search(search, {prefix: isLongerThan(1), combineWith: 'AND', fuzzy});
      for (const {id, score} of results as {id: number; score: number}[]) {
        if (!scores.has(id) && isAlive(id)) scores.set(id, Math.min(score, TIER - 1) + tier * TIER);
      }
    };
    const wanted = allOf(words);
    collect(2, wanted);
    const meaning = this.#meaning(words);
    if (meaning) collect(1, meaning);
    if (scores.size < FEW) collect(0, {combineWith: 'AND', queries: words.map(misspelt)}, typos);
    return scores;
  }

  /** The query with every part replaced by anything that means the same, or `undefined` where nothing does. */
  #meaning(words: readonly string[]): Query | undefined {
    const parts = this.#synonyms.parts(words);
    const stems = words.some((word) => stemOf(word));
    if (!stems && parts.every(({synonyms}) => synonyms.length === 0)) return undefined;
    return {
      combineWith: 'AND',
      queries: parts.map((part) => {
        const stemmed = part.words.map((word) => stemOf(word) ?? word);
        return {
          combineWith: 'OR',
          queries: [
            allOf(part.words),
            {...allOf(stemmed), prefix: isLongerThan(3)},
            // "art" must not find arthritis, nor "park" Parkinson's.
            ...part.synonyms.map((phrase) => ({...allOf(phrase), prefix: isLongerThan(5)})),
          ],
        };
      }),
    };
  }
}

function allOf(words: readonly string[]): QueryCombination {
  return {combineWith: 'AND', queries: [...words]};
}

/** Whether a word is long enough for its beginning to count as the word. */
const isLongerThan = (letters: number) => (word: string) => word.length > letters;

/** A word and what it would be had two neighbouring letters not been swapped, which counts as two errors otherwise. */
function misspelt(word: string): Query {
  if (word.length < 4) return word;
  const swapped = Array.from(
    {length: word.length - 1},
    (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  );
  return {combineWith: 'OR', queries: [word, {queries: swapped, combineWith: 'OR', fuzzy: false}]};
}

/** Typing errors allowed in a word: none in short ones, one in five letters, two in ten. */
function typos(word: string): number | boolean {
  return word.length > 3 ? 0.2 : false;
}
