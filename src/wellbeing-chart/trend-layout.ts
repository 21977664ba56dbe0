import {labelPlaces, type Dot} from './label-places.js';
import {around, boxOf, overlap, textWidth, wrap, type Box, type PlacedText, type Spot} from './text-boxes.js';
import {
  between,
  dateTexts,
  startMarks,
  timeScale,
  yearTexts,
  type DayLabel,
  type MarkUnit,
} from './time-scale.js';
import {axisNumbers, stripOf, valueScale} from './value-scale.js';

/** A band to draw, and what it is called. */
export interface TrendBand {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** "7 to 8". */
  readonly range: string;
}

/** What a chart over time is worked out from. All words are in the reader's language already. */
export interface TrendInput {
  readonly width: number;
  readonly range: readonly [lowest: number, highest: number];
  readonly bands: readonly TrendBand[];
  /** Oldest first; `undefined` where there was no answer. */
  readonly points: readonly {readonly time: number; readonly value?: number}[];
  /** One for each day that has an entry, oldest first. Dates are on two lines where `stacked`. */
  readonly days: readonly DayLabel[];
  readonly stacked: boolean;
  /** Between a point and the one before it; their letters explain why. */
  readonly breaks: readonly {readonly index: number; readonly letter: string}[];
  readonly benchmark?: {readonly value: number; readonly name: string; readonly text: string};
  /** Room at the sides, the same for charts that stand beside each other: from {@link trendSides}. */
  readonly sides: TrendSides;
  /** "no", "answer": on two lines. */
  readonly noAnswer: readonly string[];
  readonly formatValue: (value: number) => string;
}

/** Room for the names of bands, and for the name of the benchmark. */
export interface TrendSides {
  readonly start: number;
  readonly end: number;
}

/** A chart over time, ready to be drawn. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly strips: readonly {readonly y: number; readonly height: number; readonly tinted: boolean}[];
  readonly texts: readonly PlacedText[];
  /** Answers; where these are many, those with a date. */
  readonly ticks: readonly number[];
  /** Starts of months; where answers are many, all of these. */
  readonly marks: readonly number[];
  readonly markUnit?: MarkUnit;
  readonly lines: readonly (readonly Spot[])[];
  /** Where answers stand too close for that, only those that are named or where a line begins or ends. */
  readonly dots: readonly (Spot & {readonly radius: number})[];
  readonly benchmark?: number;
  readonly breaks: readonly number[];
  /** Somewhere an answer is missing, and there was no room to say so in the drawing. */
  readonly silentGap: boolean;
}

const TOP = 8;
const PLOT_HEIGHT = 234;
/** From the edge of the plot to the first and the last answer. */
const INSET = 18;
const LINE = 17;
/** More answers than this stand too close for marks between them. */
const MANY = 12;

/** How much room the words at the sides need. Names of bands get at most a third of the width, and are then set on two lines. */
export function trendSides(
  charts: readonly Pick<TrendInput, 'bands' | 'benchmark' | 'range'>[],
  width: number,
): TrendSides {
  return {
    start: Math.max(...charts.map((chart) => startRoom(chart, width / 3))),
    end: Math.max(...charts.map(endRoom)),
  };
}

function startRoom({bands, range}: Pick<TrendInput, 'bands' | 'range'>, most: number): number {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, 14)));
  if (bands.length === 0) return widest(range.map(String)) + 16;
  const word = widest(bands.flatMap(({name}) => name.split(' ')));
  const whole = widest(bands.flatMap(({name, range: numbers}) => [name, numbers]));
  return 12 + Math.max(64, word, Math.min(whole, most));
}

function endRoom({benchmark}: Pick<TrendInput, 'benchmark'>): number {
  if (!benchmark) return 12;
  const names = benchmarkLines(benchmark).map((line) => textWidth(line, 14));
  return 10 + Math.max(...names, textWidth(benchmark.text, 14, true));
}

