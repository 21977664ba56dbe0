import type {FacetColumns, FacetCounts} from './facet-columns.js';
import {DAY_IDS, FLAG_FACETS, TIME_IDS} from './facet-masks.js';
import type {Chosen, Facet, FacetValue} from './protocol.js';
import type {TermColumn} from './term-column.js';
import {UNKNOWN_TERM} from './term-column.js';

/** A taxonomy of up to so many terms in use is offered whole; of a larger one the top terms only. */
const WHOLE_TAXONOMY = 60;

/** At most so many top terms, those with the most activities. */
const TOP_TERMS = 40;

/**
 * The values to offer in each facet. `counts` are those of the query; `all` those without any filter: a value is
 * offered when the directory has it at all, even if its count is 0 just now.
 */
export function facetValues(
  columns: FacetColumns,
  counts: FacetCounts,
  all: FacetCounts,
  chosen: Chosen,
): Record<Facet, readonly FacetValue[]> {
  const flags = (facet: Facet) => {
    const {ids, shift} = FLAG_FACETS.find((each) => each.facet === facet)!;
    return offered(ids, counts.flags.subarray(shift), all.flags.subarray(shift));
  };
  return {
    category: termValues(columns.category, counts.category, all.category, chosen.category),
    day: offered(DAY_IDS, counts.day, all.day),
    time: offered(TIME_IDS, counts.time, all.time),
    cost: flags('cost'),
    age: flags('age'),
    accessibility: columns.features
      .entries()
      .filter(({bit}) => all.features[bit]! > 0)
      .map(({id, label, bit}) => ({id, ...(label && {label}), count: counts.features[bit]!})),
    format: flags('format'),
    language: termValues(columns.language, counts.language, all.language, chosen.language),
  };
}

function offered(ids: readonly string[], counts: Uint32Array, all: Uint32Array): FacetValue[] {
  return ids.flatMap((id, at) => (all[at]! > 0 ? [{id, count: counts[at]!}] : []));
}

function termValues(
  column: TermColumn,
  counts: Uint32Array,
  all: Uint32Array,
  chosen: readonly string[] = [],
): FacetValue[] {
  const parents = column.parents();
  const inUse = [...column.terms.keys()].filter((number) => all[number]! > 0);
  const shown = new Set(inUse);
  if (inUse.length > WHOLE_TAXONOMY) {
    shown.clear();
    inUse
      .filter((number) => parents[number]! < 0)
      .sort((a, b) => all[b]! - all[a]! || a - b)
      .slice(0, TOP_TERMS)
      .forEach((number) => shown.add(number));
    // What was chosen from a link or another list stays visible, with all that is above it.
    for (const number of inUse.filter((each) => chosen.includes(column.terms[each]!.id))) {
      for (let at = number; at >= 0 && !(at !== number && shown.has(at)); at = parents[at]!) shown.add(at);
    }
    if (all[UNKNOWN_TERM]! > 0) shown.add(UNKNOWN_TERM);
  }
  const words = (number: number) => column.terms[number]!.label ?? column.terms[number]!.id;
  return [...shown]
    .sort((a, b) => compareTerms(a, b, words))
    .map((number) => {
      const {id, label} = column.terms[number]!;
      const parent = parents[number]!;
      return {
        id,
        ...(label && {label}),
        ...(shown.has(parent) && {parentId: column.terms[parent]!.id}),
        count: counts[number]!,
      };
    });
}

/** By their words, "not known" last. */
function compareTerms(a: number, b: number, words: (number: number) => string): number {
  if (a === UNKNOWN_TERM || b === UNKNOWN_TERM) return a === b ? 0 : a === UNKNOWN_TERM ? 1 : -1;
  return words(a).localeCompare(words(b), 'en') || a - b;
}
