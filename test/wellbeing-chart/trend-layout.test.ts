import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boxOf, isInside, overlap, type PlacedText} from '../../src/wellbeing-chart/text-boxes.js';
import {
  trendLayout,
  trendSides,
  type TrendBand,
  type TrendInput,
  type TrendLayout,
} from '../../src/wellbeing-chart/trend-layout.js';
import {runs} from '../support/runs.js';

const bands = (...names: readonly (readonly [string, number, number])[]): readonly TrendBand[] =>
  names.map(([name, from, to]) => ({name, from, to, range: `${from} to ${to}`}));

const ONS = bands(['Low', 0, 4], ['Medium', 5, 6], ['High', 7, 8], ['Very high', 9, 10]);
const PHQ = bands(
  ['Lleiaf', 0, 4],
  ['Ysgafn', 5, 9],
  ['Cymedrol', 10, 14],
  ['Cymedrol ddifrifol', 15, 19],
  ['Moderately severe', 20, 27],
);
const NONE: readonly TrendBand[] = [];

const SCALES = [
  {range: [0, 10], bands: ONS, steps: 1},
  {range: [0, 27], bands: PHQ, steps: 1},
  {range: [0, 27], bands: NONE, steps: 1},
  {range: [3, 9], bands: NONE, steps: 1},
  {range: [7, 35], bands: NONE, steps: 100},
  {range: [0, 100], bands: NONE, steps: 1},
] as const;

const DAY = 86_400_000;
const START = Date.parse('2026-04-14T12:00:00Z');
const MONTHS = ['Jan', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];

type Given = readonly {readonly day: number; readonly value?: number}[];

function layoutOf(
  given: Given,
  {
    width = 412,
    range = [0, 10] as readonly [number, number],
    bandsOf = ONS,
    ...more
  }: {
    width?: number;
    range?: readonly [number, number];
    bandsOf?: readonly TrendBand[];
    benchmark?: TrendInput['benchmark'];
    breaks?: TrendInput['breaks'];
  } = {},
): TrendLayout {
  const stacked = width < 400;
  const points = given.map(({day, value}) => ({time: START + day * DAY, value}));
  const days = [...new Set(points.map(({time}) => time))].map((time) => {
    const date = String(new Date(time).getDate());
    const month = MONTHS[new Date(time).getMonth()]!;
    return {time, lines: stacked ? [date, month] : [`${date} ${month}`]};
  });
  const {benchmark} = more;
  return trendLayout({
    width,
    range,
    bands: bandsOf,
    points,
    days,
    stacked,
    breaks: more.breaks ?? [],
    ...(benchmark && {benchmark}),
    sides: trendSides([{bands: bandsOf, range, benchmark}], width),
    noAnswer: ['no', 'answer'],
    formatValue: (value) => String(Math.round(value * 100) / 100),
  });
}

const told = ({texts}: TrendLayout) => texts.map(({text}) => text);
const labels = ({texts}: TrendLayout) => texts.filter(({strong, halo}) => strong && halo);
const below = (text: PlacedText, {dots}: TrendLayout) =>
  text.y > dots.reduce((best, dot) => (Math.abs(dot.x - text.x) < Math.abs(best.x - text.x) ? dot : best)).y;

const maggie: Given = [
  {day: 0, value: 4},
  {day: 56, value: 5},
  {day: 140, value: 6},
  {day: 210, value: 7},
];
const england = (value: number) => ({value, name: 'England', text: String(value)});

