/** A rectangle on the map, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that wants to be centred on a point. The first in a list matters most. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Heights above and below its point that a label tries, in its own heights. */
const TRIES = [0, -1.4, 1.4, -2.2, 2.2];

/**
 * Finds room for labels: each on its point, or else a little above or below it, clear of what is taken already and of
 * the labels before it. Gives how far each one moves down, or `undefined` where there is no room and it is not shown.
 */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly Box[]): (number | undefined)[] {
  const boxes = [...taken];
  return wishes.map(({x, y, width, height}) => {
    for (const heights of TRIES) {
      const middle = y + heights * height;
      const box: Box = {
        left: x - width / 2,
        right: x + width / 2,
        top: middle - height / 2,
        bottom: middle + height / 2,
      };
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return middle - y;
    }
    return undefined;
  });
}
