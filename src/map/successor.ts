import type {XY} from './make-room.js';

/** A marker as far as focus is concerned. */
export interface FocusPlace extends XY {
  readonly key: string;
  /** Activities that it is known to hold. */
  readonly ids: readonly string[];
}

/** A marker further away than this cannot have taken another one in: clusters form within a cell of 62 px. */
const REACH = 96;

/**
 * The marker that takes over from one that has gone: one that holds the same activity, or else the nearest within
 * reach. `scale` is how much larger than usual things are. `trail` are activities that focus was on before, so that it comes back to one of them when a cluster splits.
 */
export function successor(
  gone: FocusPlace,
  markers: readonly FocusPlace[],
  trail: readonly string[] = [],
  scale = 1,
): FocusPlace | undefined {
  const same = markers.find(({ids}) => gone.ids.some((id) => ids.includes(id)));
  if (same) return same;
  const before = markers.find(({ids}) => ids.some((id) => trail.includes(id)));
  if (before && distance(gone, before) <= REACH * scale * 2) return before;
  return nearest(gone, markers, REACH * scale);
}

/** The first of the markers that lie within a circle, or else the nearest one outside it and within twice its radius. */
export function firstInside(
  middle: XY,
  radius: number,
  markers: readonly FocusPlace[],
): FocusPlace | undefined {
  return markers.find((marker) => distance(middle, marker) <= radius) ?? nearest(middle, markers, radius * 2);
}

function distance(a: XY, b: XY): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function nearest(from: XY, markers: readonly FocusPlace[], limit: number): FocusPlace | undefined {
  let best: FocusPlace | undefined;
  let least = limit;
  for (const marker of markers) {
    const away = distance(from, marker);
    if (away > least) continue;
    best = marker;
    least = away;
  }
  return best;
}
