import {expect} from '@open-wc/testing';
import {groupSummary, MEASURE_IDS, MeasureError, readGroupFigures} from '../../src/measures/index.js';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({length: count}, (_, i) => make(i));

const figures = groupSummary(
  times(40, (index) => ({first: {satisfied: index % 7}, latest: {satisfied: 3 + (index % 8)}})),
  'ons4',
  {since: '2026-04', until: '2026-11'},
);

/** The figures as they come over the network, with one thing changed. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(figures)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  const at = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy);
  at[last] = value;
  return copy;
}

describe('readGroupFigures', () => {
  it('reads what groupSummary gives, of every measure', () => {
    expect(readGroupFigures(JSON.parse(JSON.stringify(figures)))).to.deep.equal([figures]);
    const all = MEASURE_IDS.map((id) => groupSummary([], id));
    expect(readGroupFigures(JSON.parse(JSON.stringify(all)))).to.deep.equal(all);
  });

  it('keeps nothing that it does not know', () => {
    const [read] = readGroupFigures(changed('scores.0.people', [{nhsNumber: '9990000026'}]));
    expect(JSON.stringify(read)).not.to.contain('999');
  });

  const refused: readonly (readonly [path: string, value: unknown, code: string])[] = [
    ['scores.0.first.bands.low', 3, 'not-suppressed:scores[0].first.bands.low'],
    ['scores.0.first.bands.low', 12, 'not-suppressed:scores[0].first.bands.low'],
    ['scores.0.first.bands.low', 5, 'not-suppressed:scores[0].first.bands.low'],
    ['scores.0.n', 41, 'not-suppressed:scores[0].n'],
    ['scores.0.leftOut.once', 7, 'not-suppressed:scores[0].leftOut.once'],
    ['n', 38, 'not-suppressed:n'],
    ['scores.0.latest.mean', 6.25, 'not-suppressed:scores[0].latest.mean'],
    ['scores.1.change', 0.5, 'wrong-shape:scores[1].change'],
    ['scores.0.n', '*', 'not-suppressed:scores[0].first.mean'],
    ['scores.0.first.mean', 10.5, 'out-of-range:scores[0].first.mean'],
    ['scores.0.change', -10.1, 'out-of-range:scores[0].change'],
    ['scores.0.first.bands.low', 200, 'out-of-range:scores[0].first.bands'],
    ['scores.0.first.bands.low', -5, 'wrong-shape:scores[0].first.bands.low'],
    ['scores.0.first.bands.low', '<7', 'wrong-shape:scores[0].first.bands.low'],
    ['scores.0.first.bands', {low: 10, lowest: 10}, 'wrong-shape:scores[0].first.bands'],
    ['scores.0.first.bands', undefined, 'wrong-shape:scores[0].first.bands'],
    ['scores.0.id', 'ons4.total', 'wrong-shape:scores[0].id'],
    ['scores', {}, 'wrong-shape:scores'],
    ['since', 'April', 'wrong-shape:since'],
    ['until', '2026-02-31x', 'wrong-shape:until'],
    ['measure', 'ons5', 'unknown-measure'],
  ];
  for (const [path, value, code] of refused) {
    it(`refuses ${JSON.stringify(value)} at ${path}`, () => {
      expect(() => readGroupFigures(changed(path, value)))
        .to.throw(MeasureError)
        .with.property('code', code);
    });
  }

  it('says which of several', () => {
    expect(() => readGroupFigures([groupSummary([], 'phq9'), changed('n', 1)]))
      .to.throw(MeasureError)
      .with.property('code', 'not-suppressed:[1].n');
    for (const none of [null, 'figures', 5, [[]]]) {
      expect(() => readGroupFigures(none))
        .to.throw(MeasureError)
        .with.property('code')
        .match(/^wrong-shape/);
    }
  });

  it('takes no counts of 1 to 7 people: they are somebody’s answers', () => {
    const leftOut = {once: 0, differently: 0, unreadable: 0};
    const wave = {bands: {low: '*', medium: 0, high: 0, 'very-high': 0}, mean: '*'};
    const score = {id: 'ons4.happy', n: '*', leftOut, first: wave, latest: wave, change: '*'};
    const [read] = readGroupFigures({measure: 'ons4', n: '*', leftOut, scores: [score]});
    expect(read!.scores[0]!.first).to.deep.equal({bands: null, mean: '*'});
    expect(read!.scores[0]!.latest).to.deep.equal({bands: null, mean: '*'});
  });

  it('takes each score once: two practices side by side would be a ranking', () => {
    const given = changed('since', '2026-04') as {scores: unknown[]};
    expect(() => readGroupFigures({...given, scores: [...given.scores, given.scores[1]]}))
      .to.throw(MeasureError)
      .with.property('code', 'wrong-shape:scores[4].id');
  });

  it('takes figures of one group alone: nobody is compared with others', () => {
    expect(() => readGroupFigures([figures, figures]))
      .to.throw(MeasureError)
      .with.property('code', 'wrong-shape:[1].measure');
  });

  it('takes counts away where one that is hidden could be worked out', () => {
    const bands = {3: 10, 4: '*', 5: '*', 6: '*', 7: '*', 8: 0, 9: 0};
    // Figures from before unreadable answers were counted.
    const leftOut = {once: 0, differently: 0};
    const score = {
      id: 'loneliness-ons.ucla',
      n: 10,
      leftOut,
      first: {bands, mean: 3.8},
      latest: {bands, mean: 3.8},
      change: 0,
    };
    const [read] = readGroupFigures({measure: 'loneliness-ons', n: 10, leftOut, scores: [score]});
    expect(read!.scores[0]!.first).to.deep.equal({bands: null, mean: 3.8});
    expect(read!.scores[0]!.latest.bands).to.equal(null);
    expect(read!.scores[0]!.few).to.equal(true);
    expect(read!.leftOut).to.deep.equal({...leftOut, unreadable: 0});
  });
});
