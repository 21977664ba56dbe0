import {expect} from '@open-wc/testing';
import {
  readSharedShortlist,
  readUrlState,
  shortlistUrl,
  writeUrlState,
  type LinkedState,
  withoutPostcodes,
} from '../../src/activity-finder/url-state.js';

const write = (state: LinkedState, before = '') =>
  writeUrlState(new URLSearchParams(before), 'find', state).toString();
const read = (query: string) => readUrlState(new URLSearchParams(query), 'find');

describe('a search in an address', () => {
  it('comes back as it went', () => {
    const state: LinkedState = {
      text: 'tea & talk',
      chosen: {category: ['a/b', 'c d'], cost: ['free']},
      sort: 'name',
      page: 3,
      open: 'id with spaces & more',
      where: 'M33',
      miles: 5,
    };
    expect(read(write(state))).to.deep.equal(state);
  });

  it('leaves an empty search out', () =>
    expect(write({text: '', chosen: {}, page: 1, miles: 3})).to.equal(''));

  it('keeps the parameters of the page and of other finders, and replaces its own', () => {
    const query = new URLSearchParams(write({text: 'new'}, 'id=12&find-q=old&find-day=MO&other-q=theirs'));
    expect([...query]).to.deep.equal([
      ['id', '12'],
      ['other-q', 'theirs'],
      ['find-q', 'new'],
    ]);
  });

  it('does not change the query that it was given', () => {
    const given = new URLSearchParams('find-q=old');
    writeUrlState(given, 'find', {text: 'new'});
    expect(given.toString()).to.equal('find-q=old');
  });

  it('writes a distance only together with a place', () => {
    expect(write({miles: 5})).to.equal('');
    expect(write({miles: 5, where: 'Sale'})).to.equal('find-where=Sale&find-miles=5');
  });

  for (const [query, expected] of [
    ['find-page=0', {page: 1}],
    ['find-page=2.7', {page: 2}],
    ['find-page=-3', {page: undefined}],
    ['find-page=two', {page: undefined}],
    ['find-miles=', {miles: 0}],
    ['find-sort=cheapest', {sort: undefined}],
    ['find-day=&find-day=MO', {chosen: {day: ['MO']}}],
    ['find-day=MO&find-day=MO', {chosen: {day: ['MO']}}],
    ['find-colour=red', {chosen: {}}],
    ['q=walk', {text: undefined}],
  ] as const) {
    it(`reads ${query} and leaves out what it does not understand`, () =>
      expect(read(query)).to.deep.include(expected));
  }
});

describe('a shortlist in an address', () => {
  it('holds the ids and keeps what the page needs', () => {
    const page = new URL(
      'https://council.example.org/things?page=12&find-q=lonely&find-where=M33&find-open=x#top',
    );
    const link = shortlistUrl(page, 'find', ['a b', 'c&d']);
    expect(link).to.equal(
      'https://council.example.org/things?page=12&find-shortlist=a+b&find-shortlist=c%26d',
    );
    expect(readSharedShortlist(new URL(link).searchParams, 'find')).to.deep.equal(['a b', 'c&d']);
  });

  it('replaces an older one', () => {
    const page = new URL('https://council.example.org/?find-shortlist=old');
    expect(shortlistUrl(page, 'find', ['new'])).to.equal('https://council.example.org/?find-shortlist=new');
  });

  it('is empty where the address has none', () =>
    expect(
      readSharedShortlist(new URLSearchParams('find-shortlist=&other-shortlist=a'), 'find'),
    ).to.deep.equal([]));
});

describe('words for a link', () => {
  for (const [words, kept] of [
    ['u3a walks', 'u3a walks'],
    ['walks M33 7ZF', 'walks'],
    ['m337zf', ''],
    ['swim near SW1A 1AA today', 'swim near today'],
    ['walk M33', 'walk M33'],
  ] as const) {
    it(`"${words}"`, () => {
      expect(withoutPostcodes(words)).to.equal(kept);
    });
  }
});
