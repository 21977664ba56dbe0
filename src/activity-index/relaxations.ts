import {FACETS, type Facet, type IndexQuery, type Relaxation} from './protocol.js';

/** Distances that a search is widened to, in miles; after the last comes anywhere. */
const WIDER = [1, 3, 5, 10, 25, 0];

/** Ways to find more by changing one thing, with how many each would find. Those that would find no more are left out. */
export function relaxations(
  query: IndexQuery,
  total: number,
  count: (query: IndexQuery) => number,
): Relaxation[] {
  const found: Relaxation[] = [];
  const offer = (way: Omit<Relaxation, 'count'>, changed: IndexQuery) => {
    const more = count(changed);
    if (more > total) found.push({...way, count: more});
    return more > total;
  };
  const {near, miles, within, chosen = {}, text} = query;
  if (within) offer({kind: 'within'}, {...query, within: undefined, miles: undefined});
  else if (near && miles) {
    WIDER.filter((wider) => wider === 0 || wider > miles).some((wider) =>
      offer({kind: 'miles', miles: wider}, {...query, miles: wider}),
    );
  }
  for (const facet of FACETS) {
    if (chosen[facet]?.length) offer({kind: 'facet', facet}, {...query, chosen: without(chosen, facet)});
  }
  if (text?.trim()) offer({kind: 'text'}, {...query, text: undefined});
  return found;
}

function without(chosen: NonNullable<IndexQuery['chosen']>, facet: Facet): IndexQuery['chosen'] {
  return {...chosen, [facet]: undefined};
}
