import {expect} from '@open-wc/testing';
import {plainText} from '../../src/model/rich-text.js';
import {forList, foundActivity} from '../../src/activity-index/found-activity.js';
import type {IndexQuery} from '../../src/activity-index/protocol.js';
import type {ActivityIndex} from '../../src/activity-index/activity-index.js';
import {makeDirectory} from '../../bench/make-directory.mjs';
import {activity, ask, indexOf, NOW, place, SALE} from './activities.js';
import {isChromium} from '../support/runs.js';

const kilobytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length / 1024;

const MANCHESTER = (half: number, zoom: number): IndexQuery['view'] => ({
  zoom,
  bounds: {south: 53.48 - half, north: 53.48 + half, west: -2.25 - half * 2, east: -2.25 + half * 2},
});

describe('with 100,000 activities', function () {
  this.timeout(120_000);
  let index: ActivityIndex;
  before(function () {
    // Sizes and counts are the same in every browser, and this is much to compute.
    if (!isChromium()) this.skip();
    index = indexOf(makeDirectory(100_000));
  });

  const queries: [string, Partial<IndexQuery>][] = [
    ['all of the country', {view: {zoom: 6, bounds: {south: 49, north: 59, west: -8, east: 2}}}],
    ['a region', {near: SALE, view: MANCHESTER(0.5, 10)}],
    ['a town', {near: SALE, view: MANCHESTER(0.15, 12)}],
    ['streets', {near: SALE, view: MANCHESTER(0.02, 15)}],
    ['words', {text: 'walking library', near: SALE, view: MANCHESTER(0.3, 11)}],
  ];
  for (const [name, query] of queries) {
    it(`an answer for ${name} stays below 64 kB and 300 markers`, async () => {
      const answer = await ask(index, {...query, relax: true});
      expect(answer.total).to.be.greaterThan(100);
      expect(answer.items).to.have.lengthOf(20);
      expect(kilobytes(answer)).to.be.below(64);
      expect(answer.clusters.length).to.be.within(1, 300);
    });
  }

  it('changing a filter ten times builds nothing', async () => {
    const view = MANCHESTER(0.5, 10);
    await ask(index, {text: 'walking', view});
    const before = index.builds;
    const totals = new Set<number>();
    for (const cost of ['free', 'up-to-5', 'over-5', 'unknown', 'donation']) {
      totals.add((await ask(index, {text: 'walking', view, chosen: {cost: [cost]}})).total);
      totals.add((await ask(index, {view, chosen: {cost: [cost], day: ['TU']}})).total);
    }
    expect(totals.size).to.be.at.least(6);
    expect(index.builds).to.deep.equal(before);
    expect(before).to.deep.equal({text: 1, tree: 1});
  });
});

describe('an answer about a directory that goes on and on', () => {
  const long = 'A sentence that somebody pasted in from a leaflet. '.repeat(700);
  const wordy = (id: string) =>
    activity(id, {
      summary: long,
      description: [{kind: 'paragraph', children: [{text: long}]}],
      places: Array.from({length: 40}, (_, at) => place(at / 100, 0, {name: `Room ${at}`})),
      sessions: Array.from({length: 400}, (_, at) => ({
        date: `20${at < 200 ? 24 : 26}-0${1 + (at % 9)}-1${at % 9}`,
        start: '10:00',
      })),
      coverage: Array.from({length: 300}, (_, at) => `Ward number ${at}`),
      warnings: [long],
    });

  it('stays below 64 kB', async () => {
    const index = indexOf(Array.from({length: 20}, (_, at) => wordy(`a${at}`)));
    const answer = await ask(index, {near: SALE, view: MANCHESTER(0.5, 10)});
    expect(answer.items).to.have.lengthOf(20);
    expect(kilobytes(answer)).to.be.below(64);
    expect(plainText(index.get(['a3'])[0]!.description)).to.equal(long);
  });

  it('keeps the sessions that its dates speak of', () => {
    const whole = foundActivity(wordy('a'), {mapped: true}, NOW, () => []);
    const short = forList(whole, NOW);
    expect(whole.next).to.have.lengthOf(3);
    expect(short.activity.sessions.length).to.be.at.most(14);
    short.next.forEach((each, at) => {
      const same = whole.activity.sessions[whole.next[at]!.session];
      expect(short.activity.sessions[each.session]).to.equal(same);
    });
  });

  it('leaves a short activity as it is', () => {
    const whole = foundActivity(
      activity('a', {summary: 'Short.', sessions: [{text: 'Mondays'}]}),
      {mapped: false},
      NOW,
      () => [],
    );
    expect(forList(whole, NOW)).to.deep.equal(whole);
  });
});
