import {FACETS, type Facet} from '../activity-index/protocol.js';
import {warnOnce} from '../element/one-of.js';
import type {LatLon} from '../model/place.js';

/** What the attribute `filters` takes: the facets, and `distance` for the select "Within". */
export const FILTER_TOKENS = [...FACETS, 'distance'] as const;

/** Which filters are shown, in which order. */
export interface FilterChoice {
  readonly facets: readonly Facet[];
  readonly distance: boolean;
}

/** Reads the attribute `filters`. Unknown words are named on the console and left out; '' is everything. */
export function parseFilters(value: string): FilterChoice {
  const words = value.split(/\s+/).filter(Boolean);
  if (!words.length) return {facets: FACETS, distance: true};
  const known = words.filter((word) => FILTER_TOKENS.some((token) => token === word));
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length) {
    warnOnce(
      `<spk-activity-finder>: filters="${unknown.join(' ')}" is not known. It takes: ${FILTER_TOKENS.join(' ')}.`,
    );
  }
  return {
    facets: [...new Set(known)].filter((word): word is Facet => word !== 'distance'),
    distance: known.includes('distance'),
  };
}

/** Reads the attribute `center`: `lat,lng` in degrees. `undefined` where it is empty or not two such numbers. */
export function parseCentre(value: string): LatLon | undefined {
  if (!value.trim()) return undefined;
  const [lat = NaN, lon = NaN, ...rest] = value.split(',').map(Number);
  if (rest.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return {lat, lon};
  warnOnce(
    `<spk-activity-finder>: center="${value}" is not understood. It takes lat,lng, for example 53.42,-2.32.`,
  );
  return undefined;
}

/** A number that an attribute holds; what it cannot be is named on the console, and the fallback counts. */
export function atLeast<T>(
  attribute: string,
  value: number | undefined,
  least: number,
  fallback: T,
): number | T {
  if (value === undefined || value === null) return fallback;
  if (value >= least) return value;
  warnOnce(
    `<spk-activity-finder>: ${attribute}="${value}" is not understood. It takes a number from ${least} up.`,
  );
  return fallback;
}