const benchmarkLines = ({name}: {readonly name: string}) => wrap(name, 64, 14);

/** Works out a chart over time for a width of 280 units or more. */
export function trendLayout(input: TrendInput): TrendLayout {
  const {width, points, bands, sides, stacked, days} = input;
  const plot: Box = {left: sides.start, right: width - sides.end, top: TOP, bottom: TOP + PLOT_HEIGHT};
  const scale = valueScale(input.range, plot.top, plot.bottom);
  const time = timeScale(
    points.map((point) => point.time),
    plot.left + INSET,
    plot.right - INSET,
  );
  const strips = bands.map((band, index) => ({
    ...stripOf(scale, band),
    tinted: (bands.length - index) % 2 === 1,
  }));
  const yearY = plot.bottom + (stacked ? 57 : 45);
  const within = {left: 0, right: width};
  const dates = dateTexts(days, time, plot.bottom + 25, within);
  const dayXs = days.map((day) => time.x(day.time));
  const texts: PlacedText[] = [
    ...(bands.length > 0
      ? bands.flatMap((band, index) => bandTexts(band, strips[index]!, plot.left - 10))
      : axisNumbers(scale).map((value): PlacedText => ({
          x: plot.left - 8,
          y: scale.y(value) + 5,
          text: input.formatValue(value),
          size: 14,
          anchor: 'end',
          quiet: true,
        }))),
    ...dates,
    ...yearTexts(time, yearY, within),
  ];

  const spots = points.map(({time: at, value}) =>
    value === undefined ? undefined : {x: time.x(at), y: scale.y(value)},
  );
  const {benchmark} = input;
  const benchmarkY = benchmark && scale.y(benchmark.value);
  if (benchmark && benchmarkY !== undefined) texts.push(...benchmarkTexts(benchmark, benchmarkY, plot));
  const broken = new Set(input.breaks.map(({index}) => index));
  const breaks = input.breaks.map(({index, letter}) => ({
    letter,
    x: (time.x(points[index - 1]!.time) + time.x(points[index]!.time)) / 2,
  }));
  const gap = usualGap(spots);
  const radius = gap < 14 ? 4 : 6;
  const isCrowded = gap < 9;
  const lastSpot = spots.reduce((last, spot, index) => (spot ? index : last), -1);
  const dots = spots.flatMap((spot, index): (Dot & {index: number})[] => {
    if (!spot) return [];
    const joined = (at: number, other: number) =>
      spots[other] !== undefined && !broken.has(Math.max(at, other));
    return [
      {
        ...spot,
        index,
        radius: index === lastSpot ? 8 : radius,
        text: input.formatValue(points[index]!.value!),
        joinedBefore: joined(index, index - 1),
        joinedAfter: joined(index, index + 1),
      },
    ];
  });
  const lines = dots.reduce<Spot[][]>((all, dot) => {
    const last = all.at(-1);
    if (dot.joinedBefore && last) last.push(dot);
    else all.push([dot]);
    return all;
  }, []);

  const obstacles = () => [...texts.map(boxOf), ...dots.map((dot) => around(dot.x, dot.y, dot.radius + 2))];
  for (const {letter, x} of breaks) texts.push(...letterText(letter, x, plot, obstacles()));
  const silent = points.filter(({value}, index) => {
    if (value !== undefined) return false;
    const words = noAnswerTexts(input.noAnswer, time.x(points[index]!.time), plot, obstacles());
    texts.push(...words);
    return words.length === 0;
  });
  const labels = labelPlaces(dots, {
    room: {left: plot.left + 2, right: width, top: 0, bottom: plot.bottom - 2},
    texts: texts.map(boxOf),
    segments: lines.flatMap((line) => line.slice(1).map((spot, index) => [line[index]!, spot] as const)),
    line: benchmarkY,
    closest: 16,
  });
  texts.push(...labels);
  const named = new Set(labels.map(({dot}) => dot));
  const isMany = days.length > MANY;
  const {xs, unit} = isMany ? {xs: [], unit: undefined} : startMarks(time);
  return {
    width,
    height: yearY + 5,
    plot,
    strips,
    texts,
    ticks: isMany ? dates.map((text) => text.x) : dayXs,
    marks: isMany ? dayXs : xs,
    ...(unit && {markUnit: unit}),
    lines: lines.filter(({length}) => length > 1).map((line) => line.map(({x, y}) => ({x, y}))),
    dots: dots
      .filter((dot, index) => !isCrowded || named.has(index) || !(dot.joinedBefore && dot.joinedAfter))
      .map(({x, y, radius: r}) => ({x, y, radius: r})),
    ...(benchmarkY !== undefined && {benchmark: benchmarkY}),
    breaks: breaks.map(({x}) => x),
    silentGap: silent.length > 0,
  };
}

