import {NO_DATE} from './next-times.js';
import type {IndexQuery, Sort} from './protocol.js';
import {NO_POINT, type Reach} from './reach.js';

/** Added to the key of what is not on the map: it comes after everything that is. */
const NOT_ON_MAP = 1e10;

/** What orders are made of; the costly ones are worked out when first needed. */
export interface SortKeys {
  readonly reached: Reach;
  readonly scores?: ReadonlyMap<number, number>;
  readonly names: () => Uint32Array;
  readonly times: () => Float64Array;
}

/** An order of rows. */
export type IsBefore = (a: number, b: number) => boolean;

/** The order in which a query's answer comes. Without one that can be used: best match, else nearest, else by name. */
export function ordering({sort}: IndexQuery, keys: SortKeys): IsBefore {
  const {reached, scores} = keys;
  const usable =
    sort && isUsable(sort, keys) ? sort : scores ? 'relevance' : reached.distance ? 'nearest' : 'name';
  const key = keyOf(usable, keys);
  const group = (row: number) => (reached.point[row] === NO_POINT ? NOT_ON_MAP : 0);
  // Only a person who asked for the order of names is to find everything under its letter.
  const place = sort === 'name' ? key : (row: number) => key(row) + group(row);
  const cache = new Float64Array(reached.point.length).fill(NaN);
  const of = (row: number) => (Number.isNaN(cache[row]!) ? (cache[row] = place(row)) : cache[row]!);
  return (a, b) => {
    const [left, right] = [of(a), of(b)];
    return left === right ? a < b : left < right;
  };
}

function isUsable(sort: Sort, {scores, reached}: SortKeys): boolean {
  if (sort === 'relevance') return scores !== undefined;
  return sort !== 'nearest' || reached.distance !== undefined;
}

function keyOf(sort: Sort, {reached, scores, names, times}: SortKeys): (row: number) => number {
  const {distance} = reached;
  // Straight lines on a sphere of radius 1 are at most 2 long, their squares 4: below any other key's step.
  const nearness = (row: number) => Math.min(distance?.[row] ?? 0, 4) / 8;
  switch (sort) {
    case 'nearest':
      return (row) => (distance![row] === Infinity ? 0 : distance![row]!);
    case 'soonest': {
      const next = times();
      return (row) => Math.min(next[row]!, NO_DATE) + nearness(row);
    }
    case 'relevance':
      return (row) => -scores!.get(row)!;
    case 'name': {
      const ranks = names();
      return (row) => ranks[row]!;
    }
  }
}
