import {contains, type Bounds} from '../model/distance.js';
import type {MapLabel} from './label-layer.js';

/** An outcode (`M33`) with its middle. */
export type Outcode = readonly [name: string, lat: number, lon: number];

/** From here on outcodes are far enough apart to be read; further out, only their areas (`M`). */
const NEAR = 9;
/** Looking for room takes longer with every label. */
const MOST = 150;

/** The names that a plain map shows in a view. */
export function outcodeLabels(outcodes: readonly Outcode[], bounds: Bounds, zoom: number): MapLabel[] {
  const names = zoom >= NEAR ? outcodes : areasOf(outcodes);
  return names
    .filter(([, lat, lon]) => contains(bounds, {lat, lon}))
    .slice(0, MOST)
    .map(([text, lat, lon]) => ({kind: 'outcode', text, lat, lon}));
}

/** Code of the character `9`: an area is one letter or two, and a digit follows. */
const DIGITS_END = 57;

const areasKnown = new WeakMap<readonly Outcode[], readonly Outcode[]>();

/** Postcode areas, each at the mean of its outcodes. */
function areasOf(outcodes: readonly Outcode[]): readonly Outcode[] {
  const known = areasKnown.get(outcodes);
  if (known) return known;
  const sums = new Map<string, {lat: number; lon: number; count: number}>();
  for (const [name, lat, lon] of outcodes) {
    const area = name.slice(0, name.charCodeAt(1) > DIGITS_END ? 2 : 1);
    const sum = sums.get(area) ?? {lat: 0, lon: 0, count: 0};
    sums.set(area, {lat: sum.lat + lat, lon: sum.lon + lon, count: sum.count + 1});
  }
  const areas = [...sums].map(([name, {lat, lon, count}]): Outcode => [name, lat / count, lon / count]);
  areasKnown.set(outcodes, areas);
  return areas;
}
