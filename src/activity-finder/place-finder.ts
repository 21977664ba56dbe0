import type {Geocoder} from '../backends/directory.js';
import type {SearchPlace} from './search-state.js';

/** What became of a person's words for a place. */
export type PlaceResult =
  | {readonly place: SearchPlace}
  | {readonly problem: 'not-found'}
  | {readonly problem: 'not-looked-up'; readonly cause: unknown};

/** Ways to look a place up, tried in this order: what the directory itself knows costs nothing and tells nobody. */
export interface PlaceSources {
  readonly findTown: (words: string) => Promise<SearchPlace | undefined>;
  readonly geocoder: () => Promise<Geocoder>;
}

/** Whether words look like a postcode or the first part of one. */
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*(\d[a-z]{2})?$/i;

/** Turns "M33" or "Sale" into a point. Only an abort throws. */
export async function findPlace(
  words: string,
  sources: PlaceSources,
  signal: AbortSignal,
): Promise<PlaceResult> {
  const isPostcode = POSTCODE.test(words.trim());
  const town = isPostcode ? undefined : await sources.findTown(words);
  if (town) return {place: town};
  try {
    const geocoder = await sources.geocoder();
    const found = await geocoder.locate(words, signal);
    return found ? {place: {lat: found.lat, lon: found.lon, label: found.label}} : {problem: 'not-found'};
  } catch (error) {
    if (signal.aborted) throw error;
    return {problem: 'not-looked-up', cause: error};
  }
}

/** Where the device is. `undefined` where the person or the page does not allow it. Nothing is sent anywhere. */
export function deviceLocation(label: string): Promise<SearchPlace | undefined> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(undefined);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve({lat: coords.latitude, lon: coords.longitude, label}),
      () => resolve(undefined),
      {maximumAge: 300_000, timeout: 10_000},
    );
  });
}
