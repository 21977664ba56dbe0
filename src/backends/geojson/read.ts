import type {ActivityBatch} from '../directory.js';
import {BackendError} from '../backend-error.js';
import {isWire, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {fetchFile, readRows} from '../read-file.js';
import type {ReadContext} from '../read-directory.js';
import {findColumns} from '../table/columns.js';
import {distinctRows} from '../table/distinct-rows.js';
import {rowMapper} from '../table/map-row.js';
import type {TableRow} from '../table/map-row.js';
import {representativePoint} from './representative-point.js';
import type {GeojsonOptions} from './index.js';

/** Reads a FeatureCollection, or a single Feature. */
export async function* readGeojson(context: ReadContext<GeojsonOptions>): AsyncGenerator<ActivityBatch> {
  const collection = (await fetchFile(context)).json();
  const features = featuresOf(collection);
  if (!features) throw new BackendError('bad-answer', `${context.url} holds no GeoJSON features.`);
  const headings = [...new Set(features.flatMap((feature) => Object.keys(record(feature['properties']))))];
  const columns = findColumns(headings, context.options.mapping);
  const rows = features.map((feature): TableRow => ({
    cells: record(feature['properties']),
    id: words(feature['id']),
    point: representativePoint(feature['geometry']),
  }));
  yield* readRows(distinctRows(rows, columns), rowMapper(columns, false), context);
}

function featuresOf(value: unknown): readonly Wire[] | undefined {
  if (!isWire(value)) return undefined;
  if (value['type'] === 'Feature') return [value];
  return Array.isArray(value['features']) ? records(value['features']) : undefined;
}
