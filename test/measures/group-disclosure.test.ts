import {expect} from '@open-wc/testing';
import {possibleCounts, staysHidden, type ShownScore, type ShownWave} from '../../src/measures/disclosure.js';
import {binOf, groupBins, type GroupBin} from '../../src/measures/group-bins.js';
import {groupSummary, MEASURE_IDS, measureOf, type ShownCount} from '../../src/measures/index.js';
import {shownCount, summariseGroup} from '../../src/measures/summarise-group.js';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({length: count}, (_, i) => make(i));

/** Of each measure: enough to find what was given away before both waves were looked at together. */
const RUNS = 60;

describe('counts that are hidden', () => {
  it('may be all that a shown count leaves open', () => {
    for (let count = 0; count < 200; count++) {
      const [low, high] = possibleCounts(shownCount(count));
      expect(count).to.be.within(low, high);
      for (const edge of [low, high]) expect(shownCount(edge)).to.equal(shownCount(count));
    }
  });

  it('are not in figures that give them away: four hidden counts beside about 10 of about 10', () => {
    const people = [...times(8, () => 3), 4, 5, 6, 7].map((ucla) => ({first: {ucla}, latest: {ucla: 3}}));
    const [ucla] = groupSummary(people, 'loneliness-ons').scores;
    expect(ucla!.n).to.equal(10);
    expect(ucla!.first.bands).to.equal(null);
    expect(ucla!.latest.bands).to.equal(null);
    expect(ucla!.first.mean).to.equal(3.8);
  });

  it('are not given away by the average either', () => {
    // 3 × 9 and 1 × 9: with "about 10", "*" and 3.6, only one number of people fits.
    const people = [...times(9, () => 3), 9].map((ucla) => ({first: {ucla}, latest: {ucla: 3}}));
    expect(groupSummary(people, 'loneliness-ons').scores[0]!.first.bands).to.equal(null);
  });

  it('stay beside a total in a larger group: rounding keeps them open', () => {
    const rule = measureOf('ons4').scores[0]!;
    const bins = groupBins(measureOf('ons4'), rule);
    const wave = {bands: {low: '*', medium: 45, high: 35, 'very-high': 10}, mean: 6.1} as const;
    expect(staysHidden({bins, first: wave, latest: wave, n: 95, change: 0}, rule)).to.equal(true);
  });

  it('are not shown of 1 to 7 people: one count and zeros are somebody’s exact answer', () => {
    for (const id of MEASURE_IDS) {
      const measure = measureOf(id);
      const values = Object.fromEntries(
        measure.scores.map((rule) => [rule.id, rule.range?.[1] ?? groupBins(measure, rule)[0]?.id ?? null]),
      );
      for (const score of groupSummary([{first: values, latest: values}], id).scores) {
        expect(score.n, score.id).to.equal('*');
        expect(score.first.bands, score.id).to.equal(null);
        expect(score.latest.bands, score.id).to.equal(null);
      }
    }
  });

  it('are not shown of scores from a table, unless of many people', () => {
    const shown = (count: number) => {
      const people = times(count, (index) => {
        const metric = index % 11 === 0 ? 12.4 : 19.25;
        return {first: {metric}, latest: {metric}};
      });
      return groupSummary(people, 'swemwbs').scores[0]!.first.bands;
    };
    expect(shown(20)).to.equal(null);
    expect(shown(44)).to.deep.equal({'7-14': '*', '14-21': 40, '21-28': 0, '28-35': 0});
  });

  // Somebody who knows the rules, and tries every group that would be shown as this one is.
  interface Try {
    readonly people: number;
    readonly sum: number;
    readonly counts: readonly number[];
  }
  const rounded = (value: number) => Math.floor(Number((value * 10).toPrecision(12)) + 0.5) / 10;

  /** All ways in which so many people can have given these counts and this average, with what their scores add up to. */
  function tries(
    {bands, mean}: ShownWave,
    n: ShownCount,
    bins: readonly GroupBin[],
    step: number,
  ): readonly Try[] {
    const [least, most] = possibleCounts(n);
    const found: Try[] = [];
    const walk = (counts: readonly number[], people: number, low: number, high: number): void => {
      const bin = bins[counts.length];
      if (people > most) return;
      if (bin) {
        const to = bin.under ? bin.to! - step : bin.to!;
        const [from, upTo] = possibleCounts(bands[bin.id]!);
        for (let next = from; next <= upTo; next++)
          walk([...counts, next], people + next, low + next * bin.from!, high + next * to);
      } else if (people >= least) {
        for (let sum = low; sum <= high; sum += step) {
          if (rounded(sum / people) === mean) found.push({people, sum, counts});
        }
      }
    };
    walk([], 0, 0, 0);
    return found;
  }

  /** The fewest values that a hidden count can have. */
  function fewest({bins, n, first, latest, change}: ShownScore, step: number): number {
    const [before, after] = [tries(first, n, bins, step), tries(latest, n, bins, step)];
    const keyOf = ({people, sum}: Try) => `${people} ${sum}`;
    const sums = (all: readonly Try[]) => [...new Map(all.map((one) => [keyOf(one), one])).values()];
    const [kinds, others] = [sums(before), sums(after)];
    const possible = new Set<string>();
    for (const one of kinds) {
      for (const other of others) {
        if (one.people !== other.people || rounded((other.sum - one.sum) / one.people) !== change) continue;
        possible.add(`first ${keyOf(one)}`).add(`latest ${keyOf(other)}`);
      }
    }
    const left = ([name, all, {bands}]: readonly [string, readonly Try[], ShownWave]) => {
      const fitting = all.filter((one) => possible.has(`${name} ${keyOf(one)}`));
      return bins.flatMap(({id}, at) =>
        bands[id] === '*' ? [new Set(fitting.map(({counts}) => counts[at])).size] : [],
      );
    };
    return Math.min(...left(['first', before, first]), ...left(['latest', after, latest]));
  }

  for (const [id, score, step] of [
    ['ons4', 'satisfied', 1],
    ['djg6', 'total', 1],
    ['gad7', 'total', 1],
    ['who5', 'percentage', 4],
    ['phq2', 'total', 1],
  ] as const) {
    it(`are safe from somebody who puts first, latest and change together: ${id}`, () => {
      let seed = 11;
      const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
      const measure = measureOf(id);
      const rule = measure.scores.find((each) => each.id === score)!;
      const bins = groupBins(measure, rule);
      const [low, high] = rule.range!;
      const values = (high - low) / step + 1;
      let shown = 0;
      let hidden = 0;
      for (let run = 0; run < RUNS; run++) {
        const hubs = [random(values), random(values)] as const;
        const often = 2 + random(7);
        const value = (at: 0 | 1) => low + step * (random(10) < often ? hubs[at] : random(values));
        const people = times(8 + random(8), () => ({
          first: {[score]: value(0)},
          latest: {[score]: value(1)},
        }));
        const wave = (at: 'first' | 'latest') => {
          const given = people.map((person) => person[at][score]!);
          const count = (bin: GroupBin) => given.filter((each) => binOf(bins, each) === bin).length;
          const bandCounts = Object.fromEntries(bins.map((bin) => [bin.id, count(bin)]));
          const {bandCounts: bands, mean} = summariseGroup({bandCounts, values: given});
          return {bands, mean};
        };
        const pairs = people.map(({first, latest}) => [first[score]!, latest[score]!] as const);
        const change = summariseGroup({bandCounts: {}, values: [], pairs}).change!.mean;
        const all = {
          bins,
          n: shownCount(people.length),
          change,
          first: wave('first'),
          latest: wave('latest'),
        };
        const isSafe = fewest(all, step) >= 3;
        expect(staysHidden(all, rule), JSON.stringify(all)).to.equal(isSafe);
        const figures = groupSummary(people, id).scores.find((each) => each.id === `${id}.${score}`)!;
        expect(figures.latest.bands).to.deep.equal(isSafe ? all.latest.bands : null);
        if (isSafe) shown++;
        else hidden++;
      }
      expect(hidden).to.be.above(3);
      expect(shown).to.be.above(3);
    });
  }
});
