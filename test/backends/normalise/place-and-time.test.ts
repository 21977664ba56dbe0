import {expect} from '@open-wc/testing';
import type {OpeningSession} from '../../../src/model/opening-times.js';
import {blurred, coordinates, gridReference} from '../../../src/backends/normalise/coordinates.js';
import {clockTime, isoDate} from '../../../src/backends/normalise/dates.js';
import {readLocal} from '../../../src/backends/normalise/london.js';
import {session} from '../../../src/backends/normalise/schedule.js';
import type {WireSchedule} from '../../../src/backends/normalise/schedule.js';
import {Tools} from '../../../src/backends/normalise/tools.js';

describe('coordinates', () => {
  const tools = new Tools('x');
  before(async () => {
    void tools.grid;
    await tools.fetchLacking();
  });

  const cases: readonly (readonly [
    string,
    unknown,
    unknown,
    readonly [number, number] | undefined,
    RegExp?,
  ])[] = [
    ['numbers', 53.4247, -2.3185, [53.4247, -2.3185]],
    ['strings', '53.4247', ' -2.3185 ', [53.4247, -2.3185]],
    ['decimal commas', '53,4247', '-2,3185', [53.4247, -2.3185]],
    ['swapped', -2.3185, 53.4247, [53.4247, -2.3185], /swapped/],
    ['zero', 0, 0, undefined, /not known/],
    ['the example of the standard', 100, 101, undefined, /outside/],
    ['a lost minus sign', 53.4247, 2.3185, undefined, /outside/],
    ['nothing', null, undefined, undefined],
    ['half', 53.4, null, undefined, /not numbers/],
    ['words', 'north', 'west', undefined, /not numbers/],
  ];
  for (const [what, lat, lon, expected, warning] of cases) {
    it(`reads ${what}`, () => {
      const warnings: string[] = [];
      const point = coordinates(lat, lon, tools, warnings);
      expect(point && [point.lat, point.lon]).to.deep.equal(expected);
      if (warning) expect(warnings.join()).to.match(warning);
      else expect(warnings).to.deep.equal([]);
    });
  }

  it('converts National Grid metres to within five metres', () => {
    const warnings: string[] = [];
    // Ordnance Survey's worked example for Caister water tower: 651409.903, 313177.270 is 52.657979, 1.716038 (ETRS89).
    const point = gridReference('651409.903', 313177.27, tools, warnings);
    expect(point?.lat).to.be.closeTo(52.657979, 0.00005);
    expect(point?.lon).to.be.closeTo(1.716038, 0.00008);
    expect(warnings.join()).to.contain('National Grid');
    expect(coordinates(391600, 378900, tools, [])?.lat).to.be.closeTo(53.42, 0.01);
  });

  it('refuses metres outside the grid', () => {
    const warnings: string[] = [];
    expect(gridReference(5, 900_000_000, tools, warnings)).to.equal(undefined);
    expect(warnings).to.have.length(1);
  });

  it('believes what a wider area allows', () => {
    const wide = new Tools('x', {south: 40, west: -10, north: 62, east: 10});
    expect(coordinates(48.85, 2.35, wide, [])).to.deep.equal({lat: 48.85, lon: 2.35});
  });

  it('blurs to about a kilometre', () => {
    expect(blurred({lat: 51.811001, lon: -0.790659})).to.deep.equal({lat: 51.81, lon: -0.79});
  });
});

describe('readLocal', () => {
  const cases: readonly (readonly [string, string | undefined, string?])[] = [
    ['2026-11-24T10:30:00Z', '2026-11-24', '10:30'],
    ['2026-07-01T09:30:00Z', '2026-07-01', '10:30'],
    ['2026-06-30T23:30:00Z', '2026-07-01', '00:30'],
    ['2018-10-03T20:15:00+01:00', '2018-10-03', '20:15'],
    ['2026-12-01T10:30:00+0100', '2026-12-01', '09:30'],
    ['2026-07-01T09:30', '2026-07-01', '09:30'],
    ['2026-07-01', '2026-07-01'],
    ['yesterday', undefined],
    ['2026-13-40', undefined],
    ['2026-02-31', undefined],
  ];
  for (const [from, date, time] of cases) {
    it(`${from} is ${date} ${time ?? ''}`, () => {
      const read = readLocal(from);
      expect(read?.date).to.equal(date);
      expect(read?.time).to.equal(time);
    });
  }
});

