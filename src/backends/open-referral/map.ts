import type {Activity, Category, Contact, Organisation} from '../../model/activity.js';
import type {OpeningSession} from '../../model/opening-times.js';
import {accessibility} from '../normalise/accessibility.js';
import {ages, agesFromWords, widest} from '../normalise/ages.js';
import {contacts} from '../normalise/contacts.js';
import {cost} from '../normalise/cost.js';
import type {Price} from '../normalise/cost.js';
import {isoDate} from '../normalise/dates.js';
import {languages} from '../normalise/languages.js';
import {email, phone, webUrl} from '../normalise/links.js';
import {mapper} from '../normalise/mapper.js';
import {named} from '../normalise/named.js';
import {accessWays, gender, modes, status} from '../normalise/participation.js';
import {line, richText} from '../normalise/rich-text.js';
import {session} from '../normalise/schedule.js';
import {summarise} from '../normalise/summary.js';
import type {Tools} from '../normalise/tools.js';
import {amount, compact, firstWords, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {mapLocations} from './map-locations.js';
import type {Locations} from './map-locations.js';
import {readTerms} from './map-terms.js';

/** One service of Open Referral UK v1, v3 or HSDS 3, as nested as the server gives it. */
export const mapService = mapper((value, tools, warnings): Activity | undefined => {
  const service = record(value);
  const identity = named(service, tools, warnings);
  if (!identity) return undefined;
  const description = richText(service['description'], tools);
  const where = mapLocations(service, tools, warnings);
  const terms = readTerms(service, tools);
  const attending = words(service['attending_type']);
  const scheduled = schedulesOf(service).map((schedule) => words(schedule['attending_type']));
  const taking = modes(attending, ...scheduled);
  if (where.virtual && !taking.includes('online')) taking.push('online');
  if (where.physical && !taking.includes('in-person') && !attending && !scheduled.some(Boolean)) {
    taking.unshift('in-person');
  }
  return compact({
    ...identity,
    source: tools.source,
    sourceUrl: webUrl(service['url']),
    summary: summarise(description),
    description,
    organisation: organisationOf(record(service['organization']), tools),
    status: status(service['status']),
    alert: line(service['alert'], tools),
    categories: terms.categories.map((category): Category => category),
    places: where.places,
    modes: taking,
    sessions: sessionsOf(service, where, terms.full, tools),
    cost: costOf(service, tools),
    ages: agesOf(service, tools),
    gender: terms.gender ?? gender(eligibilityWords(service).join(' ')),
    access: accessWays(words(service['attending_access']), ...terms.access),
    accessibility: accessibility(where.accessibility),
    contacts: contactsOf(service, tools),
    coverage: coverageOf(service, tools),
    languages: languages(
      records(service['languages']).map((item) => firstWords(item['name'], item['language'], item['code'])),
    ),
    lastChecked: isoDate(service['assured_date']),
    lastModified: isoDate(service['last_modified']),
    sample: terms.sample ? true : undefined,
    warnings,
  });
});

/** The organisation's page is called `website` in v3 and `url` in v1. */
function organisationOf(wire: Wire, tools: Tools): Organisation | undefined {
  const organisation = compact({
    id: words(wire['id']),
    name: line(wire['name'], tools),
    url: webUrl(wire['website']) ?? webUrl(wire['url']),
  });
  return organisation.name ? organisation : undefined;
}

const schedulesOf = (wire: Wire): readonly Wire[] => [
  ...records(wire['schedules']),
  ...records(wire['regular_schedules']),
  ...records(wire['regular_schedule']),
];

/** Times of the places, else of the service, else the hours of the venue. */
function sessionsOf(service: Wire, where: Locations, full: boolean, tools: Tools): OpeningSession[] {
  const own = schedulesOf(service).map((wire) => {
    const link = words(wire['service_at_location_id']) ?? words(wire['location_id']);
    return {wire, placeId: link === undefined ? undefined : where.placeIds.get(link)};
  });
  const atPlaces = where.locations.flatMap(({link, placeId}) =>
    schedulesOf(link).map((wire) => ({wire, placeId})),
  );
  const atVenues = where.locations.flatMap(({location, placeId}) =>
    schedulesOf(location).map((wire) => ({wire, placeId})),
  );
  const chosen = [atPlaces, own, atVenues].find((schedules) => schedules.length > 0) ?? [];
  return chosen
    .map(({wire, placeId}) =>
      session({
        freq: wire['freq'],
        interval: wire['interval'],
        byday: wire['byday'] ?? wire['weekday'],
        bymonthday: wire['bymonthday'],
        dtstart: wire['dtstart'],
        until: wire['until'],
        count: wire['count'],
        opens: wire['opens_at'],
        closes: wire['closes_at'],
        validFrom: wire['valid_from'],
        validTo: wire['valid_to'],
        text: line(wire['description'], tools),
        placeId,
      }),
    )
    .filter((found) => found !== undefined)
    .map((found) => (full ? {...found, spaces: 0} : found));
}

/** Prices that have run out say nothing about today. */
function costOf(service: Wire, tools: Tools) {
  const prices = records(service['cost_options'])
    .filter((option) => (isoDate(option['valid_to']) ?? tools.today) >= tools.today)
    .map((option): Price => {
      const text = [line(option['option'], tools), line(option['amount_description'], tools)].filter(Boolean);
      return compact({amount: amount(option['amount']), text: [...new Set(text)].join(' ') || undefined});
    });
  const fees = line(service['fees'], tools) ?? line(service['fees_description'], tools);
  return cost(prices, fees);
}

const eligibilities = (service: Wire): readonly Wire[] => [
  ...records(service['eligibilitys']),
  ...records(service['eligibilities']),
];

const eligibilityWords = (service: Wire): string[] =>
  [
    ...eligibilities(service).map((wire) => words(wire['eligibility'])),
    words(service['eligibility_description']),
  ].filter((text) => text !== undefined);

function agesOf(service: Wire, tools: Tools) {
  const stated = ages(service['minimum_age'], service['maximum_age']);
  const groups = widest(eligibilities(service).map((wire) => ages(wire['minimum_age'], wire['maximum_age'])));
  return (
    stated ??
    groups ??
    agesFromWords(
      eligibilityWords(service)
        .map((text) => line(text, tools))
        .join(' '),
    )
  );
}

function contactsOf(service: Wire, tools: Tools): Contact[] {
  const numbers = (wire: Wire) =>
    [...records(wire['phones']).map((item) => phone(item['number'])), phone(wire['phone'])].filter(
      (number) => number !== undefined,
    );
  const links = records(service['service_at_locations']);
  const people = [service, ...links].flatMap((owner) => records(owner['contacts']));
  const asContacts = (wire: Wire, name: string | undefined, url?: string): Contact[] => {
    const [main, ...others] = numbers(wire);
    return [
      compact({name, phone: main, email: email(wire['email']), url}),
      ...others.map((number) => compact({name, phone: number})),
    ];
  };
  return contacts([
    ...asContacts(service, undefined, webUrl(service['url'])),
    ...people.flatMap((wire) =>
      asContacts(wire, line(wire['name'], tools) ?? line(wire['title'], tools), webUrl(wire['url'])),
    ),
    ...links.flatMap((wire) => asContacts(wire, undefined)),
  ]);
}

function coverageOf(service: Wire, tools: Tools): string[] {
  const links = records(service['service_at_locations']);
  const names = [service, ...links]
    .flatMap((owner) => records(owner['service_areas']))
    .map((area) => line(firstWords(area['name'], area['service_area']), tools))
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}
