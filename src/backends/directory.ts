import type {ActivityBatch} from '../model/activity-batch.js';
import type {LatLon} from '../model/place.js';

export type {ActivityBatch};

/** Names of the built-in adapters, as the attribute `format` takes them. */
export const DIRECTORY_FORMATS = [
  'open-referral',
  'outpost',
  'open-active',
  'geojson',
  'csv',
  'json',
] as const;
/** One of {@link DIRECTORY_FORMATS}. */
export type DirectoryFormat = (typeof DIRECTORY_FORMATS)[number];

/** How {@link Directory.list} and {@link Geocoder.findAddresses} are called. */
export interface ListOptions {
  readonly signal?: AbortSignal;
}

/** Somewhere to read activities from. Usable in Node; throws {@link BackendError} only, or the reason of an abort. */
export interface Directory {
  /** A short name to show as the source. */
  readonly name: string;
  /**
   * Streams every activity as pages arrive. Rejects when nothing could be had; when some pages failed and others did
   * not, those that came are kept and the failure is named in `warnings`.
   */
  list(options?: ListOptions): AsyncIterable<ActivityBatch>;
}

/** Where a person is looking from. */
export interface GeocodedPlace extends LatLon {
  /** What to call it, for example `M33` or `Sale`. Never more exact than what was asked for. */
  readonly label: string;
  readonly precision: 'postcode' | 'outcode' | 'town';
}

/** An address that letters reach. */
export interface PostalAddress {
  /** Lines above the town, in reading order; at least one. */
  readonly lines: readonly string[];
  readonly town?: string;
  /** Upper case with one space: `LS1 1AA`. */
  readonly postcode?: string;
}

/** Turns a town or a postcode into a point, and where it can a postcode into the addresses that it has. */
export interface Geocoder {
  /** `undefined` when there is no such place. Rejects with {@link BackendError} when it could not be looked up. */
  locate(words: string, signal?: AbortSignal): Promise<GeocodedPlace | undefined>;
  /**
   * The addresses of a full postcode, in the order in which to offer them; none where it has none. Forms offer to find
   * an address only where the geocoder can do this.
   */
  findAddresses?(postcode: string, options?: ListOptions): Promise<readonly PostalAddress[]>;
}
