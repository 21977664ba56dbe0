import {expect} from '@open-wc/testing';
import {
  costWords,
  distanceWords,
  facetValueName,
  isStale,
  joinWords,
  languageName,
  telHref,
  whatAndWhere,
} from '../../src/activity-finder/activity-words.js';
import {cy} from '../../src/i18n/finder/cy.js';
import {en} from '../../src/i18n/finder/en.js';
import type {Cost} from '../../src/model/activity.js';
import {POOL, sample, SWIMMING} from '../../stories/activity-finder/sample-parts.js';

describe('cost on a card', () => {
  for (const [cost, words] of [
    [{kind: 'unknown'}, 'Ask about cost'],
    [{kind: 'unknown', text: 'Free?'}, 'Ask about cost'],
    [{kind: 'free'}, 'Free'],
    [{kind: 'donation', text: 'What you can'}, 'Pay what you can'],
    [{kind: 'paid', fromAmount: 4.6}, '£4.60'],
    [{kind: 'paid', fromAmount: 3, text: '£3, or £6 if working'}, 'From £3'],
    [{kind: 'paid'}, 'Ask about cost'],
  ] as const satisfies readonly (readonly [Cost, string])[]) {
    it(`${JSON.stringify(cost)}: ${words}`, () => expect(costWords(cost, en)).to.equal(words));
  }
});

describe('what and where', () => {
  const [inPerson, categories] = [{places: [POOL]}, [SWIMMING]];
  for (const [parts, words] of [
    [{...inPerson, categories}, 'Swimming at Riverside Pool'],
    [{categories, modes: ['online', 'phone']}, 'Swimming · Online, By phone'],
    [{modes: ['phone']}, 'By phone'],
    [{organisation: {name: 'Trust'}, ...inPerson}, 'Trust · Riverside Pool'],
    [{categories, places: [{...POOL, name: undefined}]}, 'Swimming at 12 Broad Lane'],
    [
      {categories, places: [{addressLines: [], precision: 'masked', town: 'Sale', accessibility: []}]},
      'Swimming at Sale',
    ],
    [{}, ''],
  ] as const) {
    it(words || 'nothing known', () => expect(whatAndWhere(sample('one', 'One', parts), en)).to.equal(words));
  }

  it('does not name a place twice that is listed itself', () =>
    expect(whatAndWhere(sample('pool', 'Riverside Pool', {places: [POOL], categories}), en)).to.equal(
      'Swimming in Sale',
    ));
});

describe('how to join', () => {
  it('names the first way that is known', () => {
    expect(joinWords(sample('a', 'A', {access: ['unknown', 'referral', 'book']}), en)).to.equal(
      'Referral needed',
    );
    expect(joinWords(sample('a', 'A', {access: ['unknown']}), en)).to.equal('');
    expect(joinWords(sample('a', 'A'), en)).to.equal('');
  });
});

describe('details that were checked long ago', () => {
  for (const [lastChecked, stale] of [
    ['2025-11-23', true],
    ['2025-11-24', false],
    ['2026-11-24', false],
    ['2019-01-01', true],
    [undefined, false],
  ] as const) {
    it(String(lastChecked), () =>
      expect(isStale(sample('a', 'A', {lastChecked}), '2026-11-24')).to.equal(stale),
    );
  }
});

describe('names of filter values', () => {
  for (const [facet, value, english, welsh] of [
    ['day', {id: 'TU'}, 'Tuesday', 'Dydd Mawrth'],
    ['time', {id: 'evening'}, 'Evening, after 5pm', 'Gyda’r nos, ar ôl 5pm'],
    ['cost', {id: 'unknown'}, 'Ask about cost', 'Gofyn am y gost'],
    ['age', {id: 'unknown'}, 'Not known', 'Ddim yn hysbys'],
    ['accessibility', {id: 'step-free', label: 'Ramp'}, 'Step-free access', 'Mynediad heb risiau'],
    ['accessibility', {id: 'oxygen', label: 'Oxygen points'}, 'Oxygen points', 'Oxygen points'],
    ['category', {id: 'walking', label: 'Walking'}, 'Walking', 'Walking'],
    ['category', {id: 'walking'}, 'walking', 'walking'],
    ['language', {id: 'cy'}, 'Welsh', 'Cymraeg'],
    ['language', {id: 'ur', label: 'ur'}, 'Urdu', 'Wrdw'],
  ] as const) {
    it(`${facet} ${value.id}: ${english}`, () => {
      expect(facetValueName(facet, value, en, 'en-GB')).to.equal(english);
      expect(facetValueName(facet, value, cy, 'cy-GB')).to.equal(welsh);
    });
  }

  it('shows the directory’s own words for a language that has no code', () =>
    expect(languageName('Makaton signs', en, 'en-GB')).to.equal('Makaton signs'));
});

describe('smaller words', () => {
  it('writes phone numbers as links can take them', () => {
    expect(telHref('0161 496 0001')).to.equal('tel:01614960001');
    expect(telHref('+44 (0)161 496-0001')).to.equal('tel:+441614960001');
  });

  it('says no distance where none was measured', () => {
    const found = {activity: sample('a', 'A'), mapped: false, next: [], ended: false};
    expect(distanceWords(found, en)).to.equal('');
    expect(distanceWords({...found, miles: 1.16}, en)).to.equal('About 1.2 miles');
  });
});
