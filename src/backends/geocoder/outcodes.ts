import type {Geocoder} from '../directory.js';
import {BackendError} from '../backend-error.js';
import {splitPostcode} from '../normalise/postcode.js';
import type {LatLon} from '../../model/place.js';

let table: Promise<Map<string, LatLon>> | undefined;

/**
 * Finds the outward half of a postcode ("M33" of "M33 7ZF") in a table that comes with the kit: what a person types
 * never leaves the page. Knows England, Scotland and Wales; towns and other places are not known.
 */
export function outcodes(): Geocoder {
  return {
    async locate(words, signal) {
      const outcode = outcodeOf(words);
      if (!outcode) return undefined;
      const points = await (table ??= load());
      signal?.throwIfAborted();
      const found = [outcode.whole, outcode.withoutSector].find((name) => name && points.has(name));
      const point = found === undefined ? undefined : points.get(found);
      return found && point ? {...point, label: found, precision: 'outcode'} : undefined;
    },
  };
}

/**
 * The outcode in what a person typed: "ct12qa", "CT1 2QA", "CT1", "ct1 2". The last digit of "M337" may be a sector, so
 * that reading is given too.
 */
export function outcodeOf(words: string): {whole: string; withoutSector?: string} | undefined {
  const full = splitPostcode(words);
  if (full) return {whole: full.outcode};
  const typed = words.toUpperCase().trim();
  const [first = '', second] = typed.split(/\s+/);
  if (second && /^\d[A-Z]?$/.test(second) && OUTCODE.test(first)) return {whole: first};
  const joined = typed.replace(/[^A-Z\d]/g, '');
  if (OUTCODE.test(joined)) {
    const shorter = joined.slice(0, -1);
    return OUTCODE.test(shorter) ? {whole: joined, withoutSector: shorter} : {whole: joined};
  }
  const sector = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]?$/.exec(joined);
  return sector?.[1] ? {whole: sector[1]} : undefined;
}

const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;

async function load(): Promise<Map<string, LatLon>> {
  try {
    const {OUTCODES} = await import('./outcodes-data.js');
    return unpack(OUTCODES);
  } catch (cause) {
    table = undefined;
    throw new BackendError('server', 'The table of postcode districts could not be fetched.', {cause});
  }
}

/** Reads what scripts/outcodes.mjs writes. */
export function unpack(packed: string): Map<string, LatLon> {
  const points = new Map<string, LatLon>();
  let area = '';
  for (const entry of packed.split(',')) {
    const name = entry.slice(0, -6);
    // Only the first of an area has its letters: three thousand regular expressions would take longest of all.
    const isFirst = entry >= 'A';
    if (isFirst) area = /^[A-Z]+/.exec(name)?.[0] ?? area;
    points.set(isFirst ? name : `${area}${name}`, {
      lat: (49_000 + parseInt(entry.slice(-6, -3), 36)) / 1000,
      lon: (-9000 + parseInt(entry.slice(-3), 36)) / 1000,
    });
  }
  return points;
}
