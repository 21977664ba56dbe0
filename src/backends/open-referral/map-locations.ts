import type {Place} from '../../model/place.js';
import {coordinates} from '../normalise/coordinates.js';
import {postcode} from '../normalise/postcode.js';
import {line, lines} from '../normalise/rich-text.js';
import type {Tools} from '../normalise/tools.js';
import {compact, firstWords, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

/** A location and the object that ties it to the service. */
export interface LinkedLocation {
  /** `service_at_location` */
  readonly link: Wire;
  readonly location: Wire;
  readonly placeId: string;
}

/** Where a service happens. */
export interface Locations {
  readonly places: readonly Place[];
  readonly locations: readonly LinkedLocation[];
  /** Ids of locations and of service_at_locations to ids of places. */
  readonly placeIds: ReadonlyMap<string, string>;
  /** Words on access, of every place. */
  readonly accessibility: readonly string[];
  readonly virtual: boolean;
  readonly physical: boolean;
}

/** Reads `service_at_locations`; a few servers put `locations` straight into the service. */
export function mapLocations(service: Wire, tools: Tools, warnings: string[]): Locations {
  const links: readonly Wire[] = [
    ...records(service['service_at_locations']),
    ...records(service['locations']).map((location) => ({id: location['id'], location})),
  ];
  const places: Place[] = [];
  const locations: LinkedLocation[] = [];
  const placeIds = new Map<string, string>();
  let virtual = false;
  links.forEach((link, index) => {
    const location = record(link['location']);
    const id = firstWords(location['id'], link['id'], `place-${index + 1}`) ?? '';
    const linkId = words(link['id']);
    if (linkId) placeIds.set(linkId, id);
    const known = placeIds.has(id) && locations.some(({placeId}) => placeId === id);
    placeIds.set(id, id);
    if (words(location['location_type']) === 'virtual') {
      virtual = true;
      return;
    }
    locations.push({link, location, placeId: id});
    if (known) return;
    const place = placeOf(id, location, tools, warnings);
    if (place) places.push(place);
  });
  return {
    places,
    locations,
    placeIds,
    accessibility: places.flatMap((place) => place.accessibility),
    virtual,
    physical: places.length > 0,
  };
}

function placeOf(id: string, location: Wire, tools: Tools, warnings: string[]): Place | undefined {
  const addresses = [...records(location['addresses']), ...records(location['physical_addresses'])];
  const address =
    addresses.find((candidate) => words(candidate['address_type']) === 'physical') ??
    addresses.find((candidate) => words(candidate['address_type']) !== 'virtual') ??
    {};
  const point = coordinates(location['latitude'], location['longitude'], tools, warnings);
  const name = line(location['name'], tools);
  const code = postcode(address['postal_code']);
  const town = line(address['city'], tools);
  // What is no British postcode is still part of the address.
  const foreign = code ? undefined : address['postal_code'];
  const addressLines = lines(
    [address['address_1'], address['address_2'], address['address_3'], address['city'], foreign],
    tools,
  );
  if (!point && !name && !addressLines.length && !code) return undefined;
  return compact({
    id,
    name,
    addressLines,
    town,
    postcode: code,
    lat: point?.lat,
    lon: point?.lon,
    precision: point ? ('exact' as const) : ('none' as const),
    accessibility: accessWords(location, tools),
  });
}

function accessWords(location: Wire, tools: Tools): string[] {
  const texts = [
    ...records(location['accessibility']),
    ...records(location['accessibility_for_disabilities']),
  ]
    .flatMap((wire) => [
      line(firstWords(wire['description'], wire['accessibility']), tools),
      line(wire['details'], tools),
    ])
    .filter((text) => text !== undefined);
  return [...new Set(texts)];
}
