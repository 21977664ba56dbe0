import type {Geocoder} from '../directory.js';
import type {Transport} from '../http.js';
import {outcodes} from './outcodes.js';
import {postcodesIo} from './postcodes-io.js';

/**
 * The geocoder that a page asked for: its own object, a postcodes.io-compatible service by URL, or the built-in table. Of
 * the transport only `fetch` is used.
 */
export function geocoderFor(
  value: string | Geocoder | undefined,
  transport?: Pick<Transport, 'fetch'>,
): Geocoder {
  if (typeof value === 'object') return value;
  return value?.trim() ? postcodesIo({url: value.trim(), transport}) : outcodes();
}

export {outcodes} from './outcodes.js';
export {postcodesIo} from './postcodes-io.js';
export type {PostcodesIoOptions} from './postcodes-io.js';
