import proj4 from 'proj4';
import type {LatLon} from '../../model/place.js';
import {round} from './coordinates.js';

/**
 * EPSG:27700 with the seven-parameter shift that Ordnance Survey publishes ("A guide to coordinate systems in Great
 * Britain", section 6.6): right to about 3 metres, finer than an address.
 */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

let convert: proj4.Converter | undefined;

/** British National Grid metres as degrees. */
export function fromNationalGrid(easting: number, northing: number): LatLon {
  convert ??= proj4(NATIONAL_GRID, 'WGS84');
  const [lon = 0, lat = 0] = convert.forward([easting, northing]);
  return {lat: round(lat, 6), lon: round(lon, 6)};
}
