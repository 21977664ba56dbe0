import {expect} from '@open-wc/testing';
import {boundsAround, contains, milesBetween} from '../../src/model/distance.js';
import {isMapped} from '../../src/model/place.js';
import {selectRange} from '../../src/activity-index/select-range.js';
import {makeDirectory, seeded} from '../../bench/make-directory.mjs';
import {activity, ask, idsOf, indexOf, NOW, place, SALE} from './activities.js';

const online = (id: string) => activity(id, {modes: ['online']});
const at = (id: string, north: number) => activity(id, {places: [place(north, 0)]});

describe('taking activities in and out', () => {
  it('replaces one that it knows and forgets one that was taken back', async () => {
    const index = indexOf([at('a', 0.01), at('b', 0.02)]);
    index.add([activity('a', {name: 'New name', places: [place(0.03, 0)]})]);
    expect(index.size).to.equal(2);
    expect(index.get(['a'])[0]!.name).to.equal('New name');
    expect(await idsOf(index, {near: SALE})).to.deep.equal(['b', 'a']);
    index.remove(['b', 'never there']);
    const {total, size, facets, clusters} = await ask(index, {
      view: {bounds: boundsAround(SALE, 20), zoom: 10},
    });
    expect([total, size, clusters.length]).to.deep.equal([1, 1, 1]);
    expect(facets.cost).to.deep.equal([{id: 'unknown', count: 1}]);
  });

  it('finds replaced and removed activities by their newest words only', async () => {
    const index = indexOf([activity('a', {name: 'Knitting'}), activity('b', {name: 'Knitting too'})]);
    expect(await idsOf(index, {text: 'knitting'})).to.have.members(['a', 'b']);
    index.add([activity('a', {name: 'Pottery'})]);
    index.remove(['b']);
    expect(await idsOf(index, {text: 'knitting'})).to.deep.equal([]);
    expect(await idsOf(index, {text: 'pottery'})).to.deep.equal(['a']);
  });

  it('completes what a page’s own directory leaves out, and says what it cannot use', async () => {
    const index = indexOf([]);
    index.add([{id: 'bare', name: 'Bare'}, {name: 'No id'}, null] as never);
    expect(index.size).to.equal(1);
    expect(index.warnings).to.have.lengthOf(2);
    expect((await ask(index)).items[0]!.activity.cost).to.deep.equal({kind: 'unknown'});
  });

  it('gives whole activities by id with dates and distance, in the order asked for', async () => {
    const sessions = [{rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '10:00'}];
    const far = activity('far', {sessions, places: [place(1, 0), place(0.1, 0)]});
    const index = indexOf([at('near', 0.01), far, online('home')]);
    await index.prepare({});
    const [home, again] = index.found(['home', 'gone', 'far'], NOW, SALE);
    expect(home).to.deep.include({mapped: false, next: [], ended: false});
    expect(home).not.to.have.property('miles');
    expect(again!.miles).to.be.closeTo(milesBetween(SALE, place(0.1, 0) as never), 1e-9);
    expect(again!.next.map(({date}) => date)).to.deep.equal(['2025-11-25', '2025-12-02', '2025-12-09']);
  });
});

