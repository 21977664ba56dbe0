import type {LatLon} from './place.js';

/** The international mile. */
export const METRES_IN_A_MILE = 1609.344;
/** Mean radius of the earth in miles (IUGG: 6,371.0088 km). */
const EARTH_RADIUS_MILES = 6_371_008.8 / METRES_IN_A_MILE;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Miles between two points in a straight line, on a sphere (haversine); within 0.6 % of the true distance. */
export function milesBetween(a: LatLon, b: LatLon): number {
  const halfLat = radians(b.lat - a.lat) / 2;
  const halfLon = radians(b.lon - a.lon) / 2;
  const h =
    Math.sin(halfLat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(halfLon) ** 2;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Latitude and longitude limits. `west` is never above `east`: the United Kingdom does not cross the date line. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The box around a circle, for fitting a map. */
export function boundsAround({lat, lon}: LatLon, miles: number): Bounds {
  const latSpan = (miles / EARTH_RADIUS_MILES) * (180 / Math.PI);
  const lonSpan = latSpan / Math.cos(radians(lat));
  return {south: lat - latSpan, west: lon - lonSpan, north: lat + latSpan, east: lon + lonSpan};
}

/** The box made large enough for a point. */
export function extended({south, west, north, east}: Bounds, {lat, lon}: LatLon): Bounds {
  return {
    south: Math.min(south, lat),
    west: Math.min(west, lon),
    north: Math.max(north, lat),
    east: Math.max(east, lon),
  };
}

/** The box made at least so many degrees high and wide, around its middle: one place alone has no size. */
export function atLeastWide({south, west, north, east}: Bounds, degrees: number): Bounds {
  const grow = (low: number, high: number) => Math.max(0, (degrees - (high - low)) / 2);
  const [y, x] = [grow(south, north), grow(west, east)];
  return {south: south - y, west: west - x, north: north + y, east: east + x};
}

/** Whether a point lies within, edges included. */
export function contains(bounds: Bounds, {lat, lon}: LatLon): boolean {
  return lat >= bounds.south && lat <= bounds.north && lon >= bounds.west && lon <= bounds.east;
}
