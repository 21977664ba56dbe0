import {uuidFor} from './ids.ts';
import type {Location, Organization, Schedule, Service} from './records.ts';
import {attribute} from './taxonomy.ts';

/** A real place, as the open data files tell of it; every file's mapper makes these. */
export interface Venue {
  readonly name: string;
  /** Makes the name unique where it is not: two towns may both have a Victoria Park. */
  readonly area: string;
  readonly description: string;
  readonly organisation: {readonly name: string; readonly website?: string};
  /** Terms of "Activity type". */
  readonly types: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly address?: {readonly street: string; readonly town: string; readonly postcode: string};
  readonly accessibility?: readonly string[];
  readonly website?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: readonly Omit<Schedule, 'id'>[];
  readonly access?: string;
  /** `YYYY-MM-DD`. */
  readonly lastModified?: string;
}

export function organization(name: string, description: string, site?: string): Organization {
  return {id: uuidFor('organization', name), name, description, ...(site && {website: site})};
}

/** A venue's place, under another key (and with other words on access) where a sample session meets there. */
export function location(venue: Venue, key = venueKey(venue), accessibility = venue.accessibility): Location {
  const id = uuidFor('location', key);
  return {
    id,
    location_type: 'physical',
    name: venue.name,
    latitude: venue.latitude,
    longitude: venue.longitude,
    ...(venue.address && {
      addresses: [
        {
          id: uuidFor('address', key),
          address_1: venue.address.street,
          city: venue.address.town,
          state_province: 'Greater Manchester',
          postal_code: venue.address.postcode,
          country: 'GB',
          address_type: 'physical',
        },
      ],
    }),
    ...(accessibility?.length && {
      accessibility: accessibility.map((description) => ({
        id: uuidFor('accessibility', `${key}/${description}`),
        description,
      })),
    }),
  };
}

export function serviceFromVenue(venue: Venue): Service {
  const key = venueKey(venue);
  const id = uuidFor('service', key);
  return {
    id,
    name: venue.name,
    description: venue.description,
    ...(venue.website && {url: venue.website}),
    ...(venue.email && {email: venue.email}),
    status: 'active',
    ...(venue.lastModified && {last_modified: `${venue.lastModified}T00:00:00.000Z`}),
    organization: organization(
      venue.organisation.name,
      `Runs ${venue.name === venue.organisation.name ? 'this place' : 'places for the public'}.`,
      venue.organisation.website,
    ),
    ...(venue.hours && {
      schedules: venue.hours.map((hours, index) => ({id: uuidFor('schedule', `${key}/${index}`), ...hours})),
    }),
    service_at_locations: [{id: uuidFor('service-at-location', key), location: location(venue)}],
    ...(venue.phone && {
      contacts: [
        {
          id: uuidFor('contact', key),
          phones: [{id: uuidFor('phone', key), number: venue.phone}],
        },
      ],
    }),
    attributes: [
      ...venue.types.map((type) => attribute(id, 'Activity type', type)),
      ...(venue.access ? [attribute(id, 'Access', venue.access)] : []),
    ],
  };
}

const venueKey = (venue: Venue) => `${venue.area}/${venue.name}`;
