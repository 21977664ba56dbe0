import {expect} from '@open-wc/testing';
import {csv, geojson} from '../../src/backends/index.js';
import type {CsvOptions, GeojsonOptions} from '../../src/backends/index.js';
import {findColumns} from '../../src/backends/table/columns.js';
import {daySessions} from '../../src/backends/table/week-columns.js';
import {failure, readAll, server} from './support.js';

const url = 'https://council.example.test/groups';

function readCsv(text: string | Uint8Array<ArrayBuffer>, options: Partial<CsvOptions> = {}) {
  const {transport} = server(() => () => new Response(text, {headers: {'content-type': 'text/csv'}}));
  return readAll(csv({url, transport, ...options}));
}

function readGeojson(features: readonly object[], options: Partial<GeojsonOptions> = {}) {
  const {transport} = server(() => ({type: 'FeatureCollection', features}));
  return readAll(geojson({url, transport, ...options}));
}

describe('csv', () => {
  const shapes: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
    ['commas', 'Name,Postcode,Latitude,Longitude\nCafé,M33 7ZF,53.42,-2.31\n'],
    [
      'a byte order mark, CRLF and blank rows',
      '\ufeffName,Postcode,Latitude,Longitude\r\nCafé,M33 7ZF,53.42,-2.31\r\n,,,\r\n\r\n',
    ],
    ['semicolons and decimal commas', 'Name;Postcode;Latitude;Longitude\nCafé;m337zf;53,42;-2,31\n'],
    ['tabs', 'Name\tPostcode\tLatitude\tLongitude\nCafé\tM33 7ZF\t53.42\t-2.31\n'],
    [
      'a title above the table',
      'Groups 2026,,,\n,,,\nName,Postcode,Latitude,Longitude\nCafé,M33 7ZF,53.42,-2.31\n',
    ],
    ['X and Y', 'Site Name,PCode,X,Y\nCafé,M33 7ZF,-2.31,53.42\n'],
    ['swapped columns', 'name,postcode,lat,lon\nCafé,M33 7ZF,-2.31,53.42\n'],
    [
      'Windows-1252',
      Uint8Array.from('Name,Postcode,Lat,Lon\nCaf\xe9,M33 7ZF,53.42,-2.31\n', (c) => c.charCodeAt(0)),
    ],
  ];
  for (const [what, text] of shapes) {
    it(`reads ${what}`, async () => {
      const {activities} = await readCsv(text);
      expect(activities).to.have.length(1);
      expect(activities[0]).to.include({name: 'Café', id: 'cafe-m33-7zf'});
      expect(activities[0]?.places[0]).to.deep.include({postcode: 'M33 7ZF', lat: 53.42, lon: -2.31});
    });
  }

  it('converts National Grid columns', async () => {
    const {activities} = await readCsv('name,easting,northing\nA,378900,391600\nB,9,9\n');
    const [a, b] = activities;
    expect(a?.places[0]?.lat).to.be.closeTo(53.42, 0.01);
    expect(a?.places[0]?.lon).to.be.closeTo(-2.32, 0.01);
    expect(a?.warnings.join()).to.contain('National Grid');
    expect(b?.places).to.deep.equal([]);
    expect(b?.warnings).to.have.length(1);
  });

  it('lists a place with a postcode and no coordinates, not on the map', async () => {
    const {activities} = await readCsv('name,address\nA,"1 High Street, Sale, M33 7ZF"\n');
    expect(activities[0]?.places).to.deep.equal([
      {
        addressLines: ['1 High Street', 'Sale'],
        town: 'Sale',
        postcode: 'M33 7ZF',
        precision: 'none',
        accessibility: [],
      },
    ]);
  });

  it('reads weekday columns; what cannot be read stays words', async () => {
    const {activities} = await readCsv(
      'name,Monday,opening_hours_tuesday,Wed,Thursday,Friday\nA,"09:00-12:30,13:00-16:30",CLOSED,9am-1pm,by arrangement,10-4pm\n',
    );
    expect(activities[0]?.sessions).to.deep.equal([
      {rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '09:00', end: '12:30'},
      {rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '13:00', end: '16:30'},
      {rrule: 'FREQ=WEEKLY;BYDAY=WE', start: '09:00', end: '13:00'},
      {text: 'Thursday: by arrangement'},
      {rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '10:00', end: '16:00'},
    ]);
  });

  it('keeps free-text hours as words, and reads a day with times', async () => {
    const {activities} = await readCsv(
      'name,opening_hours,day,start_time,end_time\nA,"Mon-Fri: 6:30am-10:00pm",,,\nB,,Tuesday,10am,12noon\nC,NA,,,\nD,,Monday and Friday,10:00,\n',
    );
    expect(activities.map(({sessions}) => sessions)).to.deep.equal([
      [{text: 'Mon-Fri: 6:30am-10:00pm'}],
      [{rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '10:00', end: '12:00'}],
      [],
      [{rrule: 'FREQ=WEEKLY;BYDAY=MO,FR', start: '10:00'}],
    ]);
  });

  it('puts back the 0 of telephone numbers and drops cells that say nothing', async () => {
    const {activities} = await readCsv('name,telephone,email,cost\nA,1614960001,N/A,Not known\n');
    expect(activities[0]?.contacts).to.deep.equal([{phone: '01614960001'}]);
    expect(activities[0]?.cost).to.deep.equal({kind: 'unknown'});
  });

  it('keeps two rows of one site, and one of two that are the same', async () => {
    const {activities} = await readCsv('site_id,name,type\n7,Hall,Pool\n7,Hall,Gym\n7,Hall,Gym\n');
    expect(activities.map(({id, categories}) => [id, categories[0]?.label])).to.deep.equal([
      ['7', 'Pool'],
      ['7-2', 'Gym'],
    ]);
  });

  it('reads yes and no columns about access as features, and only what is certain', async () => {
    const {activities} = await readCsv(
      'name,disability_toilets,disability_parking,car_park,hearing_loop\nA,Yes,No,Yes,Not Known\n',
    );
    expect(activities[0]?.accessibility).to.deep.equal([
      {id: 'accessible-toilet', label: 'Disability toilets'},
    ]);
  });

  it('follows a mapping where the guess is wrong', async () => {
    const text = 'title,group,blurb\nSkip me,Knitters,<b>Wool</b> &amp; tea\n';
    const guessed = await readCsv(text);
    expect(guessed.activities[0]?.name).to.equal('Skip me');
    const {activities} = await readCsv(text, {
      mapping: {name: 'group', description: ['blurb'], category: []},
    });
    expect(activities[0]).to.deep.include({name: 'Knitters', summary: 'Wool & tea', categories: []});
  });

  it('says which columns there are where none is a name', async () => {
    expect(await failure(readCsv('alpha,beta\n1,2\n'))).to.include({code: 'bad-answer'});
  });

  it('hands on large files in parts', async () => {
    const rows = Array.from({length: 1200}, (_, n) => `Group ${n}`).join('\n');
    const {batches, activities} = await readCsv(`name,town\n${rows.replaceAll('\n', ',Sale\n')},Sale\n`);
    expect(batches.map((batch) => batch.activities.length)).to.deep.equal([500, 500, 200]);
    expect(activities).to.have.length(1200);
  });
});

