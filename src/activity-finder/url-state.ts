import {FACETS, SORTS, type Facet, type Sort} from '../activity-index/protocol.js';
import type {Search} from './search-state.js';

/** What of a finder can be linked to. */
export interface LinkedState {
  readonly text?: string;
  readonly chosen?: Search['chosen'];
  readonly sort?: Sort;
  readonly page?: number;
  /** Id of the opened activity. */
  readonly open?: string;
  /** Words that the person typed as a place. Only ever written where the embedder sets `url-state-location`. */
  readonly where?: string;
  readonly miles?: number;
}

const name = (prefix: string, key: string) => `${prefix}-${key}`;

/** Words without full postcodes: people type where they live into the wrong box too. */
export function withoutPostcodes(words: string): string {
  return words
    .replace(/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads a state out of a page's query string; what is not there or not understood is left out. */
export function readUrlState(query: URLSearchParams, prefix: string): LinkedState {
  const value = (key: string) => query.get(name(prefix, key)) ?? undefined;
  const number = (key: string) => {
    const parsed = Number(value(key));
    return value(key) !== undefined && Number.isFinite(parsed) && parsed >= 0 ? parsed : undefined;
  };
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const ids = [...new Set(query.getAll(name(prefix, facet)))].filter(Boolean);
    if (ids.length) chosen[facet] = ids;
  }
  const page = number('page');
  return {
    text: value('q'),
    chosen,
    sort: SORTS.find((each) => each === value('sort')),
    page: page === undefined ? undefined : Math.max(1, Math.floor(page)),
    open: value('open'),
    where: value('where'),
    miles: number('miles'),
  };
}

/** Writes a state into a copy of a page's query string. Parameters of the page itself are kept. */
export function writeUrlState(query: URLSearchParams, prefix: string, state: LinkedState): URLSearchParams {
  const result = new URLSearchParams(query);
  for (const key of ['q', 'sort', 'page', 'open', 'where', 'miles', ...FACETS])
    result.delete(name(prefix, key));
  const set = (key: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') result.set(name(prefix, key), String(value));
  };
  set('q', state.text);
  for (const facet of FACETS) {
    for (const id of state.chosen?.[facet] ?? []) result.append(name(prefix, facet), id);
  }
  set('sort', state.sort);
  set('page', state.page === 1 ? undefined : state.page);
  set('open', state.open);
  set('where', state.where);
  set('miles', state.where ? state.miles : undefined);
  return result;
}

/** Ids of a shared shortlist in a page's query string. */
export function readSharedShortlist(query: URLSearchParams, prefix: string): readonly string[] {
  return query.getAll(name(prefix, 'shortlist')).filter(Boolean);
}

/**
 * Address of a page that opens with a shortlist. It holds ids and nothing about the person: what the finder itself
 * had put there goes, what the page needs to be found (`?page=12`) stays.
 */
export function shortlistUrl(page: URL, prefix: string, ids: readonly string[]): string {
  const url = new URL(page);
  url.hash = '';
  for (const key of [...url.searchParams.keys()]) {
    if (key.startsWith(`${prefix}-`)) url.searchParams.delete(key);
  }
  for (const id of ids) url.searchParams.append(name(prefix, 'shortlist'), id);
  return url.href;
}
