import type {ActivityBatch} from '../directory.js';
import {request} from '../http.js';
import {mapRows} from '../normalise/mapper.js';
import {Tools} from '../normalise/tools.js';
import {record, words} from '../normalise/wire.js';
import {readPage} from '../open-referral/rows.js';
import {readPages} from '../pages.js';
import type {ReadContext} from '../read-directory.js';
import {mapOutpostService} from './map.js';

/** Lists the services of an Outpost API, whose rows are whole. */
export async function* readOutpost(context: ReadContext): AsyncGenerator<ActivityBatch> {
  const {options, url, first, signal, name} = context;
  const tools = new Tools(name, options.bounds, options.today);
  const seen = new Set<string>();
  const get = (address: string) =>
    request(address, {home: url, transport: options.transport, signal, patient: true});
  const pages = readPages(
    {
      first: async () => first ?? get(url),
      next: (page) => {
        const address = new URL(url);
        address.searchParams.set('page', String(page));
        return get(address.href);
      },
      read: (answer) => readPage(answer.json()),
    },
    context,
  );
  for await (const page of pages) {
    const rows = page.rows.filter((row) => {
      const id = words(record(row)['id']);
      return !id || (!seen.has(id) && seen.add(id));
    });
    const mapped = await mapRows(rows, mapOutpostService, tools);
    yield {
      activities: mapped.activities,
      warnings: [...page.warnings, ...mapped.warnings],
      ...(page.expected !== undefined && {expected: page.expected}),
      ...(page.truncated && {truncated: true}),
      ...(page.incomplete && {incomplete: true}),
    };
  }
}
