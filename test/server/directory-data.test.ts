import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {buildDirectory} from '../../server/directory/build.ts';
import type {Service} from '../../server/directory/records.ts';
import {directory, root, today} from './support/test-app.ts';

const terms = (service: Service, taxonomy: string) =>
  service.attributes
    .filter(({taxonomy_term: term}) => term.taxonomy === taxonomy)
    .map(({taxonomy_term: term}) => term.name);
const isSample = (service: Service) => terms(service, 'Record type').includes('Sample');
const samples = directory.services.filter(isSample);
const venues = directory.services.filter((service) => !isSample(service));
const named = (name: string) => {
  const found = directory.services.find((service) => service.name === name);
  assert.ok(found, `There is no service “${name}”.`);
  return found;
};
const count = (test: (service: Service) => boolean) => samples.filter(test).length;
const someSchedule = (
  service: Service,
  matches: (schedule: NonNullable<Service['schedules']>[number]) => boolean,
) => service.schedules?.some(matches) ?? false;

test('holds every venue once: libraries, parks, hubs, leisure centres and sports sites', () => {
  const ofType = (type: string) =>
    venues.filter((venue) => terms(venue, 'Activity type').includes(type)).length;
  assert.equal(ofType('Library'), 141);
  assert.equal(ofType('Community hub'), 6);
  assert.equal(ofType('Leisure centre'), 9);
  assert.equal(ofType('Swimming'), 12);
  // Of 59 Green Flag sites the cemeteries and the crematorium are left out.
  const flags = JSON.parse(readFileSync(`${root}server/data/gm_green_flags.geojson`, 'utf8')) as {
    features: {properties: {name: string}}[];
  };
  assert.equal(flags.features.length, 59);
  const buried = flags.features.filter(({properties}) => /cemeter/i.test(properties.name)).length;
  assert.equal(ofType('Park'), 59 - buried);
  assert.equal(
    new Set(venues.map(({name, organization}) => `${name}/${organization.name}`)).size,
    venues.length,
  );
  assert.ok(venues.length > 240, `${venues.length} venues`);
});

test('leaves out sports sites in private use', () => {
  assert.ok(!directory.services.some(({name}) => name === 'Egerton High School'));
  assert.deepEqual(
    terms(named('Wellacre Academy'), 'Activity type'),
    ['Sport'],
    'its gym is private, its hall is not',
  );
});

test('has one record for a leisure centre that is in two files, with hours from one and access from the other', () => {
  const centres = directory.services.filter(({name}) => /^move altrincham$/i.test(name));
  assert.equal(centres.length, 1);
  const [centre] = centres;
  assert.deepEqual(
    centre!.schedules!.map(({byday, opens_at, closes_at}) => [byday, opens_at, closes_at]),
    [
      ['MO,TU,WE,TH,FR', '06:30', '22:00'],
      ['SA,SU', '08:00', '18:00'],
    ],
  );
  const access = centre!.service_at_locations![0]!.location.accessibility!.map(
    ({description}) => description,
  );
  assert.ok(access.includes('Accessible toilet') && access.includes('Pool Hoist'));
});

test('shows hours that are not certain as their own words', () => {
  const [schedule] = named('The Grammar').schedules!;
  assert.equal(schedule!.description, 'Evenings, Weekends and School Holidays');
  assert.equal(schedule!.byday, undefined);
});

test('says nothing of cost, age or hours where the open data say nothing', () => {
  const library = named('Sale Library');
  assert.equal(library.schedules, undefined);
  assert.equal(library.cost_options, undefined);
  assert.equal(library.minimum_age, undefined);
  assert.equal(library.assured_date, undefined);
});

test('splits addresses into street, town and postcode', () => {
  const address = (name: string) => {
    const {address_1, city, postal_code} = named(name).service_at_locations![0]!.location.addresses![0]!;
    return [address_1, city, postal_code];
  };
  assert.deepEqual(address('Sale Library'), ['Sale Waterside', 'Sale', 'M33 7ZF']);
  assert.deepEqual(address('Blackrod Library'), ['Church Street, Blackrod', 'Bolton', 'BL6 5EQ']);
});

test('puts every place into Greater Manchester', () => {
  for (const service of directory.services) {
    for (const {location} of service.service_at_locations ?? []) {
      if (location.location_type === 'virtual') continue;
      const {latitude, longitude} = location;
      assert.ok(latitude! > 53.3 && latitude! < 53.7, `${service.name}: ${latitude}`);
      assert.ok(longitude! > -2.8 && longitude! < -1.9, `${service.name}: ${longitude}`);
    }
  }
});

test('gives every record an id of its own, the same on every day', () => {
  const ids = directory.services.map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
  const later = buildDirectory((name) => readFileSync(`${root}server/data/${name}`, 'utf8'), '2031-02-03');
  assert.deepEqual(
    later.services.map(({id}) => id),
    ids,
  );
});

test('labels about 80 sessions as samples by a term', () => {
  assert.ok(samples.length >= 75 && samples.length <= 95, `${samples.length} samples`);
  const isSample = (service: (typeof samples)[number]) =>
    service.attributes?.some(({taxonomy_term}) => taxonomy_term.name === 'Sample') ?? false;
  for (const sample of samples) assert.ok(isSample(sample), sample.name);
  for (const venue of venues) assert.ok(!isSample(venue), venue.name);
});

