import {expect} from '@open-wc/testing';
import {MeasureError, summariseGroup, type GroupAnswers} from '../../src/measures/index.js';
import {roundHalfUp} from '../../src/measures/rounding.js';
import {vectorsOf} from '../support/measures.js';

describe('summariseGroup', () => {
  it('agrees with every vector', async () => {
    const vectors = await vectorsOf('aggregate');
    expect(vectors.length).to.equal(3);
    for (const {id, answers, expected} of vectors) {
      expect(summariseGroup(answers as unknown as GroupAnswers), id).to.deep.equal(expected);
    }
  });

  it('hides 1 to 7, shows 0, and rounds the rest to the nearest 5', () => {
    const shown = (count: number) => summariseGroup({bandCounts: {low: count}, values: []}).bandCounts.low;
    const expected: readonly (readonly [number, number | '*'])[] = [
      [0, 0],
      [1, '*'],
      [7, '*'],
      [8, 10],
      [12, 10],
      [13, 15],
      [1003, 1005],
    ];
    for (const [count, result] of expected) expect(shown(count), String(count)).to.equal(result);
  });

  it('shows the mean change of people with both answers, and how many were left out', () => {
    const both = Array.from({length: 12}, (_, index) => [4, index < 6 ? 5 : 6] as const);
    const only = Array.from({length: 9}, () => [4, null] as const);
    expect(summariseGroup({bandCounts: {}, values: [], pairs: [...both, ...only]}).change).to.deep.equal({
      n: 10,
      mean: 1.5,
      leftOut: 10,
    });
  });

  it('hides the mean change of few people, and has none of nobody', () => {
    const few = Array.from({length: 7}, () => [4, 9] as const);
    const change = (pairs: GroupAnswers['pairs']) =>
      summariseGroup({bandCounts: {}, values: [], pairs}).change;
    expect(change([...few, [null, 3]])).to.deep.equal({n: '*', mean: '*', leftOut: '*'});
    expect(change([])).to.deep.equal({n: 0, mean: null, leftOut: 0});
  });

  const refused: readonly (readonly [GroupAnswers, string])[] = [
    [{bandCounts: {low: -1}, values: []}, 'out-of-range:bandCounts.low'],
    [{bandCounts: {low: 8.5}, values: []}, 'out-of-range:bandCounts.low'],
    [{bandCounts: {}, values: [5, Number.NaN]}, 'out-of-range:values[1]'],
    [{bandCounts: {}, values: [], pairs: [[Infinity, null]]}, 'out-of-range:pairs[0][0]'],
  ];
  for (const [answers, code] of refused) {
    it(`refuses what cannot be counted: ${code}`, () => {
      expect(() => summariseGroup(answers))
        .to.throw(MeasureError)
        .with.property('code', code);
    });
  }
});

describe('roundHalfUp', () => {
  for (const [value, decimals, expected] of [
    [1.005, 2, 1.01],
    [5.25, 1, 5.3],
    [0.1 + 0.2, 1, 0.3],
    [-0.04, 1, 0],
    [22.16 - 25.03, 2, -2.87],
  ] as const) {
    it(`${value} to ${decimals}`, () => {
      const rounded = roundHalfUp(value, decimals);
      expect(rounded).to.equal(expected);
      expect(Object.is(rounded, -0)).to.equal(false);
    });
  }
});
