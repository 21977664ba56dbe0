import {boxOf, overlap, textWidth, type Box, type PlacedText} from './text-boxes.js';

/** Where moments stand between the left and the right of a chart. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  readonly x: (time: number) => number;
}

/** Time to scale; where all is at one moment, in the middle. */
export function timeScale(times: readonly number[], left: number, right: number): TimeScale {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const x = (time: number) =>
    last === first ? (left + right) / 2 : left + ((time - first) / (last - first)) * (right - left);
  return {first, last, x};
}

/** What the small marks of a time axis stand for. */
export type MarkUnit = 'month' | 'quarter' | 'year';

const MONTHS: readonly (readonly [MarkUnit, number])[] = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
];

/** Starts of months, Greenwich time, between the first and the last moment; of quarters or years where months would stand too close. */
export function startMarks(
  {first, last, x}: TimeScale,
  gap = 7,
): {readonly unit?: MarkUnit; readonly xs: readonly number[]} {
  for (const [unit, months] of MONTHS) {
    const xs: number[] = [];
    const begin = new Date(first);
    let month = begin.getUTCFullYear() * 12 + Math.floor(begin.getUTCMonth() / months) * months;
    for (;;) {
      month += months;
      const time = Date.UTC(Math.floor(month / 12), month % 12);
      if (time > last || xs.length > 600) break;
      xs.push(x(time));
    }
    if (xs.every((each, index) => index === 0 || each - xs[index - 1]! >= gap)) {
      return {...(xs.length > 0 && {unit}), xs};
    }
  }
  return {xs: []};
}

/** A day of answers: what stands under the axis, on one line or two. */
export interface DayLabel {
  readonly time: number;
  readonly lines: readonly string[];
}

/** Dates under the axis: the latest, the first, and of the others as many as there is room for, newest first. */
export function dateTexts(
  days: readonly DayLabel[],
  {x}: TimeScale,
  y: number,
  within: {readonly left: number; readonly right: number},
): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  const boxes: Box[] = [];
  const [latest, ...others] = [...days].reverse();
  const oldest = others.pop();
  for (const day of [latest, oldest, ...others]) {
    if (!day) continue;
    const strong = day === latest;
    const width = Math.max(...day.lines.map((line) => textWidth(line, 14, strong)));
    const middle = between(x(day.time), within.left + width / 2, within.right - width / 2);
    const texts = day.lines.map((text, line): PlacedText => ({
      x: middle,
      y: y + line * 16,
      text,
      size: 14,
      anchor: 'middle',
      ...(strong && {strong}),
    }));
    // One box for both lines: dates that interlock cannot be read.
    const box = {...boxOf(texts[0]!), left: middle - width / 2, right: middle + width / 2, bottom: y + 36};
    if (boxes.some((other) => overlap(other, box, 2))) continue;
    boxes.push(box);
    placed.push(...texts);
  }
  return placed;
}

/** Each year, as London has it, once, in the middle of its part of the axis; where there is no room for all, the latest and the first. */
export function yearTexts(
  {first, last, x}: TimeScale,
  y: number,
  within: {readonly left: number; readonly right: number},
): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  const between12 = Array.from({length: Math.max(0, to - from - 1)}, (_, index) => to - 1 - index);
  for (const year of new Set([to, from, ...between12])) {
    const [begin, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
    const half = textWidth(String(year), 14) / 2;
    const middle = (x(Math.max(begin, first)) + x(Math.min(end, last))) / 2;
    const text: PlacedText = {
      x: between(middle, within.left + half, within.right - half),
      y,
      text: String(year),
      size: 14,
      anchor: 'middle',
      quiet: true,
    };
    if (!placed.some((other) => overlap(boxOf(other), boxOf(text), 8))) placed.push(text);
  }
  return placed;
}

/** A number brought into a range; its middle where the range is turned round. */
export const between = (value: number, lowest: number, highest: number): number =>
  lowest > highest ? (lowest + highest) / 2 : Math.min(highest, Math.max(lowest, value));
