import {expect} from '@open-wc/testing';
import {BackendError, openReferral} from '../../src/backends/index.js';
import {failure, readAll, server} from './support.js';
import type {Reply} from './support.js';

const root = 'https://oruk.example.test/o/api';
const list = `${root}/services`;

const place = {
  id: 'l1',
  location: {id: 'l1', latitude: 53.42, longitude: -2.31, addresses: [{city: 'Sale'}]},
};
const service = (id: string, more: object = {}) => ({id, name: `Service ${id}`, status: 'active', ...more});
const whole = (id: string) => service(id, {service_at_locations: [place]});
const v3 = (contents: readonly object[], more: object = {}) => ({contents, last_page: true, ...more});
const v1 = (content: readonly object[], more: object = {}) => ({content, last: true, ...more});

describe('openReferral, version 1', () => {
  const v1Server = (knowsInclude: boolean) =>
    server((url): Reply | undefined => {
      const id = /\/services\/(.+)$/.exec(url.pathname)?.[1];
      if (id) return `constructed/oruk-v1/service-${id}.json`;
      const page = url.searchParams.get('page') ?? '1';
      const full = knowsInclude && url.searchParams.has('include') ? '-include-service_at_locations' : '';
      return `constructed/oruk-v1/services-page-${page}${full}.json`;
    });

  it('asks once for everything and keeps to it', async () => {
    const {transport, asked} = v1Server(true);
    const {activities, batches, warnings} = await readAll(openReferral({url: root, transport}));
    expect(activities.map(({name}) => name)).to.deep.equal([
      'Walking for Health – Sale Water Park',
      'Chatty Café',
      'Befriending by phone',
      'Debt advice (3 venues)',
      'Art for wellbeing',
      'Old lunch club',
    ]);
    expect(batches).to.have.length(2);
    expect(batches[0]?.expected).to.equal(6);
    expect(warnings).to.deep.equal([]);
    expect(asked).to.have.length(3);
    expect(asked[0]).to.equal(list);
    expect(new URL(asked[2] ?? '').searchParams.get('page')).to.equal('2');
    expect(new URL(asked[2] ?? '').searchParams.get('include')).to.contain('service_at_locations');
  });

  it('asks for each service where the server ignores that', async () => {
    const {transport, asked} = v1Server(false);
    const {activities} = await readAll(openReferral({url: list, transport}));
    expect(activities.find(({id}) => id.startsWith('e6cbc164'))?.places).to.have.length(3);
    expect(asked.filter((url) => /services\/.+/.test(url))).to.have.length(6);
    expect(asked.filter((url) => url.includes('include=') || url.includes('full='))).to.have.length(2);
  });

  it('maps what the fixture says', async () => {
    const {transport} = v1Server(true);
    const {activities} = await readAll(openReferral({url: root, transport, name: 'Trafford'}));
    const [walk, cafe, phone, debt, art, lunch] = activities;
    expect(walk).to.deep.include({
      source: 'Trafford',
      summary: 'A gentle weekly walk. All welcome.',
      modes: ['in-person'],
      access: ['drop-in'],
      ages: {min: 18},
      lastChecked: '2026-03-02',
      organisation: {id: 'a4621303-fcfd-5bba-9325-89a065092e16', name: 'Trafford Walkers'},
    });
    expect(walk?.cost.kind).to.equal('free');
    expect(walk?.accessibility.map(({id}) => id)).to.deep.equal(['step-free', 'accessible-toilet']);
    expect(walk?.categories[0]).to.include({label: 'Exercise groups', scheme: 'esdServiceTypes'});
    expect(walk?.contacts[1]).to.deep.equal({name: 'Walk co-ordinator', phone: '0161 496 0001'});
    expect(cafe?.sourceUrl).to.equal('https://www.example.org/chatty');
    expect(cafe?.cost).to.deep.equal({kind: 'unknown', text: 'Price of a drink'});
    expect(phone).to.deep.include({
      modes: ['phone'],
      access: ['referral'],
      places: [],
      coverage: ['Trafford'],
    });
    expect(debt?.places.map(({precision}) => precision)).to.deep.equal(['exact', 'exact', 'none']);
    expect(debt?.sessions.map(({placeId}) => placeId)).to.deep.equal(
      [0, 1, 2, 2].map((n) => debt?.places[n]?.id),
    );
    expect(art?.cost).to.include({kind: 'paid', fromAmount: 2});
    expect(art?.sessions[0]).to.include({rrule: 'FREQ=MONTHLY;BYDAY=2TU', start: '18:30', end: '20:30'});
    expect(lunch?.status).to.equal('closed');
  });

  it('keeps a service whose details failed, and the others', async () => {
    const {transport} = server((url): Reply | undefined => {
      if (url.pathname === '/o/api/services') return v1([service('a'), service('b'), service('c')]);
      const id = url.pathname.split('/').pop() ?? '';
      return id === 'b' ? () => new Response('', {status: 500}) : whole(id);
    });
    const {activities, warnings, incomplete} = await readAll(openReferral({url: root, transport}));
    expect(activities.map(({places}) => places.length)).to.deep.equal([1, 0, 1]);
    expect(warnings).to.have.length(1);
    expect(incomplete).to.equal(true);
    expect(warnings[0]).to.match(/^Details of b .*server/);
  });

  it('sends at most six requests at once', async () => {
    const ids = Array.from({length: 40}, (_, n) => `s${n}`);
    const backend = server((url): Reply => {
      const id = /services\/(.+)$/.exec(url.pathname)?.[1];
      return id ? whole(id) : v1(ids.map((own) => service(own)));
    });
    const {activities} = await readAll(openReferral({url: root, transport: backend.transport}));
    expect(activities).to.have.length(40);
    expect(backend.most).to.equal(6);
  });

  it('stops asking for details where they all fail', async () => {
    const ids = Array.from({length: 50}, (_, n) => service(`s${n}`));
    const {transport, asked} = server((url) => (url.pathname.endsWith('/services') ? v1(ids) : undefined));
    const {activities, warnings} = await readAll(openReferral({url: root, transport}));
    expect(activities).to.have.length(50);
    expect(asked.length).to.be.below(25);
    expect(warnings.at(-1)).to.contain('Too many details');
  });
});

