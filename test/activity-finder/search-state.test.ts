import {expect} from '@open-wc/testing';
import {
  changed,
  chosenCount,
  chosenValues,
  cleared,
  effectiveSort,
  emptySearch,
  possibleSorts,
  relaxed,
  toQuery,
  withChosen,
  type Search,
} from '../../src/activity-finder/search-state.js';
import {NOW, SALE} from '../../stories/activity-finder/sample-activities.js';

const place = {...SALE, label: 'Sale'};
const within = {south: 53, west: -3, north: 54, east: -2};
const full: Search = {
  text: 'swim',
  place,
  miles: 3,
  within,
  chosen: {cost: ['free'], day: ['MO', 'TU']},
  sort: 'name',
  page: 4,
};

describe('a search that changes', () => {
  it('begins on its first page again, whatever else stays', () => {
    expect(changed(full, {text: 'walk'})).to.deep.equal({...full, text: 'walk', page: 1});
    expect(withChosen(full, 'cost', ['donation']).page).to.equal(1);
  });

  it('keeps a page that is asked for', () => expect(changed(full, {page: 2}).page).to.equal(2));

  it('never changes the search before it', () => {
    const before = JSON.stringify(full);
    withChosen(full, 'day', []);
    cleared(full, 'cost');
    expect(JSON.stringify(full)).to.equal(before);
  });

  it('drops a facet of which nothing is chosen', () => {
    expect(withChosen(full, 'day', []).chosen).to.deep.equal({cost: ['free']});
    expect(cleared(full, 'cost').chosen).to.deep.equal({day: ['MO', 'TU']});
    expect(withChosen(full, 'age', ['60-plus']).chosen).to.deep.equal({...full.chosen, age: ['60-plus']});
  });
});

describe('what is chosen', () => {
  it('is counted, in one facet or in all', () => {
    expect(chosenCount(full.chosen)).to.equal(3);
    expect(chosenCount(full.chosen, 'day')).to.equal(2);
    expect(chosenCount(full.chosen, 'age')).to.equal(0);
  });

  it('comes in the order of the facets, with the label that the directory gave', () => {
    const facets = {category: [{id: 'c1', label: 'Walking', count: 0}]};
    expect(chosenValues({cost: ['free'], category: ['c1', 'gone']}, facets)).to.deep.equal([
      {facet: 'category', value: facets.category[0]},
      {facet: 'category', value: {id: 'gone'}},
      {facet: 'cost', value: {id: 'free'}},
    ]);
  });
});

describe('orders', () => {
  const none = emptySearch();
  for (const [name, search, possible, effective] of [
    ['nothing given', none, ['soonest', 'name'], 'soonest'],
    ['words', {...none, text: 'swim'}, ['relevance', 'soonest', 'name'], 'relevance'],
    ['blank words', {...none, text: '  '}, ['soonest', 'name'], 'soonest'],
    ['a place', {...none, place}, ['nearest', 'soonest', 'name'], 'nearest'],
    ['both', {...none, place, text: 'swim'}, ['relevance', 'nearest', 'soonest', 'name'], 'nearest'],
    ['a choice', {...none, place, sort: 'name'}, ['nearest', 'soonest', 'name'], 'name'],
    ['a choice that no longer makes sense', {...none, sort: 'nearest'}, ['soonest', 'name'], 'soonest'],
  ] as const) {
    it(`with ${name}`, () => {
      expect(possibleSorts(search)).to.deep.equal(possible);
      expect(effectiveSort(search)).to.equal(effective);
    });
  }
});

describe('the question to the index', () => {
  const options = {pageSize: 20, now: NOW};

  it('holds everything that decides what is found', () => {
    const view = {bounds: within, zoom: 12};
    expect(toQuery(full, {...options, view, selected: 'a', relax: true})).to.deep.equal({
      text: 'swim',
      near: SALE,
      miles: 3,
      within,
      chosen: full.chosen,
      sort: 'name',
      page: 4,
      pageSize: 20,
      view,
      selected: 'a',
      relax: true,
      now: NOW,
    });
  });

  it('does not carry the words that somebody typed for a place', () =>
    expect(JSON.stringify(toQuery(full, options))).not.to.include('Sale'));

  it('has no distance while nobody gave a place', () => {
    const {near, miles} = toQuery(emptySearch(3), options);
    expect([near, miles]).to.deep.equal([undefined, 0]);
  });

  it('takes the embedder’s middle only together with a radius, and never over a person’s place', () => {
    const centre = {lat: 51, lon: 0};
    expect(toQuery(emptySearch(), {...options, centre}).near).to.equal(undefined);
    expect(toQuery(emptySearch(5), {...options, centre, centreMiles: 5})).to.include({miles: 5});
    // "Within" counts for the middle too.
    expect(toQuery({...emptySearch(5), miles: 10}, {...options, centre, centreMiles: 5})).to.include({
      miles: 10,
    });
    expect(toQuery(emptySearch(), {...options, centre, centreMiles: 5}).near).to.deep.equal(centre);
    expect(toQuery({...full, within: undefined}, {...options, centre, centreMiles: 5})).to.deep.include({
      near: SALE,
      miles: 3,
    });
  });
});

describe('finding more', () => {
  for (const [relaxation, change] of [
    [{kind: 'text', count: 1}, {text: ''}],
    [{kind: 'within', count: 1}, {within: undefined}],
    [{kind: 'miles', miles: 10, count: 1}, {miles: 10}],
    [{kind: 'miles', count: 1}, {miles: 0}],
    [{kind: 'facet', facet: 'day', count: 1}, {chosen: {cost: ['free']}}],
  ] as const) {
    it(JSON.stringify(relaxation), () =>
      expect(relaxed(full, relaxation)).to.deep.equal({...full, ...change, page: 1}),
    );
  }
});
