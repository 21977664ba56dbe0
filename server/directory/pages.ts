import type {Context} from 'hono';
import type {Query} from './query.ts';

const defaultPageSize = 100;
const largestPage = 1000;

/** The paging envelope of Open Referral UK v3. */
export interface Page<Row> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  /** How many rows this page has. */
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Row[];
}

/** One page of rows. Past the end it is empty and the last one, not an error. */
export function pageOf<Row>(rows: readonly Row[], number: number, size: number): Page<Row> {
  const contents = rows.slice((number - 1) * size, number * size);
  const pages = Math.ceil(rows.length / size);
  return {
    total_items: rows.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** Answers with one page of what `present` makes of the rows, or with all of them, one a line, as `format=ndjson` asks. */
export function answerRows<Row>(
  c: Context,
  query: Query,
  rows: readonly Row[],
  present: (row: Row) => unknown,
  pageSize = defaultPageSize,
): Response {
  if (query.text('format') === 'ndjson') {
    const lines = rows.map((row) => `${JSON.stringify(present(row))}\n`);
    return c.body(lines.join(''), 200, {'Content-Type': 'application/x-ndjson; charset=utf-8'});
  }
  const page = pageOf(
    rows,
    query.count('page', 1, Number.MAX_SAFE_INTEGER),
    query.count('per_page', pageSize, largestPage),
  );
  return c.json({...page, contents: page.contents.map(present)});
}
