import {boxOf} from './mercator.js';
import {onSphere, type Positions, squaredChord} from './positions.js';
import type {IndexQuery} from './protocol.js';

/** In place of a point, for an activity that is not on the map. */
export const NO_POINT = 0xffffffff;

/** What everything but the facets lets through, by row. */
export interface Reach {
  /** 1 where it does. */
  readonly base: Uint8Array;
  /** The place that stands for the activity on the map: its nearest, or one in the box, or its first. */
  readonly point: Uint32Array;
  /** Square of the straight line from `near` to that place; infinite where it is not on the map. */
  readonly distance?: Float64Array;
}

/**
 * Applies the words, the distance and the box of a query. Within a distance, what is not on the map stays: online,
 * by phone, or somewhere that the directory does not say, it may be for everybody. A box holds only what lies in it.
 */
export function reach(
  {near, miles, within}: Pick<IndexQuery, 'near' | 'miles' | 'within'>,
  alive: Uint8Array,
  rows: number,
  positions: Positions,
  scores?: ReadonlyMap<number, number>,
): Reach {
  const base = new Uint8Array(rows);
  const point = new Uint32Array(rows);
  const distance = near && new Float64Array(rows);
  const origin = near && onSphere(near);
  const limit = !within && near && miles ? squaredChord(miles) : Infinity;
  const box = within && boxOf(within);
  const {first, x, y} = positions;

  const look = (row: number) => {
    let nearest = Infinity;
    let chosen = NO_POINT;
    for (let at = first[row]!; at < first[row + 1]!; at++) {
      if (box && (x[at]! < box.minX || x[at]! > box.maxX || y[at]! < box.minY || y[at]! > box.maxY)) continue;
      const squared = origin ? positions.squaredDistance(at, origin) : 0;
      if (chosen !== NO_POINT && squared >= nearest) continue;
      nearest = squared;
      chosen = at;
    }
    point[row] = chosen;
    if (distance) distance[row] = chosen === NO_POINT ? Infinity : nearest;
    base[row] = chosen === NO_POINT ? (box ? 0 : 1) : nearest <= limit ? 1 : 0;
  };
  if (scores) for (const row of scores.keys()) look(row);
  else for (let row = 0; row < rows; row++) if (alive[row]) look(row);
  return {base, point, distance};
}
