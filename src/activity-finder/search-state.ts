import type {
  Chosen,
  Facet,
  FacetValue,
  IndexQuery,
  MapView,
  Relaxation,
  Sort,
} from '../activity-index/protocol.js';
import {FACETS} from '../activity-index/protocol.js';
import type {Bounds} from '../model/distance.js';
import type {LatLon} from '../model/place.js';

/** Where a person looks from, with the words for it. */
export interface SearchPlace extends LatLon {
  readonly label: string;
}

/** Everything that decides what is found. Replaced, never changed. */
export interface Search {
  readonly text: string;
  readonly place?: SearchPlace;
  /** 0 is any distance. */
  readonly miles: number;
  readonly within?: Bounds;
  readonly chosen: Chosen;
  /** What the person chose; left out, the best order for the search. */
  readonly sort?: Sort;
  /** From 1. */
  readonly page: number;
}

/** Radii that a person can choose from, in miles. */
export const RADII = [1, 3, 5, 10, 25, 0] as const;
/** Miles that count when a place is given and no radius. */
export const DEFAULT_MILES = 3;

/** Nothing asked for. */
export const emptySearch = (miles = DEFAULT_MILES): Search => ({text: '', miles, chosen: {}, page: 1});

/** Words, place, distance and sort stay; the page starts again, as it must when anything else changes. */
export function changed(search: Search, change: Partial<Search>): Search {
  return {...search, page: 1, ...change};
}

/** Chooses exactly these values of a facet. */
export function withChosen(search: Search, facet: Facet, ids: readonly string[]): Search {
  return changed(search, {chosen: withFacet(search.chosen, facet, ids)});
}

/** A facet without any choice. */
export function cleared(search: Search, facet: Facet): Search {
  return changed(search, {chosen: withFacet(search.chosen, facet, [])});
}

function withFacet(chosen: Chosen, facet: Facet, ids: readonly string[]): Chosen {
  const rest = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet)) as Chosen;
  return ids.length ? {...rest, [facet]: ids} : rest;
}

/** How many values are chosen, in one facet or in all. */
export function chosenCount(chosen: Chosen, facet?: Facet): number {
  const counted: readonly Facet[] = facet ? [facet] : FACETS;
  return counted.reduce((sum, each) => sum + (chosen[each]?.length ?? 0), 0);
}

/** One chosen value, for a chip. */
export interface ChosenValue {
  readonly facet: Facet;
  readonly value: Pick<FacetValue, 'id' | 'label'>;
}

/** The chosen values in the order of the facets, with the labels that the last answer knew. */
export function chosenValues(
  chosen: Chosen,
  facets: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>,
): readonly ChosenValue[] {
  return FACETS.flatMap((facet) =>
    (chosen[facet] ?? []).map((id) => ({
      facet,
      value: facets[facet]?.find((each) => each.id === id) ?? {id},
    })),
  );
}

/** Orders that make sense for a search: distance needs a place, best match needs words. */
export function possibleSorts(search: Search): readonly Sort[] {
  return [
    ...(search.text.trim() ? (['relevance'] as const) : []),
    ...(search.place ? (['nearest'] as const) : []),
    'soonest',
    'name',
  ];
}

/** The order that counts: the person's where it is possible, else the first that is. */
export function effectiveSort(search: Search): Sort {
  const possible = possibleSorts(search);
  if (search.sort && possible.includes(search.sort)) return search.sort;
  // Near home matters more than a perfect match of words, as long as the person has said where that is.
  if (search.place) return 'nearest';
  return possible[0] ?? 'name';
}

/** What the finder asks the index besides the search itself. */
export interface AskOptions {
  readonly pageSize: number;
  readonly now: string;
  readonly view?: MapView;
  readonly selected?: string;
  readonly relax?: boolean;
  /** Counts where the person gave no place. */
  readonly centre?: LatLon;
  readonly centreMiles?: number;
}

/** The search as the index wants it. */
export function toQuery(search: Search, options: AskOptions): IndexQuery {
  const {pageSize, now, view, selected, relax, centre, centreMiles} = options;
  // A middle without a radius is only where the map begins: distances from there would mean nothing to anybody.
  const near = search.place ?? (centreMiles ? centre : undefined);
  return {
    text: search.text.trim(),
    near: near && {lat: near.lat, lon: near.lon},
    miles: near ? search.miles : 0,
    within: search.within,
    chosen: search.chosen,
    sort: effectiveSort(search),
    page: search.page,
    pageSize,
    view,
    selected,
    relax,
    now,
  };
}

/** The search with a relaxation applied. */
export function relaxed(search: Search, relaxation: Relaxation): Search {
  switch (relaxation.kind) {
    case 'text':
      return changed(search, {text: ''});
    case 'within':
      return changed(search, {within: undefined});
    case 'miles':
      return changed(search, {miles: relaxation.miles ?? 0});
    case 'facet':
      return relaxation.facet ? cleared(search, relaxation.facet) : search;
  }
}
