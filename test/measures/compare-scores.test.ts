import {expect} from '@open-wc/testing';
import {compareScores, MeasureError} from '../../src/measures/index.js';
import {vectorsOf} from '../support/measures.js';

describe('compareScores', () => {
  it('agrees with every vector', async () => {
    const vectors = await vectorsOf('change');
    expect(vectors.length).to.equal(6);
    for (const {id, answers, expected} of vectors) {
      const {measure, first, latest} = answers as {
        measure: string;
        first: number | null;
        latest: number | null;
      };
      expect(compareScores(measure, first, latest), id).to.deep.equal(expected);
    }
  });

  const cases: readonly (readonly [string, number | null, number | null, object])[] = [
    ['gad7', 8, 12, {difference: 4, direction: 'worse', threshold: 4, meetsThreshold: true}],
    ['phq9.total', 3, 3, {difference: 0, direction: 'same', threshold: 6, meetsThreshold: false}],
    ['ons4.happy', 7, 5, {difference: -2, direction: 'worse', threshold: null, meetsThreshold: null}],
    [
      'swemwbs',
      19.98,
      20.73,
      {difference: 0.75, direction: 'better', threshold: 2.87, meetsThreshold: false},
    ],
    ['swemwbs', 25.03, 22.16, {difference: -2.87, direction: 'worse', threshold: 2.87, meetsThreshold: true}],
    ['loneliness-ons', 9, 3, {difference: -6, direction: 'better', threshold: null, meetsThreshold: null}],
    ['djg6', 2, null, {difference: null, direction: null, threshold: null, meetsThreshold: null}],
  ];
  for (const [id, first, latest, expected] of cases) {
    it(`${id}: ${first} to ${latest}`, () => {
      expect(compareScores(id, first, latest)).to.deep.equal(expected);
    });
  }

  const refused: readonly (readonly [string, number | null, number | null, string])[] = [
    ['ons4', 5, 7, 'no-single-score'],
    ['ons4.total', 5, 7, 'unknown-measure'],
    ['loneliness-ons.direct', 1, 2, 'unknown-measure'],
    ['nothing', 1, 2, 'unknown-measure'],
    ['phq9', 28, 3, 'out-of-range:first'],
    ['phq9', 3, -1, 'out-of-range:latest'],
    ['phq9', Number.NaN, null, 'out-of-range:first'],
  ];
  for (const [id, first, latest, code] of refused) {
    it(`refuses ${first} and ${latest} for ${id}: ${code}`, () => {
      expect(() => compareScores(id, first, latest))
        .to.throw(MeasureError)
        .with.property('code', code);
    });
  }
});
