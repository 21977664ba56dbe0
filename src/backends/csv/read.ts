import Papa from 'papaparse';
import type {ActivityBatch} from '../directory.js';
import {BackendError} from '../backend-error.js';
import {fetchFile, readRows} from '../read-file.js';
import type {ReadContext} from '../read-directory.js';
import {findColumns} from '../table/columns.js';
import {distinctRows} from '../table/distinct-rows.js';
import {rowMapper} from '../table/map-row.js';
import type {TableRow} from '../table/map-row.js';
import type {CsvOptions} from './index.js';

/** Reads a spreadsheet saved as CSV, with whatever delimiter, quotes and line ends. */
export async function* readCsv(context: ReadContext<CsvOptions>): AsyncGenerator<ActivityBatch> {
  const {options, url} = context;
  const text = (await fetchFile(context)).text();
  const {data} = Papa.parse<string[]>(text, {
    delimiter: options.delimiter ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const at = headingRow(data);
  const headings = unique(data[at]?.map((heading) => heading.trim()) ?? []);
  const columns = findColumns(headings, options.mapping);
  if (!columns.of.name.length && !columns.of.address.length) {
    throw new BackendError(
      'bad-answer',
      `${url}: no column looks like a name. Say which one it is with mapping: {name: "..."}. Columns: ${headings.join(', ')}.`,
    );
  }
  const rows = data.slice(at + 1).map((cells): TableRow => ({
    cells: Object.fromEntries(headings.map((heading, n) => [heading, cells[n]])),
  }));
  yield* readRows(distinctRows(rows, columns), rowMapper(columns, true), context);
}

/** Titles and notes above the table fill one cell; headings fill at least two. */
function headingRow(data: readonly (readonly string[])[]): number {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim()).length;
  const widest = Math.max(0, ...data.slice(0, 20).map(filled));
  const found = data.findIndex((row) => filled(row) >= Math.min(2, widest));
  return Math.max(0, found);
}

/** Headings that come twice get a number; empty ones get their place. */
function unique(headings: readonly string[]): string[] {
  const count = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading || `column ${index + 1}`;
    const times = (count.get(name) ?? 0) + 1;
    count.set(name, times);
    return times > 1 ? `${name} ${times}` : name;
  });
}
