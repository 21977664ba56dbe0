import {boxOf, toLatLon, unitsPerPixel, type WorldBox} from './mercator.js';
import type {MapView} from './protocol.js';

/** Side of a cell and least distance between two markers, in pixels: the widest cluster of the design. */
const CELL = 62;

/** With more cells than this in view, cells are made larger: a wall display gets no more markers than a desk. */
const MOST_CELLS = 700;

/**
 * Cells around the view that are worked out too. Markers merge with what lies next to them, so those at the edge must
 * know what lies outside, or they would change as the map moves.
 */
const MARGIN = 6;

/** Zoom at which the map ends: what is less than a marker apart there can never be told apart. */
const LAST_ZOOM = 18;

/** Points that are shown as one marker. */
export interface PointCluster {
  /** Stays the same while the map moves at one zoom. */
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  /** All points where there are at most `listed` and zooming cannot part them, else the first. */
  readonly points: readonly number[];
  /** Zooming in cannot part them. */
  readonly same: boolean;
  /** Zoom at which it falls apart. */
  readonly splitZoom?: number;
}

/** Where a view's grid lies. */
export interface Grid {
  readonly zoom: number;
  /** Side of a cell in world units. */
  readonly cell: number;
  /** First and last cell in view, each way. */
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
  /** What has to be looked at: the cells in view and the margin. */
  readonly box: WorldBox;
}

/** A grid of marker-sized cells that is fixed to the world, not to the view, so that markers stay while panning. */
export function gridOf({bounds, zoom: fraction}: MapView): Grid {
  const zoom = Math.min(Math.max(Math.round(fraction), 0), 22);
  const {minX, minY, maxX, maxY} = boxOf(bounds);
  const side = CELL * unitsPerPixel(zoom);
  const inView = ((maxX - minX) / side + 1) * ((maxY - minY) / side + 1);
  // In quarters, since a view's size in world units changes by a hair as it moves.
  const cell = side * Math.max(1, Math.ceil(Math.sqrt(inView / MOST_CELLS) * 4) / 4);
  const columns = [Math.floor(minX / cell), Math.floor(maxX / cell)] as const;
  const rows = [Math.floor(minY / cell), Math.floor(maxY / cell)] as const;
  const box = {
    minX: (columns[0] - MARGIN) * cell,
    minY: (rows[0] - MARGIN) * cell,
    maxX: (columns[1] + MARGIN + 1) * cell - 1,
    maxY: (rows[1] + MARGIN + 1) * cell - 1,
  };
  return {zoom, cell, columns, rows, box};
}

/** Points as columns. */
export interface PointColumns {
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

/** One cell with something in it, or several that became one marker. */
interface Heap {
  readonly column: number;
  readonly row: number;
  count: number;
  sumX: number;
  sumY: number;
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
  /** First of each list of points; `Links` has the next ones. */
  readonly heads: number[];
}

/**
 * The markers for the points of a view: one for each cell that has any, at their mean, merged with neighbours that
 * are less than a marker away. `listed` is how many points of one spot are named.
 */
export function cluster(
  grid: Grid,
  points: ArrayLike<number>,
  {x, y}: PointColumns,
  listed: number,
): PointCluster[] {
  const {cell, box, columns, rows, zoom} = grid;
  const width = columns[1] - columns[0] + 1 + 2 * MARGIN;
  const height = rows[1] - rows[0] + 1 + 2 * MARGIN;
  const slots: (Heap | undefined)[] = new Array<Heap | undefined>(width * height);
  const next = new Int32Array(points.length);
  const heaps: Heap[] = [];
  for (let at = 0; at < points.length; at++) {
    const point = points[at]!;
    const [px, py] = [x[point]!, y[point]!];
    if (px < box.minX || px > box.maxX || py < box.minY || py > box.maxY) continue;
    const column = Math.floor(px / cell);
    const row = Math.floor(py / cell);
    const slot = (row - rows[0] + MARGIN) * width + column - columns[0] + MARGIN;
    let heap = slots[slot];
    if (!heap) {
      heap = {column, row, count: 0, sumX: 0, sumY: 0, minX: px, minY: py, maxX: px, maxY: py, heads: [-1]};
      slots[slot] = heap;
      heaps.push(heap);
    }
    next[at] = heap.heads[0]!;
    heap.heads[0] = at;
    take(heap, {count: 1, sumX: px, sumY: py, minX: px, minY: py, maxX: px, maxY: py});
  }
  return mergeClose(heaps, cell)
    .filter((heap) => inView(heap, grid))
    .sort(byReading)
    .map((heap) => asCluster(heap, zoom, points, next, listed));
}

function take(heap: Heap, other: Omit<Heap, 'column' | 'row' | 'heads'>): void {
  heap.count += other.count;
  heap.sumX += other.sumX;
  heap.sumY += other.sumY;
  heap.minX = Math.min(heap.minX, other.minX);
  heap.minY = Math.min(heap.minY, other.minY);
  heap.maxX = Math.max(heap.maxX, other.maxX);
  heap.maxY = Math.max(heap.maxY, other.maxY);
}

/**
 * Merges heaps closer than `distance` until none are. In each round a heap that is stronger than all around it takes
 * those in, which depends on its neighbourhood alone: the result is the same wherever the view ends.
 */
function mergeClose(heaps: Heap[], distance: number): Heap[] {
  let left = heaps;
  for (;;) {
    const near = neighbours(left, distance);
    const leads = new Set(left.filter((heap) => near.get(heap)?.every((other) => isStronger(heap, other))));
    if (leads.size === 0) return left;
    const taken = new Map<Heap, Heap>();
    for (const [heap, others] of near) {
      const lead = others.filter((other) => leads.has(other)).sort((a, b) => (isStronger(a, b) ? -1 : 1))[0];
      if (lead && !leads.has(heap)) taken.set(heap, lead);
    }
    for (const [heap, lead] of taken) {
      take(lead, heap);
      lead.heads.push(...heap.heads);
    }
    left = left.filter((heap) => !taken.has(heap));
  }
}

/** For each heap that has any, the others less than `distance` away. */
function neighbours(heaps: readonly Heap[], distance: number): Map<Heap, Heap[]> {
  const buckets = new Map<string, Heap[]>();
  const place = (heap: Heap) =>
    [Math.floor(heap.sumX / heap.count / distance), Math.floor(heap.sumY / heap.count / distance)] as const;
  for (const heap of heaps) {
    const key = place(heap).join();
    const bucket = buckets.get(key);
    if (bucket) bucket.push(heap);
    else buckets.set(key, [heap]);
  }
  const near = new Map<Heap, Heap[]>();
  for (const heap of heaps) {
    const [column, row] = place(heap);
    const close: Heap[] = [];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of buckets.get(`${column + dx},${row + dy}`) ?? []) {
          if (other !== heap && apart(heap, other) < distance) close.push(other);
        }
      }
    }
    if (close.length > 0) near.set(heap, close);
  }
  return near;
}