describe('isoDate', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['2026-03-02', '2026-03-02'],
    ['02/03/2026 14:05:00', '2026-03-02'],
    ['2/3/2026', '2026-03-02'],
    ['2026-06-30T23:30:00.000Z', '2026-07-01'],
    ['31/06/2026', undefined],
    ['12/2026', undefined],
    ['', undefined],
    [20260302, undefined],
  ];
  for (const [from, to] of cases) it(`${String(from)} is ${to}`, () => expect(isoDate(from)).to.equal(to));
});

describe('clockTime', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['10:00:00', '10:00'],
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9am', '09:00'],
    ['7.30 pm', '19:30'],
    ['12noon', '12:00'],
    ['12am', '00:00'],
    ['24:00', '24:00'],
    ['25:00', undefined],
    ['10', undefined],
    ['soon', undefined],
    [null, undefined],
  ];
  for (const [from, to] of cases) it(`${String(from)} is ${to}`, () => expect(clockTime(from)).to.equal(to));
});

describe('session', () => {
  const cases: readonly (readonly [string, WireSchedule, OpeningSession | undefined])[] = [
    [
      'a week day',
      {freq: 'WEEKLY', interval: '1', byday: 'TU', opens: '10:30:00', closes: '12:00:00'},
      {rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '10:30', end: '12:00'},
    ],
    ['several days, spaced', {freq: 'weekly', byday: 'TH, FR'}, {rrule: 'FREQ=WEEKLY;BYDAY=TH,FR'}],
    ['a day by name', {byday: 'Monday', opens: '10:00'}, {rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '10:00'}],
    ['days as addresses', {byday: ['https://schema.org/Tuesday']}, {rrule: 'FREQ=WEEKLY;BYDAY=TU'}],
    ['the second Tuesday', {freq: 'MONTHLY', byday: '2TU'}, {rrule: 'FREQ=MONTHLY;BYDAY=2TU'}],
    ['the last Friday', {freq: 'MONTHLY', byday: '-1FR'}, {rrule: 'FREQ=MONTHLY;BYDAY=-1FR'}],
    ['days of the month', {freq: 'MONTHLY', bymonthday: '1,15'}, {rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,15'}],
    [
      'a fortnight without a first day: words, no dates',
      {freq: 'WEEKLY', interval: '2', byday: 'WE'},
      {rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'},
    ],
    [
      'a fortnight with a first day',
      {freq: 'WEEKLY', interval: 2, byday: 'WE', dtstart: '2026-01-07'},
      {rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', anchor: '2026-01-07', validFrom: '2026-01-07'},
    ],
    [
      'a week whose day is that of the first date',
      {freq: 'WEEKLY', dtstart: '2026-01-07'},
      {rrule: 'FREQ=WEEKLY;BYDAY=WE', anchor: '2026-01-07', validFrom: '2026-01-07'},
    ],
    ['a month day in a week, which RFC 5545 forbids', {freq: 'WEEKLY', byday: 'TH', bymonthday: '2'}, {rrule: 'FREQ=WEEKLY;BYDAY=TH'}],
    ['every day', {freq: 'DAILY', opens: '00:00', closes: '00:00'}, {rrule: 'FREQ=DAILY', start: '00:00', end: '24:00'}],
    ['over midnight', {byday: 'FR', opens: '22:00', closes: '02:00'}, {rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '22:00', end: '02:00'}],
    [
      'a rule that has ended',
      {byday: 'FR', validFrom: '2020-01-01', validTo: '2021-01-01', until: '2020-06-01'},
      {rrule: 'FREQ=WEEKLY;BYDAY=FR', validFrom: '2020-01-01', validTo: '2020-06-01'},
    ],
    ['one day', {validFrom: '2026-05-01', validTo: '2026-05-01', opens: '10:00'}, {date: '2026-05-01', start: '10:00'}],
    ['words', {text: 'Term time only'}, {text: 'Term time only'}],
    ['hours on no known day', {opens: '09:00', closes: '17:00'}, {start: '09:00', end: '17:00', text: '09:00–17:00'}],
    ['every week on no known day', {freq: 'WEEKLY'}, undefined],
    ['nothing', {freq: null, byday: null, opens: null}, undefined],
  ]; // prettier-ignore
  for (const [what, wire, expected] of cases) {
    it(`reads ${what}`, () => expect(session(wire)).to.deep.equal(expected));
  }
});
