import type {ActivityBatch} from '../directory.js';
import {BackendError} from '../backend-error.js';
import {isWire, record} from '../normalise/wire.js';
import {fetchFile, readRows} from '../read-file.js';
import type {ReadContext} from '../read-directory.js';
import {mapPlainActivity} from './map.js';

/** Reads a plain JSON file. */
export async function* readJson(context: ReadContext): AsyncGenerator<ActivityBatch> {
  const value = (await fetchFile(context)).json();
  const rows = Array.isArray(value) ? (value as unknown[]) : record(value)['activities'];
  if (!Array.isArray(rows) && !(isWire(value) && value['name'])) {
    throw new BackendError('bad-answer', `${context.url} holds no array of activities.`);
  }
  yield* readRows(Array.isArray(rows) ? rows : [value], mapPlainActivity, context);
}