describe('openReferral, version 3', () => {
  it('tries full=true once and remembers it', async () => {
    const {transport, asked} = server((url) => {
      const page = Number(url.searchParams.get('page') ?? 1);
      const make = url.searchParams.has('full') ? whole : service;
      return v3([make(`${page}a`), make(`${page}b`)], {total_items: 4, last_page: page === 2});
    });
    const {activities} = await readAll(openReferral({url: root, transport}));
    expect(activities.map(({places}) => places.length)).to.deep.equal([1, 1, 1, 1]);
    expect(asked).to.deep.equal([list, `${list}?full=true`, `${list}?full=true&page=2`]);
  });

  it('asks for no details where the list in full leaves places out', async () => {
    const {transport, asked} = server((url) =>
      v3([url.searchParams.has('full') ? whole('a') : service('a'), service('by-phone')]),
    );
    const {activities} = await readAll(openReferral({url: root, transport}));
    expect(activities.map(({places}) => places.length)).to.deep.equal([1, 0]);
    expect(asked).to.have.length(2);
  });

  it('keeps the query of the page’s own URL', async () => {
    const {transport, asked} = server(() => v3([whole('a')]));
    await readAll(openReferral({url: `${root}?taxonomy_id=7`, transport}));
    expect(asked).to.deep.equal([`${list}?taxonomy_id=7`]);
  });

  it('makes one service of its places, over pages', async () => {
    const at = (id: string, own: string) => ({
      id,
      service: service(own),
      location: {id, latitude: 53.4, longitude: -2.3, addresses: []},
    });
    const {transport} = server((url) =>
      url.searchParams.get('page') === '2'
        ? v3([at('p3', 'a')])
        : v3([at('p1', 'a'), at('p2', 'b')], {last_page: false}),
    );
    const url = `${root}/service_at_locations`;
    const {activities} = await readAll(openReferral({url, transport}));
    expect(activities.map(({id, places}) => [id, places.map((own) => own.id)])).to.deep.equal([
      ['a', ['p1', 'p3']],
      ['b', ['p2']],
    ]);
  });

  it('reads terms that answer a question of their own', async () => {
    const term = (taxonomy: string, name: string, more: object = {}) => ({
      taxonomy_term: {id: `${taxonomy}/${name}`, name, taxonomy, ...more},
    });
    const attributes = [
      term('Activity type', 'Walking', {parent_id: 'active'}),
      term('Record type', 'Sample'),
      term('Access', 'Drop in'),
      term('Access', 'Self-referral'),
      term('Who it is for', 'Women only'),
      term('Who it is for', 'Carers'),
      term('Availability', 'Full'),
    ];
    const schedules = [{freq: 'WEEKLY', byday: 'MO', attending_type: 'Online'}];
    const languages = [{id: 'x'}, {id: 'y', name: 'Urdu', code: 'ur'}];
    const {transport} = server(() => v3([{...whole('a'), attributes, schedules, languages}]));
    const {activities} = await readAll(openReferral({url: root, transport}));
    expect(activities[0]).to.deep.include({
      categories: [
        {id: 'Activity type/Walking', label: 'Walking', scheme: 'Activity type', parentId: 'active'},
        {id: 'Who it is for/Carers', label: 'Carers', scheme: 'Who it is for'},
      ],
      sample: true,
      access: ['drop-in', 'self-referral'],
      gender: 'women',
      sessions: [{rrule: 'FREQ=WEEKLY;BYDAY=MO', spaces: 0}],
      modes: ['online'],
      languages: ['ur'],
    });
  });

  it('never shows a price that has run out', async () => {
    const cost_options = [{amount: 35, valid_to: '2022-12-31'}];
    const {transport} = server(() => v3([{...whole('a'), cost_options}]));
    const {activities} = await readAll(openReferral({url: root, transport}));
    expect(activities[0]?.cost).to.deep.equal({kind: 'unknown'});
  });
});

