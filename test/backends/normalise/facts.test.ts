import {expect} from '@open-wc/testing';
import {accessibility} from '../../../src/backends/normalise/accessibility.js';
import {ages, agesFromWords, widest} from '../../../src/backends/normalise/ages.js';
import {cost} from '../../../src/backends/normalise/cost.js';
import type {Price} from '../../../src/backends/normalise/cost.js';
import {languages} from '../../../src/backends/normalise/languages.js';
import {accessWays, gender, modes, status} from '../../../src/backends/normalise/participation.js';

describe('cost', () => {
  const cases: readonly (readonly [readonly Price[], string | undefined, string, number?])[] = [
    [[], undefined, 'unknown'],
    [[], 'Price of a drink', 'unknown'],
    [[], 'Please ask', 'unknown'],
    [[], 'Free', 'free'],
    [[], 'Free of charge, tea included', 'free'],
    [[], 'No charge', 'free'],
    [[], 'Not free', 'unknown'],
    [[], 'Free parking', 'unknown'],
    [[], 'Gluten free lunch', 'unknown'],
    [[], 'First session free', 'unknown'],
    [[], 'Free for members', 'unknown'],
    [[], '£3.50, free for carers', 'paid', 3.5],
    [[], '50p', 'paid', 0.5],
    [[], 'From £1,200', 'paid', 1200],
    [[], 'Donations welcome', 'donation'],
    [[{text: 'Donation: pay what you can'}], undefined, 'donation'],
    [[], 'Donation, £3 suggested', 'donation'],
    [[{amount: 3}], 'Donations welcome', 'paid', 3],
    [[{amount: 0, text: 'Everyone'}], undefined, 'free'],
    [[{amount: 4.5}, {amount: 2}], undefined, 'paid', 2],
    [[{amount: 0}, {amount: 5}], undefined, 'paid', 5],
  ];
  for (const [prices, words, kind, from] of cases) {
    it(`${JSON.stringify(prices)} ${words ?? ''} is ${kind}`, () => {
      const found = cost(prices, words);
      expect(found.kind).to.equal(kind);
      expect(found.fromAmount).to.equal(from);
    });
  }

  it('keeps the directory’s words', () => {
    expect(
      cost(
        [
          {amount: 4.5, text: 'Standard per session'},
          {amount: 2, text: 'Concession'},
        ],
        'Cash only',
      ).text,
    ).to.equal('£4.50 Standard per session; £2 Concession; Cash only');
    expect(cost([], undefined, true)).to.deep.equal({kind: 'free'});
  });
});

describe('ages', () => {
  const cases: readonly (readonly [unknown, unknown, object | undefined])[] = [
    [18, null, {min: 18}],
    [18.0, 65.0, {min: 18, max: 65}],
    [0, 100, {}],
    [0, 150, {}],
    [12, 100, {min: 12}],
    ['8', '11', {min: 8, max: 11}],
    [7, 7, {min: 7, max: 7}],
    [null, null, undefined],
    [60, 18, undefined],
  ];
  for (const [low, high, expected] of cases) {
    it(`${String(low)} to ${String(high)}`, () => expect(ages(low, high)).to.deep.equal(expected));
  }

  it('lets in whom any group lets in', () => {
    expect(widest([{min: 18, max: 25}, {min: 60}, undefined])).to.deep.equal({min: 18});
    expect(widest([undefined])).to.equal(undefined);
  });

  const spoken: readonly (readonly [string, object | undefined])[] = [
    ['18+', {min: 18}],
    ['8 to 11 years', {min: 8, max: 11}],
    ['Over 50s', {min: 50}],
    ['60 and over', {min: 60}],
    ['under 5s', {max: 4}],
    ['All ages', {}],
    ['Adults', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of spoken) {
    it(`reads "${text}"`, () => expect(agesFromWords(text)).to.deep.equal(expected));
  }
});

describe('accessibility', () => {
  const cases: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['Step-free access', ['step-free']],
    ['Wheelchair accessible entrance', ['step-free']],
    ['Accessible toilet facilities', ['accessible-toilet']],
    ['Disabled Toilet', ['accessible-toilet']],
    ['Disabled car parking space', ['parking']],
    ['Hearing loop', ['hearing-loop']],
    ['British sign language (bsl)', ['hearing']],
    ['Visual impairment', ['visual']],
    ['Physical impairment', ['physical']],
    ['Learning impairment', ['learning']],
    ['Mental health issues', ['mental-health']],
    ['Social or behavioural problems', ['social']],
    ['Quiet space', ['quiet-space']],
    ['Partial wheelchair access', [undefined]],
    ['No wheelchair access', [undefined]],
    ['Not step free', [undefined]],
    ['No steps', ['step-free']],
    ['Car parking', [undefined]],
    ['Please contact us about access', [undefined]],
    [
      'The building is equipped with induction loops for hearing aids. Wheelchair access is possible on all levels.',
      ['hearing-loop', 'step-free'],
    ],
  ];
  for (const [text, ids] of cases) {
    it(text, () => expect(accessibility([text]).map(({id}) => id)).to.deep.equal(ids));
  }

  it('names each feature once and keeps the words', () => {
    expect(accessibility(['Ramp', 'Wheelchair access', 'Bus stop nearby', 'Bus stop nearby'])).to.deep.equal([
      {id: 'step-free', label: 'Ramp'},
      {label: 'Bus stop nearby'},
    ]);
  });
});

