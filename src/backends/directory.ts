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

/** How {@link Directory.list} is called. */
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

/** Turns a town or a postcode into a point. */
export interface Geocoder {
  /** `undefined` when there is no such place. Rejects with {@link BackendError} when it could not be looked up. */
  locate(words: string, signal?: AbortSignal): Promise<GeocodedPlace | undefined>;
}
