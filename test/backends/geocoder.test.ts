import {expect} from '@open-wc/testing';
import {geocoderFor, outcodes, postcodesIo} from '../../src/backends/index.js';
import {failure, server} from './support.js';
import type {Reply} from './support.js';

describe('outcodes', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['ct12qa', 'CT1'],
    ['CT1 2QA', 'CT1'],
    ['CT1', 'CT1'],
    [' ct1 ', 'CT1'],
    ['ct1 2', 'CT1'],
    ['M33 7ZF', 'M33'],
    ['M33', 'M33'],
    ['m337', 'M33'],
    ['EC1A 1BB', 'EC1A'],
    ['AB1', 'AB1'],
    ['M99 9ZZ', 'M99'],
    ['ZZ99 1AA', undefined],
    ['GY1 1AA', undefined],
    ['JE2', undefined],
    ['IM1 1AA', undefined],
    ['BT1 5GS', undefined],
    ['Sale', undefined],
    ['', undefined],
  ];
  for (const [words, label] of cases) {
    it(`"${words}" is ${label}`, async () => {
      const place = await outcodes().locate(words);
      expect(place?.label).to.equal(label);
      if (label) expect(place?.precision).to.equal('outcode');
    });
  }

  it('knows where M33 is', async () => {
    const place = await outcodes().locate('M33');
    expect(place?.lat).to.be.closeTo(53.42, 0.02);
    expect(place?.lon).to.be.closeTo(-2.33, 0.03);
  });

  it('lies in Great Britain, all of it', async () => {
    const {OUTCODES} = await import('../../src/backends/geocoder/outcodes-data.js');
    const {unpack} = await import('../../src/backends/geocoder/outcodes.js');
    const points = [...unpack(OUTCODES)];
    expect(points).to.have.length(2996);
    for (const [name, {lat, lon}] of points) {
      expect(name).to.match(/^(?:[A-Z]{1,2}\d[A-Z\d]?|NPT)$/);
      expect(lat, name).to.be.within(49.8, 61);
      expect(lon, name).to.be.within(-8.7, 1.9);
    }
  });
});

describe('postcodesIo', () => {
  const url = 'https://postcodes.example.test/base/';
  const places = [
    {name_1: 'Sale', local_type: 'Hamlet', latitude: 51, longitude: -1},
    {name_1: 'Sale', local_type: 'Town', latitude: 53.42, longitude: -2.32},
    {name_1: 'Sale Green', local_type: 'City', latitude: 52, longitude: -2},
  ];
  const io = (answers: Readonly<Record<string, Reply>>) => {
    const backend = server((address) => {
      const key = decodeURIComponent(address.href.replace(url, ''));
      const found = answers[key];
      if (typeof found !== 'string' || !found.includes('404')) return found;
      return async () => {
        const {fixtureResponse} = await import('./support.js');
        return new Response(await (await fixtureResponse(found)).text(), {status: 404});
      };
    });
    return {...backend, geocoder: postcodesIo({url, transport: backend.transport})};
  };
  const fixtures = 'constructed/postcodes-io';

  const cases: readonly (readonly [string, string, Readonly<Record<string, Reply>>, object | undefined])[] = [
    [
      'a full postcode',
      'm337zf',
      {'postcodes/M33 7ZF': `${fixtures}/lookup-200.json`},
      {lat: 53.424712, lon: -2.318481, label: 'M33 7ZF', precision: 'postcode'},
    ],
    [
      'an old postcode',
      'M33 9ZZ',
      {'postcodes/M33 9ZZ': `${fixtures}/lookup-404-terminated.json`},
      {lat: 53.42, lon: -2.32, label: 'M33 9ZZ', precision: 'postcode'},
    ],
    [
      'a postcode that is not known, by its district',
      'M33 0AA',
      {
        'postcodes/M33 0AA': `${fixtures}/lookup-404-not-found.json`,
        'outcodes/M33': `${fixtures}/outcode-200.json`,
      },
      {lat: 53.4226, lon: -2.3271, label: 'M33', precision: 'outcode'},
    ],
    [
      'one without a place',
      'GY1 1AA',
      {
        'postcodes/GY1 1AA': `${fixtures}/lookup-200-no-grid-reference.json`,
        'outcodes/GY1': `${fixtures}/outcode-404.json`,
      },
      undefined,
    ],
    [
      'an invalid one',
      'ZZ1 1ZZ',
      {
        'postcodes/ZZ1 1ZZ': `${fixtures}/lookup-404-invalid.json`,
        'outcodes/ZZ1': `${fixtures}/outcode-404.json`,
      },
      undefined,
    ],
    [
      'a district',
      'm33',
      {'outcodes/M33': `${fixtures}/outcode-200.json`},
      {lat: 53.4226, lon: -2.3271, label: 'M33', precision: 'outcode'},
    ],
    [
      'a town, the likeliest of its name',
      ' sale ',
      {'places?q=sale&limit=20': {status: 200, result: places}},
      {lat: 53.42, lon: -2.32, label: 'Sale', precision: 'town'},
    ],
    ['no town', 'Atlantis', {'places?q=Atlantis&limit=20': {status: 200, result: null}}, undefined],
  ];
  for (const [what, words, answers, expected] of cases) {
    it(`finds ${what}`, async () => {
      expect(await io(answers).geocoder.locate(words)).to.deep.equal(expected);
    });
  }

  it('rejects where the service fails, and passes an abort through', async () => {
    const {transport} = server(() => () => new Response('', {status: 500}));
    expect(await failure(postcodesIo({url, transport}).locate('M33'))).to.include({code: 'server'});
    const controller = new AbortController();
    const reason = new Error('typed on');
    controller.abort(reason);
    expect(await failure(postcodesIo({url, transport}).locate('M33', controller.signal))).to.equal(reason);
  });
});

describe('geocoderFor', () => {
  it('takes an object, a URL or nothing', async () => {
    const own = outcodes();
    expect(geocoderFor(own)).to.equal(own);
    const {transport, asked} = server(() => 'constructed/postcodes-io/outcode-200.json');
    await geocoderFor('https://pc.example.test', transport).locate('M33');
    expect(asked).to.deep.equal(['https://pc.example.test/outcodes/M33']);
    expect((await geocoderFor(undefined).locate('M33'))?.label).to.equal('M33');
    expect((await geocoderFor(' ').locate('M33'))?.label).to.equal('M33');
  });

  it('never sends the token of the directory', async () => {
    const {transport, headers} = server(() => 'constructed/postcodes-io/outcode-200.json');
    const page = {...transport, getToken: () => 'secret'};
    await geocoderFor('https://pc.example.test', page).locate('M33');
    await postcodesIo({url: 'https://pc.example.test', transport: page}).locate('M33');
    expect(headers.map((sent) => sent.get('authorization'))).to.deep.equal([null, null]);
  });
});
