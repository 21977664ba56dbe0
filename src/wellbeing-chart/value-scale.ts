/** Where values stand between the top and the bottom of a chart. */
export interface ValueScale {
  readonly top: number;
  readonly bottom: number;
  readonly range: readonly [lowest: number, highest: number];
  /** Height of a value. */
  readonly y: (value: number) => number;
}

/** So much of room above the highest and below the lowest value, for a dot that nothing cuts. */
const ROOM = 12;

/** Equal rows, one for each whole number: a value stands in the middle of its row. The higher, the higher up, whatever is better. */
export function valueScale(
  range: readonly [lowest: number, highest: number],
  top: number,
  bottom: number,
): ValueScale {
  const [lowest, highest] = range;
  const room = Math.max((bottom - top) / (highest - lowest + 1) / 2, ROOM);
  const height = bottom - top - 2 * room;
  return {
    top,
    bottom,
    range,
    y: (value) => bottom - room - ((value - lowest) / (highest - lowest)) * height,
  };
}

/** The strip of a band from one whole number to another; the outer ones reach the edges. */
export function stripOf(
  {top, bottom, range: [lowest, highest], y}: ValueScale,
  {from, to}: {readonly from: number; readonly to: number},
): {readonly y: number; readonly height: number} {
  const above = to >= highest ? top : y(to + 0.5);
  const below = from <= lowest ? bottom : y(from - 0.5);
  return {y: above, height: below - above};
}

const STEPS = [1, 2, 5, 10, 20, 25, 50];

/** Numbers for an axis: both ends, and round ones between them with room around each. */
export function axisNumbers(scale: ValueScale, room = 20): readonly number[] {
  const {range, y} = scale;
  const [lowest, highest] = range;
  const unit = Math.abs(y(lowest) - y(lowest + 1));
  const step = STEPS.find((each) => each * unit >= room) ?? highest - lowest;
  const between: number[] = [];
  for (let value = Math.ceil(lowest / step) * step; value < highest; value += step) {
    if ((value - lowest) * unit >= room && (highest - value) * unit >= room) between.push(value);
  }
  return [lowest, ...between, highest];
}
