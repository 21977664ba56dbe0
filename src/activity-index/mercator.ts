import type {Bounds} from '../model/distance.js';
import type {LatLon} from '../model/place.js';

/** Units around the world in each direction: whole numbers to the centimetre, and a zoom's pixels by a division. */
const WORLD = 2 ** 32;

/** Pixels of the whole world at zoom 0, as Leaflet and every tile server have it. */
const TILE = 256;

/** A point in web mercator, 0 at the top left of the world map. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Web mercator of a place on earth. */
export function toWorld({lat, lon}: LatLon): WorldPoint {
  const sin = Math.min(Math.max(Math.sin((lat * Math.PI) / 180), -0.9999), 0.9999);
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return {x: clamp((lon / 360 + 0.5) * WORLD), y: clamp(y * WORLD)};
}

/** The place on earth, to about 10 cm: enough for a marker, and short in a message. */
export function toLatLon({x, y}: WorldPoint): LatLon {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;
  return {lat: round(lat), lon: round((x / WORLD) * 360 - 180)};
}

/** A box in world units, edges included. */
export interface WorldBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Web mercator of a box. */
export function boxOf({north, west, south, east}: Bounds): WorldBox {
  const topLeft = toWorld({lat: north, lon: west});
  const bottomRight = toWorld({lat: south, lon: east});
  return {minX: topLeft.x, minY: topLeft.y, maxX: bottomRight.x, maxY: bottomRight.y};
}

/** The box on earth, as {@link toLatLon} rounds. */
export function boundsOf({minX, minY, maxX, maxY}: WorldBox): Bounds {
  const {lat: north, lon: west} = toLatLon({x: minX, y: minY});
  const {lat: south, lon: east} = toLatLon({x: maxX, y: maxY});
  return {south, west, north, east};
}

/** World units in one screen pixel. */
export function unitsPerPixel(zoom: number): number {
  return WORLD / (TILE * 2 ** zoom);
}

function clamp(value: number): number {
  return Math.min(Math.max(Math.floor(value), 0), WORLD - 1);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
