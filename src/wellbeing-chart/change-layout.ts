import {boxOf, overlap, type PlacedText} from './text-boxes.js';
import {axisNumbers, type ValueScale} from './value-scale.js';

/** What a row of first and latest is worked out from. */
export interface ChangeInput {
  readonly width: number;
  readonly range: readonly [lowest: number, highest: number];
  /** Absent where there is no earlier answer to compare with. */
  readonly first?: number;
  readonly latest: number;
  readonly formatValue: (value: number) => string;
  /** Without the numbers of the scale, where one axis stands below all rows. */
  readonly bare?: boolean;
}

/** A row ready to be drawn. */
export interface ChangeLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the line. */
  readonly y: number;
  readonly line: readonly [from: number, to: number];
  readonly ticks: readonly number[];
  /** `undefined` where there is none, or where it is the same as the latest. */
  readonly first?: number;
  readonly latest: number;
  /** First and latest are the same. */
  readonly same: boolean;
  readonly texts: readonly PlacedText[];
}

/** From the edge to the end of the line: room for the largest dot. */
const EDGE = 14;
const LINE_Y = 38;

const position = ({width, range: [lowest, highest]}: Pick<ChangeInput, 'width' | 'range'>, value: number) =>
  EDGE + ((value - lowest) / (highest - lowest)) * (width - 2 * EDGE);

/** Works out a row: an open dot for the first answer, a full one for the latest, their values above. */
export function changeLayout(input: ChangeInput): ChangeLayout {
  const {width, range, first, latest, bare} = input;
  const same = first === latest;
  const [from, to] = range;
  const at = (value: number) => position(input, value);
  const values = valueTexts(input, same);
  return {
    width,
    height: bare ? 56 : 66,
    y: LINE_Y,
    line: [EDGE, width - EDGE],
    ticks: tickValues(range).map(at),
    ...(first !== undefined && !same && {first: at(first)}),
    latest: at(latest),
    same,
    texts: [...values, ...(bare ? [] : [from, to].map((value) => scaleText(input, value, LINE_Y + 26)))],
  };
}

/** The numbers of the scale below all rows. */
export function changeAxis(
  input: Pick<ChangeInput, 'width' | 'range' | 'formatValue'>,
): readonly PlacedText[] {
  const {width, range} = input;
  // The same numbers as on an upright axis, of the length of the line.
  const scale: ValueScale = {top: 0, bottom: width, range, y: (value) => position(input, value)};
  return axisNumbers(scale, 44).map((value) => scaleText(input, value, 16));
}

const scaleText = (
  input: Pick<ChangeInput, 'width' | 'range' | 'formatValue'>,
  value: number,
  y: number,
): PlacedText =>
  inside(
    {x: position(input, value), y, text: input.formatValue(value), size: 14, anchor: 'middle', quiet: true},
    input.width,
  );

/** A tick for each whole number, where these are few. */
function tickValues([from, to]: readonly [number, number]): readonly number[] {
  const step = to - from <= 30 ? 1 : 10;
  return Array.from({length: Math.floor((to - from) / step) + 1}, (_, index) => from + index * step);
}

/** Values above their dots; where these stand close together, turned outwards. */
function valueTexts(input: ChangeInput, same: boolean): readonly PlacedText[] {
  const {width, first, latest} = input;
  const text = (value: number, size: 19 | 22, more: Partial<PlacedText>): PlacedText => ({
    x: position(input, value),
    y: LINE_Y - 18,
    text: input.formatValue(value),
    size,
    anchor: 'middle',
    ...more,
  });
  const now = inside(text(latest, 22, {strong: true}), width);
  if (first === undefined || same) return [now];
  const before = inside(text(first, 19, {quiet: true}), width);
  const gap = 6;
  if (!overlap(boxOf(before), boxOf(now), gap)) return [before, now];
  const [left, right] = first < latest ? [before, now] : [now, before];
  const [a, b] = [boxOf(left), boxOf(right)];
  const middle = (position(input, first) + position(input, latest)) / 2;
  const total = a.right - a.left + gap + (b.right - b.left);
  // The gap between them stands at the middle of the dots, unless an edge is in the way.
  const edge = Math.min(Math.max(middle - gap / 2, a.right - a.left), width - total + (a.right - a.left));
  return [
    {...left, x: edge, anchor: 'end'},
    {...right, x: edge + gap, anchor: 'start'},
  ];
}

/** Moved as far as it has to be to stand in the drawing. */
function inside(text: PlacedText, width: number): PlacedText {
  const {left, right} = boxOf(text);
  return {...text, x: text.x + Math.max(0, -left) - Math.max(0, right - width)};
}
