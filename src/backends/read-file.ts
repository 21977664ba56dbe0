import type {ActivityBatch} from './directory.js';
import {request} from './http.js';
import type {Answer} from './http.js';
import {BATCH, mapRows} from './normalise/mapper.js';
import type {Mapper} from './normalise/mapper.js';
import {Tools} from './normalise/tools.js';
import type {ReadContext} from './read-directory.js';

/** The file that a reader was set up with, fetched unless it was fetched to recognise its format. */
export async function fetchFile({first, url, options, signal}: ReadContext): Promise<Answer> {
  return first ?? request(url, {home: url, transport: options.transport, signal, patient: true});
}

/** Maps the rows of one file and hands them on a part at a time, each id once. */
export async function* readRows(
  rows: readonly unknown[],
  map: Mapper,
  {name, options, signal}: ReadContext,
): AsyncGenerator<ActivityBatch> {
  const tools = new Tools(name, options.bounds, options.today);
  const seen = new Set<string>();
  for (let from = 0; from < rows.length; from += BATCH) {
    signal?.throwIfAborted();
    const {activities, warnings} = await mapRows(rows.slice(from, from + BATCH), map, tools);
    const fresh = activities.filter(({id}) => !seen.has(id) && seen.add(id));
    if (fresh.length < activities.length) {
      warnings.push(`${activities.length - fresh.length} rows repeat an id and were left out.`);
    }
    yield {activities: fresh, warnings, expected: rows.length};
  }
}
