/** How exactly a place is known. `masked` means that the directory asked for the exact spot to be hidden. */
export type PlacePrecision = 'exact' | 'postcode' | 'outcode' | 'masked' | 'none';

/** Degrees, WGS 84. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** Where an activity happens. Without `lat` and `lon` it is listed as "not on the map". */
export interface Place {
  readonly id?: string;
  readonly name?: string;
  /** Lines of the address without the postcode, in reading order. Empty where masked. */
  readonly addressLines: readonly string[];
  readonly town?: string;
  /** Upper case with one space, for example `M33 7ZF`. */
  readonly postcode?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: PlacePrecision;
  /** The directory's own words on access to this place. */
  readonly accessibility: readonly string[];
}

/** A place that can be drawn on a map. */
export type MappedPlace = Place & LatLon;

/** Whether a place has coordinates. */
export function isMapped(place: Place): place is MappedPlace {
  return place.lat !== undefined && place.lon !== undefined;
}