describe('trendLayout', () => {
  it('never lets two texts touch, and clips none, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 280, max: 960}),
        fc.constantFrom(...SCALES),
        fc.array(fc.record({gap: fc.nat({max: 200}), share: fc.option(fc.nat({max: 1000}))}), {
          minLength: 1,
          maxLength: 60,
        }),
        fc.option(fc.nat({max: 1000})),
        fc.constantFrom('England', 'United Kingdom', 'Y Deyrnas Unedig'),
        fc.array(fc.nat({max: 59}), {maxLength: 4}),
        (width, {range, bands: bandsOf, steps}, answers, line, name, breakAt) => {
          const [lowest, highest] = range;
          const valueOf = (share: number) =>
            lowest + Math.round(((highest - lowest) * steps * share) / 1000) / steps;
          let day = 0;
          const given = answers.map(({gap, share}) => ({
            day: (day += gap),
            value: share === null ? undefined : valueOf(share),
          }));
          const breaks = [...new Set(breakAt)]
            .filter((index) => index > 0 && index < given.length)
            .sort((a, b) => a - b)
            .map((index, at) => ({index, letter: 'ABCD'[at]!}));
          const benchmark =
            line === null ? undefined : {value: valueOf(line), name, text: String(valueOf(line))};
          const layout = layoutOf(given, {width, range, bandsOf, breaks, benchmark});
          const page = {left: 0, top: 0, right: width, bottom: layout.height};
          const boxes = layout.texts.map((text) => ({text, box: boxOf(text)}));
          for (const [index, {text, box}] of boxes.entries()) {
            if (!isInside(box, page)) throw new Error(`"${text.text}" leaves the drawing at ${width}.`);
            for (const other of boxes.slice(index + 1)) {
              if (overlap(box, other.box))
                throw new Error(`"${text.text}" and "${other.text.text}" touch at ${width}.`);
            }
          }
          for (const {x, y, radius} of layout.dots) {
            const {left, right, top, bottom} = layout.plot;
            expect(x - radius).to.be.at.least(left);
            expect(x + radius).to.be.at.most(right);
            expect(y - radius).to.be.at.least(top);
            expect(y + radius).to.be.at.most(bottom);
          }
        },
      ),
      {numRuns: runs(400), seed: 20261110},
    );
  });

  it('draws time to scale: twice the time is twice the way', () => {
    const [a, b, c] = layoutOf([
      {day: 0, value: 1},
      {day: 30, value: 2},
      {day: 90, value: 3},
    ]).dots;
    expect((c!.x - b!.x) / (b!.x - a!.x)).to.be.closeTo(2, 0.01);
  });

  it('gives each whole number a row of the same height, higher numbers higher up', () => {
    const heights = layoutOf(Array.from({length: 11}, (_, value) => ({day: value * 30, value}))).dots.map(
      ({y}) => y,
    );
    const steps = heights.slice(1).map((y, index) => heights[index]! - y);
    for (const step of steps) expect(step).to.be.closeTo(steps[0]!, 0.001);
    expect(steps[0]).to.be.above(15);
  });

  it('names every answer of a few, the latest the largest', () => {
    const layout = layoutOf(maggie);
    const values = labels(layout).sort((a, b) => a.x - b.x);
    expect(values.map(({text}) => text)).to.deep.equal(['4', '5', '6', '7']);
    expect(values.map(({size}) => size)).to.deep.equal([16, 16, 16, 22]);
  });

  it('puts a label below in a dip, at the start of a rise, and where the benchmark is just above', () => {
    const rise = layoutOf(maggie, {benchmark: england(6.9)});
    const side = (layout: TrendLayout) =>
      labels(layout)
        .sort((a, b) => a.x - b.x)
        .map((label) => (below(label, layout) ? 'below' : 'above'));
    expect(side(rise)).to.deep.equal(['below', 'above', 'below', 'above']);
    const dip = layoutOf(
      [6, 3, 4, 6].map((value, index) => ({day: index * 70, value})),
      {benchmark: england(7)},
    );
    expect(side(dip)).to.deep.equal(['below', 'below', 'above', 'below']);
  });

  it('moves a label to the right on a falling line', () => {
    const layout = layoutOf([8, 7, 5, 4].map((value, index) => ({day: index * 70, value})));
    const seven = labels(layout).find(({text}) => text === '7')!;
    expect(seven.x - layout.dots[1]!.x).to.equal(6);
  });

  it('draws one answer as a dot alone', () => {
    const layout = layoutOf([{day: 0, value: 5}]);
    expect(layout.dots.length).to.equal(1);
    expect(layout.lines).to.deep.equal([]);
    expect(told(layout)).to.include.members(['5', '14 Ebr', '2026']);
  });

  it('breaks the line at a missing answer, and says so at its date', () => {
    const layout = layoutOf([{day: 0, value: 5}, {day: 56}, {day: 140, value: 6}, {day: 210, value: 6}]);
    expect(layout.lines.map(({length}) => length)).to.deep.equal([2]);
    const word = layout.texts.find(({text}) => text === 'answer')!;
    expect(word.x).to.be.closeTo(layout.ticks[1]!, 0.01);
    expect(layout.silentGap).to.equal(false);
  });

  it('does not join answers across a break, and marks it by its letter', () => {
    const layout = layoutOf(maggie, {breaks: [{index: 2, letter: 'A'}]});
    expect(layout.lines.map(({length}) => length)).to.deep.equal([2, 2]);
    expect(told(layout)).to.include('A');
    expect(layout.breaks[0]).to.be.within(layout.dots[1]!.x, layout.dots[2]!.x);
  });

  it('keeps the first, the latest, the highest and the lowest of 50 answers in 3 years', () => {
    const given = Array.from({length: 50}, (_, index) => ({
      day: index * 22,
      value: index === 20 ? 10 : index === 33 ? 0 : 3 + (index % 4),
    }));
    const layout = layoutOf(given, {width: 288});
    const texts = labels(layout).map(({text}) => text);
    expect(texts).to.include.members(['3', '4', '10', '0']);
    expect(texts.length).to.be.below(12);
    expect(told(layout)).to.include.members(['2026', '2029']);
  });

  it('marks the starts of months, of quarters where months are too close, then of years', () => {
    const unit = (days: number) =>
      layoutOf(
        [
          {day: 0, value: 1},
          {day: days, value: 2},
        ],
        {width: 300},
      ).markUnit;
    expect(unit(200)).to.equal('month');
    expect(unit(1000)).to.equal('quarter');
    expect(unit(6000)).to.equal('year');
    expect(unit(10)).to.equal(undefined);
  });

  it('names two answers of one day', () => {
    const layout = layoutOf([
      {day: 0, value: 3},
      {day: 0.2, value: 8},
    ]);
    expect(labels(layout).map(({text}) => text)).to.have.members(['3', '8']);
  });

  it('writes decimals as they are', () => {
    const layout = layoutOf(
      [
        {day: 0, value: 19.25},
        {day: 90, value: 25.03},
      ],
      {
        range: [7, 35],
        bandsOf: NONE,
      },
    );
    expect(told(layout)).to.include.members(['19.25', '25.03', '7', '35']);
  });
});
