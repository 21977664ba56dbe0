import {textWidth, wrap} from '../wellbeing-chart/text-boxes.js';

/** A count of people as it may be shown. */
type Shown = number | '*';

/** One group of people: what it is called, and how many gave this answer first and latest. */
export interface BarRow {
  /** The name of a band, or the words of an answer. */
  readonly name?: string;
  /** The scores in it: "7 to 8". */
  readonly range?: string;
  readonly first: Shown;
  readonly latest: Shown;
}

/** What the drawings of one measure have in common. */
export interface GroupLayoutOptions {
  readonly width: number;
  /** The page runs from right to left: bars grow from the right. */
  readonly rtl?: boolean;
  /** Beside the box of a hidden number, where there is room. */
  readonly fewPeople: string;
}

/** A text and where it stands. */
export interface LaidText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: 14 | 16;
  readonly anchor: 'start' | 'end';
  readonly look?: 'strong' | 'quiet';
}

/** One bar: an outline for first answers, filled for the latest, dashed where the number is hidden. */
export interface LaidBar {
  readonly kind: 'first' | 'latest' | 'hidden';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything in one drawing stands. */
export interface GroupLayout {
  readonly width: number;
  readonly height: number;
  /** The line that bars grow from. */
  readonly axis: number;
  readonly bars: readonly LaidBar[];
  readonly texts: readonly LaidText[];
}

/** Height of a pair of bars with what is between it and the next. */
const PITCH = 62;
/** What the last pair does without. */
const TAIL = 6;
const BAR = 20;
/** The first bar of a pair begins this far below its top, the latest one below that. */
const BELOW_TOP = 4;
const BETWEEN = 4;
const GAP = 8;
const LABEL_GAP = 12;
const LINE = 17;
/** A box for 1 to 7 people is as long as 7. */
const HIDDEN = 7;
const SHORTEST = 6;
/** One person takes up no more than this: in a small group a box for "1 to 7" would outshine everything else. */
const LONGEST_UNIT = 12;
/** A box with its dashes can be told from a line from this length on. */
const SHORTEST_BOX = 14;

/**
 * Lays out the drawings of one measure: one scale for all of them, so that a length means the same number of people everywhere.
 * Bars are at most so long that the number at their end still has room.
 */
export function layoutGroup(
  charts: readonly (readonly BarRow[])[],
  {width, rtl = false, fewPeople}: GroupLayoutOptions,
): readonly GroupLayout[] {
  const names = charts.map((rows) => rows.map((row) => labelLines(row, width)));
  const axes = names.map((rows) => {
    const widest = Math.max(0, ...rows.flat().map(({text, size}) => textWidth(text, size)));
    return Math.ceil(widest) + LABEL_GAP;
  });
  const counts = charts.flatMap((rows) => rows.flatMap(({first, latest}) => [first, latest]));
  const scale = scaleOf(counts, width - Math.max(0, ...axes), fewPeople);
  return charts.map((rows, chart) => {
    const axis = axes[chart]!;
    const layout: GroupLayout = {
      width,
      height: rows.length * PITCH - TAIL,
      axis,
      bars: rows.flatMap((row, index) => barsOf(row, index, axis, scale)),
      texts: [
        ...names[chart]!.flatMap((lines, index) => placeLabel(lines, index, axis)),
        ...rows.flatMap((row, index) => numbersOf(row, index, axis, scale)),
      ],
    };
    return rtl ? mirrored(layout) : layout;
  });
}

interface Label {
  readonly text: string;
  readonly size: 14;
  readonly look?: 'quiet';
}

/** The name on up to two lines, with its range below. */
function labelLines({name, range}: BarRow, width: number): readonly Label[] {
  const room = Math.min(130, width * 0.32);
  return [
    ...(name === undefined ? [] : wrap(name, room, 14).map((text): Label => ({text, size: 14}))),
    ...(range === undefined
      ? []
      : [{text: range, size: 14, ...(name !== undefined && {look: 'quiet'})} as Label]),
  ];
}

function placeLabel(lines: readonly Label[], index: number, axis: number): readonly LaidText[] {
  const first = index * PITCH + 31.5 - ((lines.length - 1) * LINE) / 2;
  return lines.map((line, at) => ({...line, x: axis - LABEL_GAP, y: first + at * LINE, anchor: 'end'}));
}

interface Scale {
  /** Length of one person. */
  readonly unit: number;
  /** What stands beside the box of a hidden number. */
  readonly hidden: string;
}

function scaleOf(counts: readonly Shown[], room: number, fewPeople: string): Scale {
  const numbers = counts.filter((count) => count !== '*');
  const forNumber = (count: number) => GAP + textWidth(`${count}`, 16, true) + 2;
  const units = numbers.filter((count) => count > 0).map((count) => (room - forNumber(count)) / count);
  const hasHidden = counts.includes('*');
  const roomBeside = (text: string) => (room - GAP - textWidth(text, 16, true) - 2) / HIDDEN;
  const byNumbers = Math.min(LONGEST_UNIT, ...units, roomBeside('*'));
  const withWords = Math.min(byNumbers, roomBeside(fewPeople));
  const hasRoom = withWords * HIDDEN >= SHORTEST_BOX || withWords === byNumbers;
  return hasHidden && hasRoom ? {unit: withWords, hidden: fewPeople} : {unit: byNumbers, hidden: '*'};
}

const occasions = ['first', 'latest'] as const;
const topOf = (index: number, at: number) => index * PITCH + BELOW_TOP + at * (BAR + BETWEEN);

/** To scale; of a hidden number or in a very large group never so short that its kind cannot be seen. */
function lengthOf(count: Shown, unit: number): number {
  return count === 0 ? 0 : Math.max(SHORTEST, (count === '*' ? HIDDEN : count) * unit);
}

function barsOf(row: BarRow, index: number, axis: number, {unit}: Scale): readonly LaidBar[] {
  return occasions.flatMap((which, at): readonly LaidBar[] => {
    const count = row[which];
    if (count === 0) return [];
    const kind = count === '*' ? 'hidden' : which;
    const bar = {x: axis, y: topOf(index, at), width: lengthOf(count, unit), height: BAR};
    return [{kind, ...bar}];
  });
}

function numbersOf(row: BarRow, index: number, axis: number, {unit, hidden}: Scale): readonly LaidText[] {
  return occasions.map((which, at) => {
    const count = row[which];
    return {
      x: axis + lengthOf(count, unit) + GAP,
      y: topOf(index, at) + 15.5,
      text: count === '*' ? hidden : `${count}`,
      size: 16,
      anchor: 'start',
      ...(which === 'latest' && count !== '*' && {look: 'strong'}),
    };
  });
}

function mirrored({width, axis, bars, texts, ...rest}: GroupLayout): GroupLayout {
  return {
    ...rest,
    width,
    axis: width - axis,
    bars: bars.map((bar) => ({...bar, x: width - bar.x - bar.width})),
    texts: texts.map((text) => ({
      ...text,
      x: width - text.x,
      anchor: text.anchor === 'start' ? 'end' : 'start',
    })),
  };
}
