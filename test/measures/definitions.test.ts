import {expect} from '@open-wc/testing';
import {MEASURE_IDS, measureOf, measures, type Measure} from '../../src/measures/index.js';

/** Every string that stands under one of these names, however deep. */
function wordsIn(value: unknown, names: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (names.includes(name) ? [inner] : []) : wordsIn(inner, names),
  );
}
const WORDING = ['text', 'lower', 'upper', 'intro', 'stem'];
const shipped = (yes: boolean) => measures.filter(({shippable}) => shippable === yes);
const idsOf = (list: readonly Measure[]) => list.map(({id}) => id);

describe('the measures', () => {
  it('are those that have an id, each once', () => {
    expect(idsOf(measures)).to.deep.equal([...MEASURE_IDS]);
    for (const id of MEASURE_IDS) expect(measureOf(id).id).to.equal(id);
  });

  it('have words only where the words may be given away', () => {
    expect(idsOf(shipped(false))).to.deep.equal(['swemwbs', 'who5', 'djg6']);
    for (const measure of shipped(false)) {
      expect(wordsIn(measure, WORDING), measure.id).to.deep.equal([]);
    }
    for (const {id, items} of shipped(true)) {
      for (const item of items) expect(item.text, `${id} ${item.id}`).to.be.a('string').and.not.equal('');
    }
  });

  it('are asked without being turned on where they are ONS’s alone', () => {
    expect(idsOf(measures.filter(({offByDefault}) => !offByDefault))).to.deep.equal([
      'ons4',
      'loneliness-ons',
    ]);
  });

  it('name their licence and whom they are from', () => {
    for (const {id, licence, attribution, version} of measures) {
      expect(licence.name, id).to.not.equal('');
      expect(licence.terms, id).to.not.equal('');
      expect(attribution, id).to.not.equal('');
      expect(version, id).to.match(/^\d+\.\d+\.\d+$/);
    }
  });

  it('have items with ids and places of their own', () => {
    const ids = measures.flatMap(({items}) => items.map(({id}) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    for (const {id, items} of measures) {
      expect(new Set(items.map(({key}) => key)).size, id).to.equal(items.length);
      for (const item of items) expect(item.id.startsWith(`${id}-`), item.id).to.equal(true);
    }
  });

  it('have scores made of their own items, with bands that cover the range without a gap', () => {
    for (const {id, items, scores, headline} of measures) {
      if (headline !== undefined) expect(scores.map((score) => score.id)).to.include(headline);
      for (const score of scores) {
        expect(items.map((item) => item.id)).to.include.members([...score.items]);
        if (!score.bands) continue;
        let next = score.range?.[0];
        for (const band of score.bands) {
          expect(band.from, `${id}.${score.id} ${band.id}`).to.equal(next);
          next = band.to + 1;
        }
        expect(next).to.equal((score.range?.[1] ?? 0) + 1);
      }
    }
  });

  it('have no total for ONS4, and no code that was not read in a published source', () => {
    const {headline, scores, items, codes} = measureOf('ons4');
    expect(headline).to.equal(undefined);
    expect(scores.map(({how}) => how)).to.deep.equal(['answer', 'answer', 'answer', 'answer']);
    expect([codes, ...items.map((item) => item.codes), ...scores.map((score) => score.codes)]).to.deep.equal(
      Array(9).fill(undefined),
    );
  });

  it('begin with "Not at all" in PHQ and GAD, never "Not at all sure"', () => {
    for (const id of ['phq9', 'phq2', 'gad7', 'gad2']) {
      const [item] = measureOf(id).items;
      const choices = item?.answers.kind === 'number' ? item.answers.choices : undefined;
      expect(choices?.map(({text}) => text)).to.deep.equal([
        'Not at all',
        'Several days',
        'More than half the days',
        'Nearly every day',
      ]);
    }
  });

  it('say of each benchmark when, from whom and how it was asked, and are compared by form first', () => {
    const all = measures.flatMap(({benchmarks = []}) => benchmarks);
    expect(all.length).to.be.greaterThan(5);
    for (const {population, source, period, values} of all) {
      expect([population, source].every((text) => text !== '')).to.equal(true);
      expect(period).to.match(/\b20\d\d\b/);
      for (const value of Object.values(values)) expect(value).to.be.a('number');
    }
    expect(measureOf('ons4').benchmarks?.[0]?.mode).to.equal('self-completion');
  });

  it('have a safety rule for the last scored item of PHQ-9 and nowhere else', () => {
    const ruled = measures.filter(({safety}) => safety);
    expect(idsOf(ruled)).to.deep.equal(['phq9']);
    expect(ruled[0]?.safety).to.deep.equal({item: 'phq9-9', from: 1});
    expect(measureOf('phq9').items[8]?.id).to.equal('phq9-9');
  });
});
