import type {ActivityStore} from './activity-store.js';
import {cluster, gridOf, type Grid, type PointCluster} from './clusters.js';
import {toLatLon} from './mercator.js';
import type {Positions} from './positions.js';
import type {Cluster, MapView} from './protocol.js';

/** From this zoom a view is a small part of the country: the tree finds its points faster than a look at every row. */
const TREE_ZOOM = 9;

/** Most names of one spot, and of all spots in view together: an answer stays small. */
const NAMES = 50;
const ALL_NAMES = 300;

/** What markers are made of. */
export interface MarkerInput {
  readonly positions: Positions;
  readonly store: ActivityStore;
  /** Rows that match. */
  readonly found: Uint32Array;
  readonly isFound: (row: number) => boolean;
  /** The point of a row, or {@link NO_POINT}. */
  readonly point: Uint32Array;
  /** Row of the selected activity, where it matches and is on the map. */
  readonly selected?: number;
}

/** The markers of a view: clusters, single activities, and the selected one, which no cluster hides. */
export function markers(view: MapView, input: MarkerInput): Cluster[] {
  const {positions, selected} = input;
  const grid = gridOf(view);
  const points = pointsIn(grid, input);
  if (selected === undefined) return named(cluster(grid, points, positions, NAMES), input);
  const chosen = input.point[selected]!;
  const isThere = (point: number) =>
    positions.x[point] === positions.x[chosen] && positions.y[point] === positions.y[chosen];
  const others = points.filter((point) => !isThere(point));
  const there = points.filter(isThere).sort((a, b) => a - b);
  const clusters = cluster(grid, others, positions, NAMES);
  if (there.length === 0) return named(clusters, input); // Out of view.
  const spot: PointCluster = {
    key: `${grid.zoom}/at/${positions.x[chosen]}/${positions.y[chosen]}`,
    ...toLatLon({x: positions.x[chosen]!, y: positions.y[chosen]!}),
    count: there.length,
    points: [chosen, ...there.filter((point) => point !== chosen)].slice(0, NAMES),
    same: there.length > 1,
  };
  const [first, ...rest] = named([spot, ...clusters], input);
  return [spot.same ? {...first!, selected: true} : first!, ...rest];
}

/** Whether the tree is asked for a view. */
export function usesTree(zoom: number): boolean {
  return Math.round(zoom) >= TREE_ZOOM;
}

function pointsIn(grid: Grid, {positions, found, isFound, point}: MarkerInput): number[] {
  const {minX, minY, maxX, maxY} = grid.box;
  const {x, y, row} = positions;
  if (usesTree(grid.zoom)) {
    return positions.within(grid.box).filter((at) => isFound(row[at]!) && point[row[at]!] === at);
  }
  const points: number[] = [];
  for (const each of found) {
    const at = point[each]!;
    // A row that is not on the map has a number past the end, so that its x is undefined and no comparison holds.
    if (x[at]! >= minX && x[at]! <= maxX && y[at]! >= minY && y[at]! <= maxY) points.push(at);
  }
  return points;
}

function named(clusters: readonly PointCluster[], {positions, store}: MarkerInput): Cluster[] {
  const spots = clusters.filter(({same}) => same).length;
  const names = Math.min(NAMES, Math.max(5, Math.floor(ALL_NAMES / Math.max(spots, 1))));
  const rowOf = (point: number) => positions.row[point]!;
  const name = (point: number) => ({id: store.id(rowOf(point)), name: store.name(rowOf(point))});
  return clusters.map(({points, same, key, lat, lon, count, splitZoom}) => {
    if (count > 1) {
      return {
        key,
        lat,
        lon,
        count,
        ...(same && {same: points.slice(0, names).map(name)}),
        ...(splitZoom !== undefined && {splitZoom}),
      };
    }
    const only = points[0]!;
    const place = positions.place(store.whereabouts(rowOf(only)), only) ?? {lat, lon};
    return {key: `@${store.id(rowOf(only))}`, lat: place.lat, lon: place.lon, count, activity: name(only)};
  });
}