test('never gives a real person’s or organisation’s contact on a sample', () => {
  for (const sample of samples) {
    for (const contact of sample.contacts ?? []) {
      for (const {number} of contact.phones ?? []) assert.match(number, /^01632 960 \d{3}$/, sample.name);
      assert.match(contact.email!, /\.example\.org$/, sample.name);
    }
    assert.match(new URL(sample.url!).hostname, /\.example\.org$/, sample.name);
    assert.match(sample.organization.description, /made-up/, sample.name);
  }
});

test('names nobody from the open data', () => {
  assert.doesNotMatch(JSON.stringify(venues), /laura\.|damian\.|achilds/i);
});

const costKind = ({cost_options: options = []}: Service) => {
  if (options.length === 0) return 'unknown';
  if (options.every(({amount}) => amount === undefined)) return 'donation';
  return options.some(({amount = 0}) => amount > 0) ? 'paid' : 'free';
};
const ageInDays = ({assured_date: date}: Service) => (Date.parse(today) - Date.parse(date!)) / 86_400_000;
const variety: [string, number, (service: Service) => boolean][] = [
  ['weekly', 30, (s) => someSchedule(s, ({freq, interval}) => freq === 'WEEKLY' && interval === 1)],
  [
    'monthly',
    8,
    (s) => someSchedule(s, ({freq, byday}) => freq === 'MONTHLY' && /^-?\d[A-Z]{2}/.test(byday!)),
  ],
  [
    'fortnightly with a known date',
    2,
    (s) => someSchedule(s, (t) => t.interval === 2 && t.dtstart !== undefined),
  ],
  ['fortnightly without one', 1, (s) => someSchedule(s, (t) => t.interval === 2 && t.dtstart === undefined)],
  ['ended', 1, (s) => someSchedule(s, ({valid_to: to}) => to !== undefined && to < today)],
  ['not begun', 1, (s) => someSchedule(s, ({valid_from: from}) => from !== undefined && from > today)],
  ['past midnight', 1, (s) => someSchedule(s, (t) => t.closes_at! < t.opens_at!)],
  ['all day', 1, (s) => someSchedule(s, (t) => t.opens_at !== undefined && t.closes_at === t.opens_at)],
  [
    'from morning into afternoon',
    3,
    (s) => someSchedule(s, (t) => t.opens_at! < '12:00' && t.closes_at! > '12:00'),
  ],
  ['times in words', 3, (s) => someSchedule(s, ({description}) => description !== undefined)],
  ['no times', 1, (s) => s.schedules?.length === 0],
  ['full', 2, (s) => terms(s, 'Availability').includes('Full') && /full/i.test(s.alert ?? '')],
  ['paused', 1, (s) => s.status === 'temporarily closed'],
  ['closed', 1, (s) => s.status === 'defunct'],
  ['free', 30, (s) => costKind(s) === 'free'],
  ['paid', 12, (s) => costKind(s) === 'paid'],
  ['donation', 4, (s) => costKind(s) === 'donation'],
  ['unknown cost', 2, (s) => costKind(s) === 'unknown'],
  ['women only', 3, (s) => terms(s, 'Who it is for').includes('Women only')],
  ['men only', 1, (s) => terms(s, 'Who it is for').includes('Men only')],
  ['carers', 4, (s) => terms(s, 'Who it is for').includes('Carers')],
  ['online', 3, (s) => someSchedule(s, ({attending_type: way}) => way === 'Online')],
  ['phone', 3, (s) => someSchedule(s, ({attending_type: way}) => way === 'Phone')],
  ['home visits', 3, (s) => someSchedule(s, ({attending_type: way}) => way === 'Home visit')],
  ['no place', 6, (s) => !s.service_at_locations],
  ['not checked for a year', 4, (s) => ageInDays(s) > 365],
  ['checked in the last month', 10, (s) => ageInDays(s) < 31],
  ['by referral', 4, (s) => terms(s, 'Access').includes('Referral')],
  ['by membership', 1, (s) => terms(s, 'Access').includes('Membership')],
  ['for children', 3, (s) => (s.maximum_age ?? 99) < 18],
  ['for older people', 4, (s) => (s.minimum_age ?? 0) >= 50],
  ...['ur', 'cy', 'pl', 'ar'].map((code): [string, number, (service: Service) => boolean] => [
    `in ${code}`,
    1,
    (s) => s.languages?.some((language) => language.code === code) ?? false,
  ]),
  ...[
    'Dementia support',
    'Bereavement support',
    'Advice',
    'Befriending',
    'Walking',
    'Gardening',
    'Swimming',
  ].map((type): [string, number, (service: Service) => boolean] => [
    type,
    3,
    (s) => terms(s, 'Activity type').includes(type),
  ]),
];

for (const [what, least, matches] of variety) {
  test(`has samples of real life’s variety: ${what}`, () => {
    assert.ok(count(matches) >= least, `${count(matches)} of at least ${least}`);
  });
}

test('a fortnightly sample’s known date falls on its day', () => {
  for (const {name, schedules = []} of samples) {
    for (const {dtstart, byday} of schedules) {
      if (!dtstart) continue;
      const day = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(`${dtstart}T12:00:00Z`).getUTCDay()]!;
      assert.ok(byday!.split(',').includes(day), `${name}: ${dtstart} is ${day}`);
    }
  }
});
