import {boundsAround, type Bounds} from '../model/distance.js';
import type {LatLon} from '../model/place.js';
import type {MapStart} from './leaflet-map.js';

/** Great Britain and Northern Ireland. */
const UNITED_KINGDOM: Bounds = {south: 49.9, west: -8.2, north: 58.7, east: 1.8};
const USUAL_ZOOM = 13;

/** What can say where a map begins. */
export interface StartOptions {
  readonly fit?: Bounds;
  readonly center?: LatLon;
  readonly origin?: LatLon;
  readonly miles?: number;
  readonly zoom?: number;
}

/** Whether a property decides where a map begins. */
export const isInStart = (name: PropertyKey): boolean =>
  name === 'fit' || name === 'center' || name === 'zoom';

/** Where a map begins: with what it was told to fit, or else the place, the circle searched, or the whole country. */
export function startView({fit, center, origin, miles, zoom}: StartOptions): MapStart {
  if (fit) return {fit};
  if (center) return {center, zoom: zoom ?? USUAL_ZOOM};
  if (origin && miles) return {fit: boundsAround(origin, miles)};
  if (origin) return {center: origin, zoom: zoom ?? USUAL_ZOOM};
  return {fit: UNITED_KINGDOM};
}