describe('paging', () => {
  const pages = (answer: (page: number) => Reply | undefined, options: {maxPages?: number} = {}) => {
    const backend = server((url) => answer(Number(url.searchParams.get('page') ?? 1)));
    return {...backend, directory: openReferral({url: list, transport: backend.transport, ...options})};
  };

  it('stops at an empty page', async () => {
    const {directory, asked} = pages((page) => ({content: page < 3 ? [whole(String(page))] : []}));
    expect((await readAll(directory)).activities).to.have.length(2);
    expect(asked).to.have.length(3);
  });

  it('stops where a page repeats', async () => {
    const {directory, asked} = pages(() => ({content: [whole('same')]}));
    const {activities, truncated} = await readAll(directory);
    expect(activities).to.have.length(1);
    expect(truncated).to.equal(false);
    expect(asked).to.have.length(2);
  });

  it('stops at its limit and says so', async () => {
    const {directory} = pages((page) => ({content: [whole(String(page))]}), {maxPages: 3});
    const {activities, truncated, warnings} = await readAll(directory);
    expect(activities).to.have.length(3);
    expect(truncated).to.equal(true);
    expect(warnings.join()).to.contain('3 pages');
  });

  it('lists an id once though it comes on two pages', async () => {
    const {directory} = pages((page) =>
      page === 1 ? {content: [whole('a'), whole('b')]} : v1([whole('b'), whole('c')]),
    );
    const {batches} = await readAll(directory);
    expect(batches.map((batch) => batch.activities.map(({id}) => id))).to.deep.equal([['a', 'b'], ['c']]);
  });

  it('rejects where the first page fails', async () => {
    const {directory} = pages(() => () => new Response('', {status: 503}));
    const error = await failure(readAll(directory));
    expect(error).to.be.instanceOf(BackendError);
    expect(error).to.include({code: 'server', status: 503});
  });

  it('keeps what came where a later page fails', async () => {
    const {directory} = pages((page) =>
      page === 1 ? {content: [whole('a')]} : () => Promise.reject(new TypeError('gone')),
    );
    const {activities, warnings, truncated, incomplete} = await readAll(directory);
    expect(activities).to.have.length(1);
    expect([truncated, incomplete]).to.deep.equal([false, true]);
    expect(warnings.join()).to.match(/Page 2 could not be read \(server\)/);
  });

  it('loses no other row to a bad one', async () => {
    const {directory} = pages(() => v1([whole('a'), {id: 'b', status: 'active', name: null}, whole('c')]));
    const {activities, warnings, incomplete} = await readAll(directory);
    expect(activities.map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(incomplete).to.equal(false);
    expect(warnings).to.deep.equal(['row b: a service needs an id and a name']);
  });

  it('gives nothing more once it is aborted, with the reason', async () => {
    const controller = new AbortController();
    const {directory, asked} = pages((page) => ({content: [whole(String(page))]}));
    const reason = new Error('enough');
    let count = 0;
    const reading = (async () => {
      for await (const batch of directory.list({signal: controller.signal})) {
        count += batch.activities.length;
        if (count === 2) controller.abort(reason);
      }
    })();
    expect(await failure(reading)).to.equal(reason);
    expect(count).to.equal(2);
    expect(asked).to.have.length(2);
  });
});
