import {contains, type Bounds} from '../model/distance.js';
import type {MapLabel} from './label-layer.js';

/** An outcode (`M33`) or an area (`M`) with its middle. */
export type Outcode = readonly [name: string, lat: number, lon: number];

/** From here on outcodes are far enough apart to be read; further out, only their areas. */
const NEAR = 9;
/** Looking for room takes longer with every label. */
const MOST = 150;

/** A table of names that is fetched once. */
export interface Names {
  /** The names, once they are there. */
  value?: readonly Outcode[];
  readonly fetch: () => Promise<readonly Outcode[]>;
}

const areas: Names = {fetch: async () => (await import('./outcode-areas.js')).AREAS};

const outcodes: Names = {
  async fetch() {
    const [{OUTCODES}, {unpack}] = await Promise.all([
      import('../backends/geocoder/outcodes-data.js'),
      import('../backends/geocoder/outcodes.js'),
    ]);
    return [...unpack(OUTCODES)].map(([name, {lat, lon}]): Outcode => [name, lat, lon]);
  },
};

/** The names that a plain map shows at a zoom. Outcodes are many: they are fetched by a map that comes near enough. */
export const namesAt = (zoom: number): Names => (zoom >= NEAR ? outcodes : areas);

/** Those of them that are in view, as labels. */
export function outcodeLabels(names: readonly Outcode[], bounds: Bounds): MapLabel[] {
  return names
    .filter(([, lat, lon]) => contains(bounds, {lat, lon}))
    .slice(0, MOST)
    .map(([text, lat, lon]) => ({kind: 'outcode', text, lat, lon}));
}