describe('daySessions', () => {
  const day = {heading: 'Friday', day: 'FR'};
  const cases: readonly (readonly [string, string])[] = [
    ['9am-1pm', '09:00-13:00'],
    ['10-4pm', '10:00-16:00'],
    ['1-4pm', '13:00-16:00'],
    ['6 to 9pm', '18:00-21:00'],
    ['18:00-01:00', '18:00-01:00'],
    ['00:00-00:00', '00:00-24:00'],
    ['24 hours', '00:00-24:00'],
    ['9:30-4:30', 'Friday: 9:30-4:30'],
    ['10-11pm', 'Friday: 10-11pm'],
    ['9-5', 'Friday: 9-5'],
    ['09:00-12:00 and by appointment', 'Friday: 09:00-12:00 and by appointment'],
  ];
  for (const [hours, expected] of cases) {
    it(`${hours} is ${expected}`, () => {
      const [session] = daySessions(day, hours);
      expect(session?.text ?? `${session?.start}-${session?.end}`).to.equal(expected);
    });
  }
});

describe('findColumns', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['community_hub', 'community_hub'],
    ['pharmacy_name', 'pharmacy_name'],
    ['Location', 'Location'],
    ['Walk Name', 'Walk Name'],
  ];
  for (const [heading, name] of cases) {
    it(`takes ${heading} for the name`, () => {
      expect(findColumns(['area_name', 'ward_name', heading, 'lat']).of.name).to.deep.equal([name]);
    });
  }
});

describe('geojson', () => {
  const feature = (geometry: object | null, properties: object | null = {Name: 'A'}, more: object = {}) => ({
    type: 'Feature',
    geometry,
    properties,
    ...more,
  });
  const square = (x: number, y: number, size: number) => [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ];
  const points: readonly (readonly [string, object | null, readonly [number, number] | undefined])[] = [
    ['a point', {type: 'Point', coordinates: [-2.3, 53.4]}, [53.4, -2.3]],
    ['a swapped point', {type: 'Point', coordinates: [53.4, -2.3]}, [53.4, -2.3]],
    ['an area, at its middle', {type: 'Polygon', coordinates: square(-2.4, 53.4, 0.2)}, [53.5, -2.3]],
    [
      'several areas, at the middle of the largest',
      {type: 'MultiPolygon', coordinates: [square(-2.9, 53.1, 0.01), square(-2.4, 53.4, 0.2)]},
      [53.5, -2.3],
    ],
    ['a line, at its beginning', {type: 'LineString', coordinates: [[-2.3, 53.4], [-2.2, 53.5]]}, [53.4, -2.3]],
    ['nothing', null, undefined],
    ['an empty area', {type: 'Polygon', coordinates: []}, undefined],
    ['0, 0', {type: 'Point', coordinates: [0, 0]}, undefined],
  ]; // prettier-ignore
  for (const [what, geometry, expected] of points) {
    it(`places ${what}`, async () => {
      const {activities} = await readGeojson([feature(geometry)]);
      expect(activities).to.have.length(1);
      const place = activities[0]?.places[0];
      if (!expected) expect(place).to.equal(undefined);
      else {
        expect(place?.lat).to.be.closeTo(expected[0], 1e-9);
        expect(place?.lon).to.be.closeTo(expected[1], 1e-9);
      }
    });
  }

  it('converts National Grid positions', async () => {
    const {activities} = await readGeojson([feature({type: 'Point', coordinates: [378900, 391600]})]);
    expect(activities[0]?.places[0]?.lat).to.be.closeTo(53.42, 0.01);
  });

  it('loses no other feature to one without properties', async () => {
    const at = {type: 'Point', coordinates: [-2.3, 53.4]};
    const {activities, warnings} = await readGeojson([
      feature(at, null),
      feature(at, {name: 'B', 'Referral method': 'Self referral'}, {id: 5}),
    ]);
    expect(activities.map(({id, access}) => [id, access])).to.deep.equal([['5', ['self-referral']]]);
    expect(warnings).to.have.length(1);
  });

  it('follows a mapping', async () => {
    const {activities} = await readGeojson([feature(null, {title: 'No', label: 'Yes'})], {
      mapping: {name: 'label'},
    });
    expect(activities[0]?.name).to.equal('Yes');
  });
});
