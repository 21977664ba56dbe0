import type {Activity} from '../model/activity.js';
import type {Bounds} from '../model/distance.js';
import type {Occurrence} from '../model/opening-times.js';
import type {LatLon} from '../model/place.js';

/** What a finder can be narrowed by, in the order it shows them unless told otherwise. */
export const FACETS = [
  'category',
  'day',
  'time',
  'cost',
  'age',
  'accessibility',
  'format',
  'language',
] as const;
/** One of {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** Orders of the list. `relevance` counts only while there are words to search for. */
export const SORTS = ['nearest', 'soonest', 'name', 'relevance'] as const;
/** One of {@link SORTS}. */
export type Sort = (typeof SORTS)[number];

/** Ids chosen in each facet. Any one of a facet's values is enough; every facet that has some must match. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What a person is looking for. Plain data: it crosses to the worker. */
export interface IndexQuery {
  /** Words, as typed. */
  readonly text?: string;
  /** Where distances are measured from. */
  readonly near?: LatLon;
  /** Miles from `near`; absent or 0 is anywhere. */
  readonly miles?: number;
  /** Only what lies in this box ("Search this area"); stands in place of `miles`. */
  readonly within?: Bounds;
  readonly chosen?: Chosen;
  readonly sort?: Sort;
  /** From 1. Past the end gives the last page. */
  readonly page?: number;
  readonly pageSize?: number;
  /** What the map shows; absent: no clusters are worked out. */
  readonly view?: MapView;
  /** Id of the selected activity: kept out of clusters, and its page is found. */
  readonly selected?: string;
  /** Count, for each way to loosen the search, what it would find. Asked for when nothing was found. */
  readonly relax?: boolean;
  /** `YYYY-MM-DDTHH:mm` in Europe/London: what "next" is counted from. */
  readonly now: string;
}

/** The part of the world that a map shows. */
export interface MapView {
  readonly bounds: Bounds;
  /** Leaflet's zoom; fractions are rounded. */
  readonly zoom: number;
}

/** One value of a facet, with how many activities would be found were it chosen with the other facets as they are. */
export interface FacetValue {
  /** Stable id: a category id, `MO`, `morning`, `free`, `up-to-5`, `60-plus`, `step-free`, `online`, `cy`; `unknown` for "not known". */
  readonly id: string;
  /** The directory's words, where the interface has none of its own for `id`. */
  readonly label?: string;
  /** Id of the value above it, for categories. */
  readonly parentId?: string;
  readonly count: number;
}

/** An activity as a card needs it. */
export interface FoundActivity {
  readonly activity: Activity;
  /** Miles from `near`, straight, to its nearest place. */
  readonly miles?: number;
  /** Whether it has a marker on the map. */
  readonly mapped: boolean;
  /** The next times that it happens, soonest first: at most three. Empty where no date is known. */
  readonly next: readonly Occurrence[];
  /** It has dated or limited sessions and all of them are over. */
  readonly ended: boolean;
}

/** One marker: a single activity, or several that are too close to tell apart. */
export interface Cluster {
  /** Stays the same while the map moves at one zoom, so that a marker element can be kept. */
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  /** Where `count` is 1. */
  readonly activity?: {readonly id: string; readonly name: string};
  /** All of them at the very same spot: zooming in cannot part them. Ids and names, at most 50. */
  readonly same?: readonly {readonly id: string; readonly name: string}[];
  /** Zoom at which it falls apart, where zooming helps. */
  readonly splitZoom?: number;
  /** It holds the selected activity, at the very same spot as others. */
  readonly selected?: boolean;
}

/** A way to find more, and how many it would find. */
export interface Relaxation {
  readonly kind: 'miles' | 'facet' | 'text' | 'within';
  /** For `facet`. */
  readonly facet?: Facet;
  /** For `miles`: the wider radius; 0 is anywhere. */
  readonly miles?: number;
  readonly count: number;
}

/** What was found. Small whatever the directory's size: one page, the clusters in view, and counts. */
export interface IndexAnswer {
  /** How many activities match. */
  readonly total: number;
  /** How many of them have a marker. */
  readonly mapped: number;
  /** How many records the index holds. */
  readonly size: number;
  readonly page: number;
  readonly pages: number;
  /** This page, those on the map first unless sorted by name; the rest ("Not on the map") always after them. */
  readonly items: readonly FoundActivity[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  readonly clusters: readonly Cluster[];
  /** Box around everything that matches and is mapped. */
  readonly bounds?: Bounds;
  readonly relaxations?: readonly Relaxation[];
}

/** How the data came in: where to read, in a form that can cross to a worker. */
export interface IndexSource {
  /** Absolute, since a worker counts from its script; several are parted by spaces. */
  readonly src: string;
  readonly format?: string;
}

/** News while a directory loads. */
export interface LoadProgress {
  /** Records held so far. */
  readonly size: number;
  readonly expected?: number;
  readonly done: boolean;
  readonly truncated: boolean;
  /** Some pages or details could not be had: the list is not complete, and trying again may help. */
  readonly incomplete: boolean;
  readonly warnings: readonly string[];
}
