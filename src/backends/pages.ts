import {BackendError} from './backend-error.js';
import type {Answer} from './http.js';
import {record, words} from './normalise/wire.js';
import {MAX_PAGES} from './read-directory.js';
import type {ReadContext} from './read-directory.js';

/** Something that answers in numbered pages. */
export interface PageSource {
  first(): Promise<Answer>;
  /** From 2. */
  next(page: number): Promise<Answer>;
  read(answer: Answer): {
    readonly rows: readonly unknown[];
    readonly expected?: number;
    readonly last?: boolean;
  };
}

/** One page as it came, or the news that a later one could not be had. */
export interface ReadPage {
  readonly rows: readonly unknown[];
  readonly expected?: number;
  readonly warnings: readonly string[];
  readonly truncated?: boolean;
  readonly incomplete?: boolean;
}

/**
 * Reads numbered pages until one is empty, repeats an earlier one, says that it is the last, or the limit is reached.
 * The first page failing is an error; a later one failing ends the list with what came.
 */
export async function* readPages(source: PageSource, context: ReadContext): AsyncGenerator<ReadPage> {
  const max = context.options.maxPages ?? MAX_PAGES;
  const seen = new Set<string>();
  let page = source.read(await source.first());
  for (let number = 1; ; number++) {
    const mark = fingerprint(page.rows);
    if (!page.rows.length || seen.has(mark)) return;
    seen.add(mark);
    const last = page.last === true;
    const truncated = !last && number >= max;
    const warnings = truncated ? [`Stopped after ${max} pages; the directory holds more.`] : [];
    yield {...page, warnings, truncated};
    if (last || truncated) return;
    try {
      page = source.read(await source.next(number + 1));
    } catch (error) {
      if (context.signal?.aborted || !(error instanceof BackendError)) throw error;
      yield {
        rows: [],
        warnings: [`Page ${number + 1} could not be read (${error.code}): ${error.message}`],
        incomplete: true,
      };
      return;
    }
  }
}

/** Ids of the rows in order; what has none is told by its content. */
function fingerprint(rows: readonly unknown[]): string {
  return rows.map((row) => words(record(row)['id']) ?? JSON.stringify(row)).join('\n');
}