describe('orders', () => {
  const index = indexOf([
    activity('c', {
      name: 'Éclair',
      places: [place(0.1, 0)],
      sessions: [{date: '2025-11-26', start: '09:00'}],
    }),
    activity('a', {name: 'zumba 2', modes: ['online'], sessions: [{date: '2025-11-25', start: '09:00'}]}),
    activity('b', {
      name: 'Zumba 10',
      places: [place(0.2, 0)],
      sessions: [{date: '2025-11-24', start: '19:00'}],
    }),
    activity('d', {name: 'apple', places: [place(0.3, 0)]}),
  ]);
  const cases: [string, Parameters<typeof idsOf>[1], string][] = [
    ['nearest, what is not on the map last', {sort: 'nearest', near: SALE}, 'c b d a'],
    ['nearest without a place: by name, what is not on the map last', {sort: 'nearest'}, 'd c b a'],
    ['soonest, without a date after that, not on the map last', {sort: 'soonest'}, 'b c d a'],
    ['by name, all mixed, capitals, accents and numbers as people read them', {sort: 'name'}, 'd c a b'],
    ['by default from a place: nearest', {near: SALE}, 'c b d a'],
    ['by default with words: best match', {text: 'zumba', near: SALE}, 'b a'],
    ['relevance without words: nearest', {sort: 'relevance', near: SALE}, 'c b d a'],
  ];
  for (const [name, query, ids] of cases) {
    it(name, async () => expect((await idsOf(index, query)).join(' ')).to.equal(ids));
  }

  it('works out what is soonest again when time has passed', async () => {
    expect(await idsOf(index, {sort: 'soonest', now: '2025-11-25T12:00'})).to.deep.equal([
      'c',
      'b',
      'd',
      'a',
    ]);
    expect(await idsOf(index, {sort: 'soonest', now: '2025-11-24T09:00'})).to.deep.equal([
      'b',
      'c',
      'd',
      'a',
    ]);
  });

  it('takes the nearest of an activity’s places', async () => {
    const two = activity('two', {places: [place(2, 0), place(0.05, 0)]});
    const {items} = await ask(indexOf([at('one', 0.1), two]), {near: SALE});
    expect(items.map(({activity: {id}}) => id)).to.deep.equal(['two', 'one']);
    expect(items[0]!.miles).to.be.closeTo(3.45, 0.05);
  });

  it('selects any part of the order that a whole sort would give', () => {
    const random = seeded(5);
    const keys = Array.from({length: 500}, () => Math.floor(random() * 60));
    const isBefore = (a: number, b: number) => (keys[a] === keys[b] ? a < b : keys[a]! < keys[b]!);
    const sorted = [...keys.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    for (const [from, to] of [
      [0, 20],
      [480, 500],
      [490, 900],
      [0, 1],
      [237, 260],
      [600, 620],
    ] as const) {
      const items = Uint32Array.from(keys.keys());
      expect([...selectRange(items, from, to, isBefore)]).to.deep.equal(sorted.slice(from, to));
      expect([...items].sort((a, b) => a - b)).to.deep.equal([...keys.keys()]);
    }
  });
});

describe('where', () => {
  const all = makeDirectory(600, 3);
  const index = indexOf(all);
  const places = all.map(({id, places: [first]}) => ({
    id,
    first: first && isMapped(first) ? first : undefined,
  }));

  for (const miles of [1, 3, 10, 60]) {
    it(`within ${miles} miles, with what is not on the map`, async () => {
      const near = {lat: 53.48, lon: -2.24};
      const expected = places.filter(({first}) => !first || milesBetween(near, first) <= miles);
      const {total, mapped} = await ask(index, {near, miles});
      expect(total).to.equal(expected.length);
      expect(mapped).to.equal(expected.filter(({first}) => first).length);
    });
  }

  it('in a box, and nothing else', async () => {
    const within = {south: 53.3, north: 53.6, west: -2.5, east: -2};
    const expected = places.filter(({first}) => first && contains(within, first)).map(({id}) => id);
    expect(await idsOf(index, {within, miles: 1, near: SALE})).to.have.members(expected);
    expect(expected.length).to.be.greaterThan(10);
  });

  it('nearest first, as a sort of everything would have it', async () => {
    const ids = await idsOf(index, {near: SALE, pageSize: 30, page: 2});
    const sorted = places
      .filter(({first}) => first)
      .sort((a, b) => milesBetween(SALE, a.first!) - milesBetween(SALE, b.first!));
    const expected = sorted.slice(30, 60).map(({id, first}) => ({id, miles: milesBetween(SALE, first!)}));
    const {items} = await ask(index, {near: SALE, pageSize: 30, page: 2});
    expect(items.map(({miles}) => miles)).to.deep.equal(expected.map(({miles}) => miles));
    expect(ids).to.have.lengthOf(30);
  });

  it('a box around everything on the map', async () => {
    const {bounds} = await ask(index);
    const lats = places.flatMap(({first}) => (first ? [first.lat] : []));
    expect(bounds!.south).to.be.closeTo(Math.min(...lats), 1e-5);
    expect(bounds!.north).to.be.closeTo(Math.max(...lats), 1e-5);
    expect(await ask(indexOf([online('a')]))).not.to.have.property('bounds');
  });

  it('a town by the directory’s own addresses', () => {
    const town = (id: string, name: string, north: number) =>
      activity(id, {places: [place(north, 0, {town: name})]});
    const towns = indexOf([
      town('a', 'Sale', 0.01),
      town('b', 'SALE', 0.03),
      town('c', 'Salford', 1),
      activity('d', {coverage: ['Trafford'], places: [place(0.5, 0)]}),
      activity('e', {places: [{addressLines: [], accessibility: [], precision: 'none', town: 'Nowhere'}]}),
    ]);
    expect(towns.findTown(' sale, Greater Manchester')).to.deep.equal({
      label: 'Sale',
      lat: SALE.lat + 0.02,
      lon: SALE.lon,
    });
    expect(towns.findTown('trafford')).to.include({label: 'Trafford'});
    for (const words of ['Sal', 'Nowhere', '', ' , Sale']) expect(towns.findTown(words)).to.equal(undefined);
  });
});

describe('pages', () => {
  const index = indexOf(Array.from({length: 45}, (_, number) => at(`a${number}`, number / 100)));
  for (const [page, given, first, length] of [
    [1, 1, 'a0', 20],
    [3, 3, 'a40', 5],
    [9, 3, 'a40', 5],
    [0, 1, 'a0', 20],
  ] as const) {
    it(`page ${page} is page ${given}`, async () => {
      const answer = await ask(index, {near: SALE, page});
      expect([answer.page, answer.pages, answer.items.length]).to.deep.equal([given, 3, length]);
      expect(answer.items[0]!.activity.id).to.equal(first);
    });
  }

  it('finds the page of the selected activity, unless a page is asked for', async () => {
    expect((await ask(index, {near: SALE, selected: 'a25'})).page).to.equal(2);
    expect((await ask(index, {near: SALE, selected: 'a25', page: 1})).page).to.equal(1);
    expect((await ask(index, {near: SALE, selected: 'gone'})).page).to.equal(1);
    expect((await ask(index, {near: SALE, selected: 'a25', miles: 1})).page).to.equal(1);
  });

  it('is one empty page when nothing is found', async () => {
    const {page, pages, items, total} = await ask(indexOf([]), {page: 4});
    expect({page, pages, items, total}).to.deep.equal({page: 1, pages: 1, items: [], total: 0});
  });
});

describe('ways to find more', () => {
  const index = indexOf([
    activity('a', {name: 'Swim', places: [place(0.1, 0)], cost: {kind: 'free'}}),
    activity('b', {name: 'Swim', places: [place(0.001, 0)], cost: {kind: 'paid', fromAmount: 9}}),
  ]);

  it('counts what each change alone would find, and offers only those that help', async () => {
    const {total, relaxations} = await ask(index, {
      text: 'swim',
      near: SALE,
      miles: 1,
      chosen: {cost: ['free'], day: ['unknown']},
      relax: true,
    });
    expect(total).to.equal(0);
    expect(relaxations).to.deep.equal([
      {kind: 'miles', miles: 10, count: 1},
      {kind: 'facet', facet: 'cost', count: 1},
    ]);
  });

  it('offers to leave out the words or the area of the map', async () => {
    expect((await ask(index, {text: 'zzzz', relax: true})).relaxations).to.deep.equal([
      {kind: 'text', count: 2},
    ]);
    const within = {south: 50, north: 51, west: 0, east: 1};
    expect((await ask(index, {within, relax: true})).relaxations).to.deep.equal([{kind: 'within', count: 2}]);
    expect(await ask(index)).not.to.have.property('relaxations');
  });
});
