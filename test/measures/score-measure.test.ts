import {expect} from '@open-wc/testing';
import {
  isSafetyAnswer,
  listScores,
  MEASURE_IDS,
  MeasureError,
  scoreMeasure,
} from '../../src/measures/index.js';
import {measureFixture, VECTOR_FILES, vectorsOf} from '../support/measures.js';

const thrownBy = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
};
const codeOf = (action: () => unknown) => {
  const error = thrownBy(action);
  expect(error).to.be.instanceOf(MeasureError);
  return (error as MeasureError).code;
};

describe('scoreMeasure', () => {
  for (const [file, measureOfVector] of Object.entries(VECTOR_FILES)) {
    it(`agrees with every vector of ${file}`, async () => {
      const vectors = await vectorsOf(file);
      expect(vectors.length).to.be.greaterThan(2);
      for (const vector of vectors) {
        const {declaredTotalInSource} = vector.expected;
        const options =
          typeof declaredTotalInSource === 'number' ? {declaredTotal: declaredTotalInSource} : undefined;
        const result = scoreMeasure(measureOfVector(vector), vector.answers, options);
        expect(result, vector.id).to.deep.equal(vector.expected);
      }
    });
  }

  it('refuses what is no answer, and says which', async () => {
    for (const {id, answers, expected} of await vectorsOf('invalid')) {
      expect(
        codeOf(() => scoreMeasure(answers.measure as string, answers.answers)),
        id,
      ).to.equal(expected.error);
    }
  });

  const refused: readonly (readonly [measure: string, answers: unknown, code: string])[] = [
    ['ons4', {satisfied: 5.5}, 'out-of-range:satisfied'],
    ['ons4', {satisfied: '5'}, 'out-of-range:satisfied'],
    ['ons4', {happy: -1}, 'out-of-range:happy'],
    ['ons4', {anxious: Number.NaN}, 'out-of-range:anxious'],
    ['ons4', {glad: 5}, 'unknown-item:glad'],
    ['ons4', [5, 5, 5, 5], 'wrong-shape'],
    ['ons4', null, 'wrong-shape'],
    ['phq9', {difficulty: 1}, 'wrong-shape'],
    ['phq9', {items: Array(9).fill(0), difficulty: 4}, 'out-of-range:difficulty'],
    ['phq9', {items: Array(10).fill(0)}, 'wrong-length'],
    ['swemwbs', {items: [0, 1, 1, 1, 1, 1, 1]}, 'out-of-range:items[0]'],
    ['loneliness-ons', {leftout: 'rarely'}, 'out-of-range:leftout'],
    ['loneliness-ons', {leftout: 2}, 'out-of-range:leftout'],
    ['djg6', {emotional: ['no', 'no', 'maybe'], social: ['no', 'no', 'no']}, 'out-of-range:emotional[2]'],
    ['djg6', {emotional: ['no', 'no', 'no'], social: ['no']}, 'wrong-length'],
    ['eq5d', {}, 'unknown-measure'],
  ];
  for (const [measure, answers, code] of refused) {
    it(`refuses ${JSON.stringify(answers)} for ${measure}: ${code}`, () => {
      expect(codeOf(() => scoreMeasure(measure, answers))).to.equal(code);
    });
  }

  it('takes an answer that is left out for a missing one', () => {
    expect(scoreMeasure('ons4', {happy: 0}).items).to.deep.equal({
      satisfied: {value: null, band: null},
      worthwhile: {value: null, band: null},
      happy: {value: 0, band: 'low'},
      anxious: {value: null, band: null},
    });
  });

  it('knows a stored total that is right, and has none to compare for ONS4', () => {
    const {declaredTotalMatches} = scoreMeasure('who5', {items: [3, 3, 3, 3, 3]}, {declaredTotal: 60});
    expect(declaredTotalMatches).to.equal(true);
    expect(codeOf(() => scoreMeasure('ons4', {happy: 5}, {declaredTotal: 5}))).to.equal('no-single-score');
  });

  it('has no total where one question is missing, and no total from nothing', () => {
    const none: Readonly<Record<string, unknown>> = {
      phq9: {items: Array(9).fill(null)},
      gad7: {items: Array(7).fill(null)},
      djg6: {emotional: [null, null, 'no'], social: ['yes', 'yes', 'yes']},
    };
    for (const [id, answers] of Object.entries(none)) {
      expect((scoreMeasure(id, answers) as {total: unknown}).total, id).to.equal(null);
    }
  });

  it('has the published table of SWEMWBS', async () => {
    const table = (await measureFixture('swemwbs')).rawToMetric as Record<string, number>;
    expect(Object.keys(table).length).to.equal(29);
    for (const [raw, metric] of Object.entries(table)) {
      // Seven answers that add up to the raw total.
      const items = Array.from({length: 7}, (_, index) => Math.floor((Number(raw) + index) / 7));
      expect(scoreMeasure('swemwbs', {items})).to.deep.equal({raw: Number(raw), metric});
    }
  });
});

describe('listScores', () => {
  it('says each value with its band, and how many answers are missing', () => {
    expect(listScores('ons4', {satisfied: 7, worthwhile: 8, anxious: 3})).to.deep.equal([
      {id: 'ons4.satisfied', value: 7, band: 'high'},
      {id: 'ons4.worthwhile', value: 8, band: 'high'},
      {id: 'ons4.happy', value: null, missing: 1},
      {id: 'ons4.anxious', value: 3, band: 'low'},
    ]);
    expect(
      listScores('loneliness-ons', {companionship: 'often', leftout: 'often', direct: 'never'}),
    ).to.deep.equal([
      {id: 'loneliness-ons.ucla', value: null, missing: 1},
      {id: 'loneliness-ons.direct', value: 'never'},
    ]);
  });
});

describe('isSafetyAnswer', () => {
  const items = (last: number | null) => ({items: [...Array<null>(8).fill(null), last]});
  it('is about item 9 of PHQ-9 alone, even when the others are missing', () => {
    for (const [last, expected] of [
      [null, false],
      [0, false],
      [1, true],
      [2, true],
      [3, true],
    ] as const) {
      expect(isSafetyAnswer('phq9', items(last)), String(last)).to.equal(expected);
    }
    expect(isSafetyAnswer('phq9', {items: [...Array<number>(8).fill(3), 0]})).to.equal(false);
    expect(isSafetyAnswer('gad7', {items: Array(7).fill(3)})).to.equal(false);
    expect(MEASURE_IDS).to.include('phq9');
  });
});