/** From dot to dot. Below 14, dots of the usual size would run into each other; below 9, so would small ones. */
function usualGap(spots: readonly (Spot | undefined)[]): number {
  const xs = spots.flatMap((spot) => (spot ? [spot.x] : []));
  return xs.length > MANY ? (xs[xs.length - 1]! - xs[0]!) / (xs.length - 1) : Infinity;
}

/** The name and, where there is room, the range of a band, in the middle of its strip. */
function bandTexts(
  {name, range}: TrendBand,
  {y, height}: {readonly y: number; readonly height: number},
  x: number,
): readonly PlacedText[] {
  const names = wrap(name, x, 14);
  const lines = (names.length + 1) * LINE <= height + 4 ? [...names, range] : names;
  const first = y + height / 2 - (lines.length * LINE) / 2 + 13;
  return lines.map((text, index): PlacedText => ({
    x,
    y: first + index * LINE,
    text,
    size: 14,
    anchor: 'end',
    ...(index >= names.length && {quiet: true}),
  }));
}

function benchmarkTexts(
  benchmark: {readonly name: string; readonly text: string},
  y: number,
  plot: Box,
): readonly PlacedText[] {
  const names = benchmarkLines(benchmark);
  // The line ends between the name and its value.
  const first = between(
    y - 2 - (names.length - 1) * LINE,
    plot.top + 12,
    plot.bottom - 4 - names.length * LINE,
  );
  return [...names, benchmark.text].map((text, index): PlacedText => ({
    x: plot.right + 8,
    y: first + index * LINE,
    text,
    size: 14,
    anchor: 'start',
    ...(index === names.length && {strong: true}),
  }));
}

/** The letter of a break, near the top of its line, or further down where something is in its way. */
function letterText(letter: string, x: number, plot: Box, taken: readonly Box[]): readonly PlacedText[] {
  for (let y = plot.top + 14; y < plot.bottom - 4; y += 20) {
    const text: PlacedText = {x, y, text: letter, size: 14, anchor: 'middle', strong: true, halo: true};
    if (!taken.some((box) => overlap(box, boxOf(text), 2))) return [text];
  }
  return [];
}

/** "no answer" at its date: at the foot of the chart, otherwise at its top. */
function noAnswerTexts(
  lines: readonly string[],
  at: number,
  plot: Box,
  taken: readonly Box[],
): readonly PlacedText[] {
  const half = Math.max(...lines.map((line) => textWidth(line, 14))) / 2;
  const x = between(at, plot.left + half + 2, plot.right - half);
  for (const y of [plot.bottom - 8 - (lines.length - 1) * 16, plot.top + 16]) {
    const texts = lines.map((text, index): PlacedText => ({
      x,
      y: y + index * 16,
      text,
      size: 14,
      anchor: 'middle',
      quiet: true,
      halo: true,
    }));
    if (!texts.some((text) => taken.some((box) => overlap(box, boxOf(text), 3)))) return texts;
  }
  return [];
}
