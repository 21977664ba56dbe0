/** A rectangle in a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Text sizes of drawings. */
export type TextSize = 14 | 16 | 19 | 22;

/** A text with its place. `x` is where its `anchor` is, `y` its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: TextSize;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  readonly quiet?: boolean;
  /** With a rim in the colour of the ground, where lines may pass behind it. */
  readonly halo?: boolean;
}

const NARROW = /[iljtfI.,:;'’!|()[\] ]/;
const SMALL = /[rskcvxyz]/;
const WIDE = /[mwMWŵŴ%@]/;
const CAPITAL = /\p{Lu}/u;

/** At most as wide as this in Arial, and in what is usual in its place: there is nothing to measure text with yet. */
export function textWidth(text: string, size: number, strong = false): number {
  let em = 0;
  for (const each of text) {
    if (NARROW.test(each)) em += 0.34;
    else if (SMALL.test(each)) em += 0.52;
    else if (WIDE.test(each)) em += 0.95;
    else em += CAPITAL.test(each) ? 0.76 : 0.6;
  }
  return em * size * (strong ? 1.06 : 1);
}

/** The box that a text takes up. */
export function boxOf({x, y, text, size, anchor, strong}: PlacedText): Box {
  const width = textWidth(text, size, strong);
  const left = x - width * {start: 0, middle: 0.5, end: 1}[anchor];
  // Numbers have nothing below their line.
  const below = /^[\d.]+$/.test(text) ? 0.03 : 0.24;
  return {left, right: left + width, top: y - size * 0.76, bottom: y + size * below};
}

/** Whether two boxes touch, or are nearer than `gap`. */
export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** Sums of fractions end a hair beside their sum. */
const HAIR = 1e-6;

/** Whether a box is in another one. */
export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - HAIR &&
  inner.right <= outer.right + HAIR &&
  inner.top >= outer.top - HAIR &&
  inner.bottom <= outer.bottom + HAIR;

/** A box around a point. */
export const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** A point in a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether a straight line goes through a box (Liang and Barsky's clipping). */
export function crosses([from, to]: readonly [Spot, Spot], {left, top, right, bottom}: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [direction, distance] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (direction === 0) {
      if (distance < 0) return false;
    } else if (direction < 0) enter = Math.max(enter, distance / direction);
    else leave = Math.min(leave, distance / direction);
  }
  return enter <= leave;
}

/** Words on as many lines as they need; a word longer than a line stays whole. */
export function wrap(text: string, width: number, size: TextSize, strong = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size, strong) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
