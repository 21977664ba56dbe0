import MiniSearch, {type Query, type QueryCombination} from 'minisearch';
import type {Activity} from '../model/activity.js';
import {plainText} from '../model/rich-text.js';
import {isFiller, queryWords, stemOf} from './query-words.js';
import type {Synonyms} from './synonyms.js';
import {SynonymTable} from './synonyms.js';
import {synonymsCy} from './synonyms-cy.js';
import {synonymsEn} from './synonyms-en.js';
import {typedWords, wordsOf} from './words.js';

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
   * Scores by row. Every word of the query, or its beginning, must be there; then come those that mean the same; with
   * few hits, what is spelt nearly the same; and with none at all, what has any of the words. `undefined` where the
   * query has no words yet.
   */
  search(query: string, isAlive: (row: number) => boolean): Map<number, number> | undefined {
    const words = queryWords(query);
    if (words.length === 0) return undefined;
    const scores = new Map<number, number>();
    const collect = (tier: number, search: Query, fuzzy?: (word: string) => number | boolean) => {
      for (const {id, score} of this.#find(search, fuzzy)) {
        if (!scores.has(id) && isAlive(id)) scores.set(id, Math.min(score, TIER - 1) + tier * TIER);
      }
    };
    // Phrases of the table may hold fillers ("someone to talk to"), or have them in between ("lose some weight").
    const readings = [typedWords(query), words];
    collect(3, allOf(words));
    collect(2, {combineWith: 'OR', queries: readings.map((each) => this.#meaning(each, 'AND'))});
    if (scores.size >= FEW) return scores;
    collect(1, {combineWith: 'AND', queries: words.map(misspelt)}, typos);
    const isKnown = (word: string) => this.#find(word).length > 0;
    collect(1, {combineWith: 'OR', queries: readings.map((each) => this.#meaning(each, 'AND', isKnown))});
    if (scores.size === 0) collect(0, this.#meaning(words, 'OR', isKnown));
    return scores;
  }

  #find(query: Query, fuzzy?: (word: string) => number | boolean): {id: number; score: number}[] {
    const options = {prefix: isLongerThan(1), combineWith: 'AND' as const, ...(fuzzy && {fuzzy})};
    return this.#index.search(query, options);
  }

  /** A query in which every part may be replaced by anything that means the same. */
  #meaning(
    words: readonly string[],
    combineWith: 'AND' | 'OR',
    isKnown?: (word: string) => boolean,
  ): QueryCombination {
    const parts = this.#synonyms
      .parts(words, isKnown)
      .filter(({words: [word], synonyms}) => synonyms.length > 0 || !isFiller(word!));
    return {
      combineWith,
      queries: parts.map((part) => {
        const telling = part.words.filter((word) => !isFiller(word));
        const stemmed = telling.map((word) => stemOf(word) ?? word);
        return {
          combineWith: 'OR',
          queries: [
            ...(telling.length > 0 ? [allOf(telling), {...allOf(stemmed), prefix: isLongerThan(3)}] : []),
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
