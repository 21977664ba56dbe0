import {expect} from '@open-wc/testing';
import {outpost} from '../../src/backends/index.js';
import {readAll, server} from './support.js';

const url = 'https://outpost.example.test/api/v1/services?targetDirectories=bod';

const row = (id: number, more: object = {}) => ({id, name: `Service ${id}`, target_directories: [], ...more});

describe('outpost', () => {
  it('maps the real fixture', async () => {
    const {transport} = server(() => 'outpost/service.json');
    const {activities} = await readAll(outpost({url, transport}));
    expect(activities[0]).to.deep.include({
      id: '1',
      name: '12th Aylesbury Brownies',
      ages: {min: 5, max: 11},
      cost: {kind: 'unknown'},
      access: ['unknown'],
      sessions: [{rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '10:00', end: '17:00'}],
      lastModified: '2021-01-13',
    });
    expect(activities[0]?.lastChecked).to.equal(undefined);
    expect(activities[0]?.accessibility.map(({id}) => id)).to.deep.equal([
      undefined,
      'hearing',
      'physical',
      'visual',
    ]);
  });

  it('hides an exact address that the directory hides', async () => {
    const location = {
      id: 9,
      name: 'Safe house',
      address_1: '1 Secret Street',
      city: 'Aylesbury',
      postal_code: 'HP21 7JF',
      geometry: {type: 'Point', coordinates: [-0.790659, 51.811001]},
      mask_exact_address: true,
    };
    const {transport} = server(() => ({content: [row(1, {locations: [location]})], last: true}));
    const {activities} = await readAll(outpost({url, transport}));
    expect(activities[0]?.places).to.deep.equal([
      {
        id: '9',
        addressLines: [],
        town: 'Aylesbury',
        lat: 51.81,
        lon: -0.79,
        precision: 'masked',
        accessibility: [],
      },
    ]);
    expect(JSON.stringify(activities)).not.to.match(/Secret|7JF|790659/);
  });

  it('knows that "Online" is no town', async () => {
    const location = {id: 2, city: 'Online', geometry: {type: 'Point', coordinates: [0, 0]}};
    const {transport} = server(() => ({content: [row(1, {locations: [location], free: true})], last: true}));
    const {activities} = await readAll(outpost({url, transport}));
    expect(activities[0]).to.deep.include({places: [], modes: ['online'], cost: {kind: 'free'}});
  });

  it('reads age bands and referral, and keeps the query when it pages', async () => {
    const {transport, asked} = server((address) =>
      address.searchParams.get('page') === '2'
        ? {content: [row(2, {needs_referral: true, age_band_all: true})], last: true}
        : {content: [row(1, {age_band_3_4: true, age_band_5_7: true})], last: false, totalElements: 2},
    );
    const {activities, batches} = await readAll(outpost({url, transport}));
    expect(activities.map(({ages}) => ages)).to.deep.equal([{min: 3, max: 7}, {}]);
    expect(activities[1]?.access).to.deep.equal(['referral']);
    expect(batches[0]?.expected).to.equal(2);
    expect(asked[1]).to.equal(`${url}&page=2`);
  });
});