describe('languages', () => {
  it('knows names, codes and other names, and keeps the rest', () => {
    expect(
      languages(['Urdu', 'Welsh, English', 'BSL', 'eng', 'pl', 'Polish-speaking', 'Klingon', undefined]),
    ).to.deep.equal(['ur', 'cy', 'en', 'bfi', 'pl', 'Klingon']);
  });
});

describe('how people take part', () => {
  const ways: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['drop-in'], ['drop-in']],
    [
      ['Drop in', 'Book first'],
      ['drop-in', 'book'],
    ],
    [['appointment'], ['book']],
    [['No need to book'], ['drop-in']],
    [['Self referral'], ['self-referral']],
    [['Referral'], ['referral']],
    [['Self-referral or GP referral'], ['self-referral', 'referral']],
    [['Registered Membership use'], ['membership']],
    [[''], ['unknown']],
    [['Information advice and guidance'], ['unknown']],
  ];
  for (const [words, expected] of ways) {
    it(`access ${words.join(' + ')}`, () => expect(accessWays(...words)).to.deep.equal(expected));
  }

  const attending: readonly (readonly [string, readonly string[]])[] = [
    ['Venue', ['in-person']],
    ['phone', ['phone']],
    ['online', ['online']],
    ['home visit', ['home']],
    ['In person or by video', ['online', 'in-person']],
    ['MixedEventAttendanceMode', ['in-person', 'online']],
    ['OfflineEventAttendanceMode', ['in-person']],
    ['Hybrid', ['in-person', 'online']],
    ['Information advice and guidance', []],
    ['', []],
  ];
  for (const [words, expected] of attending) {
    it(`mode ${words}`, () => expect(modes(words)).to.deep.equal(expected));
  }

  const states: readonly (readonly [unknown, string])[] = [
    ['active', 'active'],
    ['Inactive', 'paused'],
    ['temporarily closed', 'paused'],
    ['defunct', 'closed'],
    ['', 'unknown'],
    [null, 'unknown'],
  ];
  for (const [value, expected] of states) {
    it(`status ${String(value)}`, () => expect(status(value)).to.equal(expected));
  }

  const genders: readonly (readonly [string, string | undefined])[] = [
    ['Women only', 'women'],
    ['FemaleOnly', 'women'],
    ['MaleOnly', 'men'],
    ['Men only', 'men'],
    ['NoRestriction', 'any'],
    ['Women and men', 'any'],
    ['Parents and babies', undefined],
    ['', undefined],
  ];
  for (const [words, expected] of genders) {
    it(`gender ${words}`, () => expect(gender(words)).to.equal(expected));
  }
});
