import type {AccessibilityFeature, Activity, Category} from '../../model/activity.js';
import type {OpeningSession} from '../../model/opening-times.js';
import type {Place} from '../../model/place.js';
import {accessibility, featureOf} from '../normalise/accessibility.js';
import {ages} from '../normalise/ages.js';
import {contacts} from '../normalise/contacts.js';
import {coordinates} from '../normalise/coordinates.js';
import {cost} from '../normalise/cost.js';
import {email, phone, webUrl} from '../normalise/links.js';
import {mapper} from '../normalise/mapper.js';
import {gender, modes} from '../normalise/participation.js';
import {postcode} from '../normalise/postcode.js';
import {line, lines, richText} from '../normalise/rich-text.js';
import {summarise} from '../normalise/summary.js';
import type {Tools} from '../normalise/tools.js';
import {amount, compact, isWire, list, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {isCancelled, readOccurrence} from './occurrence.js';
import {idOf, typeOf} from './rpde.js';
import {eventSchedules, weeklyHours} from './schedules.js';

/** An OpenActive object with everything that belongs to it joined in. */
export interface Joined {
  readonly id: string;
  /** Its own fields, and those of its series or course where it has none. */
  readonly data: Wire;
  readonly location: Wire;
  /** Dated sessions from a feed of their own. */
  readonly dated: readonly OpeningSession[];
}

/** One series, facility, course, event or place. */
export const mapOpportunity = mapper((value, tools, warnings): Activity | undefined => {
  const {id, data, location, dated} = value as Joined;
  const name = line(data['name'], tools);
  if (!name) {
    warnings.push('neither it nor its series has a name');
    return undefined;
  }
  const description = richText(data['description'], tools);
  const host = hostOf(data);
  const place = placeOf(location, tools, warnings);
  const url = webUrl(data['url']);
  return compact({
    id,
    source: tools.source,
    sourceUrl: url,
    name,
    summary: summarise(description),
    description,
    organisation: words(host['name'])
      ? compact({id: idOf(host), name: line(host['name'], tools), url: webUrl(host['url'])})
      : undefined,
    status: isCancelled(data)
      ? ('closed' as const)
      : /Postponed$/.test(words(data['eventStatus']) ?? '')
        ? ('paused' as const)
        : ('active' as const),
    categories: categoriesOf(data, tools),
    places: place ? [place] : [],
    modes: modesOf(data, place),
    sessions: sessionsOf(data, location, dated),
    cost: cost(
      records(data['offers']).map((offer) =>
        compact({amount: amount(offer['price']), text: line(offer['name'], tools)}),
      ),
      undefined,
      data['isAccessibleForFree'] === true,
    ),
    ages: ages(record(data['ageRange'])['minValue'], record(data['ageRange'])['maxValue']),
    gender: gender((words(data['genderRestriction']) ?? '').replace(/^.*[#/:]/, '')),
    access: records(data['offers']).some((offer) =>
      /Required$/.test(words(offer['openBookingInAdvance'] ?? offer['advanceBooking']) ?? ''),
    )
      ? (['book'] as const)
      : (['unknown'] as const),
    accessibility: accessibilityOf(data, location, tools),
    contacts: contacts([
      compact({
        name: line(host['name'], tools),
        phone: phone(host['telephone']) ?? phone(location['telephone']),
        email: email(host['email']) ?? email(location['email']),
        url: url ?? webUrl(host['url']),
      }),
    ]),
    coverage: [],
    languages: [],
    warnings,
  });
});

/** Whoever runs it. Some feeds give a URL where an object belongs. */
function hostOf(data: Wire): Wire {
  return [data['organizer'], data['provider']].find(isWire) ?? {};
}

function categoriesOf(data: Wire, tools: Tools): Category[] {
  const concepts = [...list(data['activity']), ...list(data['facilityType']), ...list(data['category'])];
  const found = new Map<string, Category>();
  for (const concept of concepts) {
    const wire: Wire = isWire(concept) ? concept : {prefLabel: concept};
    const label = line(wire['prefLabel'] ?? wire['name'], tools);
    if (!label) continue;
    const id = idOf(wire) ?? label;
    found.set(id, compact({id, label, scheme: words(wire['inScheme'])}));
  }
  return [...found.values()];
}

function modesOf(data: Wire, place: Place | undefined) {
  const stated = modes((words(data['eventAttendanceMode']) ?? '').replace(/^.*[#/:]/, ''));
  if (stated.length) return stated;
  if (typeOf(data) === 'OnDemandEvent' || (!place && data['beta:virtualLocation']))
    return ['online'] as const;
  return place ? (['in-person'] as const) : [];
}

/** Dated sessions know of cancellations and free places; a schedule is second best, the venue's hours third. */
function sessionsOf(data: Wire, location: Wire, dated: readonly OpeningSession[]): readonly OpeningSession[] {
  const embedded = records(data['subEvent'])
    .map(readOccurrence)
    .filter((found) => found !== undefined)
    .map(({session}) => session);
  const own = readOccurrence(data)?.session;
  const isPlace = typeOf(data) === 'Place' || typeOf(data).endsWith('FacilityUse');
  const choices: (readonly OpeningSession[])[] = [
    weeklyHours(data['hoursAvailable']),
    dated,
    embedded,
    eventSchedules(data),
    own ? [own] : [],
    isPlace ? weeklyHours(data['openingHoursSpecification'] ?? location['openingHoursSpecification']) : [],
  ];
  return choices.find((sessions) => sessions.length > 0) ?? [];
}

function placeOf(location: Wire, tools: Tools, warnings: string[]): Place | undefined {
  const geo = record(location['geo']);
  const address = record(location['address']);
  const point = coordinates(geo['latitude'], geo['longitude'], tools, warnings);
  const town = line(address['addressLocality'], tools);
  const street = typeof location['address'] === 'string' ? location['address'] : address['streetAddress'];
  const addressLines = lines([street, town], tools)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter(Boolean);
  const name = line(location['name'], tools);
  const code = postcode(address['postalCode']);
  if (!point && !name && !addressLines.length && !code) return undefined;
  return compact({
    id: idOf(location),
    name,
    addressLines: [...new Set(addressLines)],
    town,
    postcode: code,
    lat: point?.lat,
    lon: point?.lon,
    precision: point ? ('exact' as const) : ('none' as const),
    accessibility: amenities(location, tools),
  });
}

/** Amenities that somebody may depend on; showers and lockers are not among them. */
function amenities(location: Wire, tools: Tools): string[] {
  return records(location['amenityFeature'])
    .filter((feature) => feature['value'] === true)
    .map((feature) => line(feature['name'], tools))
    .filter(
      (name): name is string => name !== undefined && name !== 'Parking' && featureOf(name) !== undefined,
    );
}

function accessibilityOf(data: Wire, location: Wire, tools: Tools): AccessibilityFeature[] {
  const support = list(data['accessibilitySupport'])
    .map((concept) => line(isWire(concept) ? concept['prefLabel'] : concept, tools))
    .filter((label) => label !== undefined);
  const information = line(data['accessibilityInformation'], tools);
  return accessibility([...support, ...amenities(location, tools), ...(information ? [information] : [])]);
}
