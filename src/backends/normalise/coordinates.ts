import type {Bounds} from '../../model/distance.js';
import {contains} from '../../model/distance.js';
import type {LatLon} from '../../model/place.js';
import type {Tools} from './tools.js';
import {amount} from './wire.js';

/**
 * A point that can be believed, or none. Swapped numbers and National Grid metres are put right where there is only one
 * way to read them; all else is named in `warnings` and the place is listed as not on the map.
 */
export function coordinates(
  latitude: unknown,
  longitude: unknown,
  tools: Tools,
  warnings: string[],
): LatLon | undefined {
  const lat = amount(latitude);
  const lon = amount(longitude);
  if (lat === undefined || lon === undefined) {
    if (said(latitude) || said(longitude))
      warnings.push(`coordinates ${show(latitude, longitude)} are not numbers`);
    return undefined;
  }
  const point = {lat, lon};
  if (contains(tools.bounds, point)) return point;
  if (lat === 0 && lon === 0) {
    warnings.push('coordinates 0, 0 mean "not known"');
    return undefined;
  }
  const swapped = {lat: lon, lon: lat};
  if (contains(tools.bounds, swapped)) {
    warnings.push(`latitude and longitude were swapped: ${show(lat, lon)}`);
    return swapped;
  }
  if (isGrid(lon, lat)) return gridReference(lon, lat, tools, warnings);
  warnings.push(`coordinates ${show(lat, lon)} are outside the area that this directory covers`);
  return undefined;
}

/** A point from easting and northing in metres. */
export function gridReference(
  easting: unknown,
  northing: unknown,
  tools: Tools,
  warnings: string[],
): LatLon | undefined {
  const e = amount(easting);
  const n = amount(northing);
  if (e === undefined || n === undefined) return undefined;
  const point = isGrid(e, n) ? tools.grid?.(e, n) : undefined;
  if (point && contains(tools.bounds, point)) {
    warnings.push(`coordinates were British National Grid: ${e}, ${n}`);
    return point;
  }
  warnings.push(`easting ${e} and northing ${n} are outside the area that this directory covers`);
  return undefined;
}

/** The middle of the area, roughly rounded to a kilometre, for a place that must not be found. */
export const blurred = ({lat, lon}: LatLon): LatLon => ({lat: round(lat, 2), lon: round(lon, 2)});

/** Metres within the National Grid, and too large to be degrees. */
function isGrid(easting: number, northing: number): boolean {
  return easting >= 1000 && easting <= 700_000 && northing >= 1000 && northing <= 1_300_000;
}

/** The middle of a box. */
export const middle = ({south, west, north, east}: Bounds): LatLon => ({
  lat: (south + north) / 2,
  lon: (west + east) / 2,
});

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const said = (value: unknown) => value !== undefined && value !== null && value !== '';
const show = (a: unknown, b: unknown) => `${String(a)}, ${String(b)}`;
