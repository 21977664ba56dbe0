import {expect} from '@open-wc/testing';
import {
  groupSummary,
  MEASURE_IDS,
  MeasureError,
  measureOf,
  type GroupPerson,
  type HistoryEntry,
  type ShownCount,
} from '../../src/measures/index.js';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({length: count}, (_, i) => make(i));

function entry(date: string, satisfied: number | null, more: Partial<HistoryEntry> = {}): HistoryEntry {
  const scores = {satisfied: {value: satisfied}};
  return {measure: 'ons4', version: '1.0.0', mode: 'self', date, scores, ...more};
}

/** First and latest answer to the first question of ONS4. */
const pair = (first: number, latest: number): GroupPerson => ({
  entries: [entry('2026-04-14', first), entry('2026-11-03', latest)],
});

const satisfied = (people: readonly GroupPerson[]) => groupSummary(people, 'ons4').scores[0]!;

describe('groupSummary', () => {
  it('counts people’s first and latest answers by band, with averages and mean change', () => {
    const people = [
      ...times(12, () => pair(4, 7)),
      ...times(14, () => pair(6, 6)),
      ...times(3, () => pair(9, 10)),
    ];
    expect(satisfied(people)).to.deep.equal({
      id: 'ons4.satisfied',
      n: 30,
      leftOut: {once: 0, differently: 0, unreadable: 0},
      first: {bands: {low: 10, medium: 15, high: 0, 'very-high': '*'}, mean: 5.5},
      latest: {bands: {low: 0, medium: 15, high: 10, 'very-high': '*'}, mean: 6.8},
      change: 1.3,
      few: false,
    });
  });

  it('has figures of people with both answers alone, and says how many are left out', () => {
    const once: GroupPerson = {entries: [entry('2026-04-14', 0)]};
    const twiceOneMissing: GroupPerson = {entries: [entry('2026-04-14', null), entry('2026-11-03', 10)]};
    const figures = groupSummary(
      [
        ...times(10, () => pair(5, 6)),
        ...times(8, () => once),
        ...times(5, () => twiceOneMissing),
        {entries: []},
      ],
      'ons4',
    );
    expect(figures.n).to.equal(10);
    expect(figures.leftOut).to.deep.equal({once: 15, differently: 0, unreadable: 0});
    expect(figures.scores[0]).to.deep.include({
      n: 10,
      leftOut: {once: 15, differently: 0, unreadable: 0},
      change: 1,
    });
    expect(figures.scores[0]!.first.mean).to.equal(5);
    expect(figures.scores[1]).to.deep.include({
      n: 0,
      leftOut: {once: 0, differently: 0, unreadable: 0},
      change: null,
    });
  });

  it('never joins answers to different versions or given in different ways', () => {
    const ways: readonly (readonly [Partial<HistoryEntry>, Partial<HistoryEntry>, ShownCount])[] = [
      [{}, {}, 10],
      [{version: '0.9.0'}, {}, 0],
      [{mode: 'read-aloud'}, {}, 0],
    ];
    for (const [first, latest, n] of ways) {
      const people = times(9, () => ({
        entries: [entry('2026-04-14', 5, first), entry('2026-11-03', 7, latest)],
      }));
      expect(satisfied(people), JSON.stringify(first)).to.deep.include({
        n,
        leftOut: {once: 0, differently: n === 0 ? 10 : 0, unreadable: 0},
      });
    }
  });

  it('takes the first answer that was given as the latest one was', () => {
    const people = times(8, () => ({
      entries: [
        entry('2026-11-03', 8),
        entry('2026-02-01', 1, {mode: 'read-aloud'}),
        entry('2026-04-14', 6),
        entry('2026-06-14', 2),
      ],
    }));
    expect(satisfied(people)).to.deep.include({n: 10, change: 2});
  });

  it('counts answers of a period alone, and says which', () => {
    const people = times(9, () => ({
      entries: [
        entry('2026-03-31', 1),
        entry('2026-04-01T09:00:00+01:00', 5),
        entry('2026-06-30', 6),
        entry('2026-07-01', 9),
      ],
    }));
    const figures = groupSummary(people, 'ons4', {since: '2026-04', until: '2026-06-30'});
    expect(figures.scores[0]!.change).to.equal(1);
    expect(figures).to.include({since: '2026-04', until: '2026-06-30'});
    expect(groupSummary(people, 'ons4')).not.to.have.any.keys('since', 'until');
  });

  it('takes the day of an answer to be that in London, wherever it was written down', () => {
    for (const [date, isIn] of [
      ['2026-03-31T22:30:00Z', false],
      ['2026-03-31T23:30:00Z', true],
      ['2026-09-30T22:30:00Z', true],
      ['2026-09-30T23:30:00Z', false],
      ['2026-10-01T00:30:00+02:00', true],
      ['2026-04', true],
      ['2026', false],
    ] as const) {
      const people = times(9, () => ({entries: [entry('2026-06-01T10:00:00Z', 5), entry(date, 5)]}));
      const figures = groupSummary(people, 'ons4', {since: '2026-04-01', until: '2026-09-30'});
      expect(figures.n, date).to.equal(isIn ? 10 : 0);
    }
  });

  it('takes first and latest scores in place of histories', () => {
    const people = [
      ...times(9, () => ({first: {metric: 19.25}, latest: {metric: 22.35}})),
      {first: {metric: 19.25}, latest: null},
    ];
    const [metric] = groupSummary(people, 'swemwbs').scores;
    expect(metric).to.deep.include({n: 10, leftOut: {once: '*', differently: 0, unreadable: 0}, change: 3.1});
    expect(metric!.first.bands).to.deep.equal({'7-14': 0, '14-21': 10, '21-28': 0, '28-35': 0});
  });

  it('shows nothing but a star of 1 to 7 people, whatever is asked', () => {
    for (const count of [1, 7]) {
      const figures = groupSummary(
        times(count, () => pair(2, 9)),
        'ons4',
      );
      expect(figures.n).to.equal('*');
      expect(figures.scores[0]).to.deep.include({n: '*', change: '*', few: true});
      expect(figures.scores[0]!.first).to.deep.equal({bands: null, mean: '*'});
      expect(figures.scores[0]!.latest).to.deep.equal({bands: null, mean: '*'});
    }
  });

  it('gives loneliness by value, its direct question by answer and without an average', () => {
    const people = times(20, (index) => ({
      first: {ucla: 3 + (index % 2), direct: 'never'},
      latest: {ucla: 3, direct: 'often-always'},
    }));
    const [ucla, direct] = groupSummary(people, 'loneliness-ons').scores;
    expect(ucla!.first.bands).to.deep.equal({3: 10, 4: 10, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0});
    expect(direct!.latest).to.deep.equal({
      bands: {never: 0, 'hardly-ever': 0, occasionally: 0, 'some-of-the-time': 0, 'often-always': 20},
    });
    expect(direct).not.to.have.property('change');
  });

  it('has no figure of PHQ-9’s question 9, and none of ONS4 as a whole', () => {
    expect(groupSummary([], 'ons4').scores.map(({id}) => id)).to.deep.equal([
      'ons4.satisfied',
      'ons4.worthwhile',
      'ons4.happy',
      'ons4.anxious',
    ]);
    expect(groupSummary([], 'phq9').scores.map(({id}) => id)).to.deep.equal(['phq9.total']);
    for (const id of MEASURE_IDS) {
      for (const rule of measureOf(id).scores.filter(({partial}) => !partial)) {
        expect(rule.items, `${id}.${rule.id}`).not.to.deep.equal(['phq9-9']);
      }
    }
  });

  it('leaves out a score that the measure does not have, and says of how many people', () => {
    for (const value of [11, -1, 5.5, Number.NaN, 'often']) {
      const people = [...times(9, () => pair(5, 6)), {first: {satisfied: value}, latest: {satisfied: 5}}];
      const figures = groupSummary(people, 'ons4');
      const leftOut = {once: '*', differently: 0, unreadable: '*'};
      expect(figures.leftOut, `${value}`).to.deep.equal(leftOut);
      expect(figures.scores[0]).to.deep.include({n: 10, leftOut, change: 1});
      expect(figures.scores[1]!.leftOut.unreadable).to.equal(0);
    }
  });

  it('takes what else somebody answered, where one score or date cannot be', () => {
    const people = times(12, (index) => ({
      entries: [
        entry('2026-04-14', 4),
        index % 2 === 0 ? entry('2026-06-14', 8.5) : entry('some day', 9),
        entry('2026-11-03', 6),
      ],
    }));
    expect(satisfied(people)).to.deep.include({
      n: 10,
      leftOut: {once: 0, differently: 0, unreadable: 10},
      change: 2,
    });
  });

  it('knows only measures of the kit', () => {
    expect(() => groupSummary([], 'ons5'))
      .to.throw(MeasureError)
      .with.property('code', 'unknown-measure');
  });

  it('gives nothing but counts that are safe and averages to one decimal', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let run = 0; run < 150; run++) {
      const people = times(random(60), () => pair(random(11), random(11)));
      const text = JSON.stringify(satisfied(people), (key, value: unknown) =>
        ['mean', 'change'].includes(key) && typeof value === 'number'
          ? Math.round(value * 10) / 10 - value
          : value,
      );
      for (const [number] of text.replace(/"[^"]*"/g, '').matchAll(/-?\d+(?:\.\d+)?/g)) {
        expect(Number(number) % 5, text).to.equal(0);
        expect(Number(number), text).not.to.equal(5);
      }
    }
  });
});