function apart(a: Heap, b: Heap): number {
  return Math.hypot(a.sumX / a.count - b.sumX / b.count, a.sumY / a.count - b.sumY / b.count);
}

/** More points win; between equals a mixed number of the cell, since a plain order would run across the whole map. */
function isStronger(a: Heap, b: Heap): boolean {
  if (a.count !== b.count) return a.count > b.count;
  const [left, right] = [mixed(a), mixed(b)];
  if (left !== right) return left > right;
  return a.column !== b.column ? a.column > b.column : a.row > b.row;
}

function mixed({column, row}: Heap): number {
  let number = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
  number = Math.imul(number ^ (number >>> 15), 0xc2b2ae35);
  return (number ^ (number >>> 13)) >>> 0;
}

/** From the top of the map to the bottom, as a person goes through its buttons by keyboard. */
function byReading(a: Heap, b: Heap): number {
  return a.sumY / a.count - b.sumY / b.count || a.sumX / a.count - b.sumX / b.count;
}

/** Whether a marker is in one of the cells in view. Whole cells, so that one at the edge does not come and go. */
function inView({sumX, sumY, count}: Heap, {cell, columns, rows}: Grid): boolean {
  const column = Math.floor(sumX / count / cell);
  const row = Math.floor(sumY / count / cell);
  return column >= columns[0] && column <= columns[1] && row >= rows[0] && row <= rows[1];
}

function asCluster(
  heap: Heap,
  zoom: number,
  points: ArrayLike<number>,
  next: Int32Array,
  listed: number,
): PointCluster {
  const {count} = heap;
  const splitZoom = count > 1 ? splitZoomOf(heap, zoom) : undefined;
  const same = count > 1 && splitZoom === undefined;
  const members: number[] = [];
  for (const head of heap.heads) {
    for (let at = head; at >= 0; at = next[at]!) members.push(points[at]!);
  }
  members.sort((a, b) => a - b);
  return {
    key: `${zoom}/${heap.column}/${heap.row}`,
    ...toLatLon({x: heap.sumX / count, y: heap.sumY / count}),
    count,
    points: same ? members.slice(0, listed) : members.slice(0, 1),
    same,
    ...(splitZoom !== undefined && {splitZoom}),
  };
}

/** The first zoom at which the outermost points are two cells apart, which no merging bridges by itself. */
function splitZoomOf({minX, minY, maxX, maxY}: Heap, zoom: number): number | undefined {
  const extent = Math.max(maxX - minX, maxY - minY);
  for (let next = zoom + 1; next <= LAST_ZOOM; next++) {
    const pixels = extent / unitsPerPixel(next);
    if (pixels >= 2 * CELL || (next === LAST_ZOOM && pixels >= CELL)) return next;
  }
  return undefined;
}
