import type {Directory} from '../directory.js';
import type {Answer} from '../http.js';
import {lazyDirectory} from '../read-directory.js';
import type {DirectoryOptions} from '../read-directory.js';
import type {ColumnMapping} from '../table/columns.js';

/** Options of {@link csv}. */
export interface CsvOptions extends DirectoryOptions {
  /** Where the guess from the headings is wrong: field to heading, or to several headings. */
  readonly mapping?: ColumnMapping;
  /** Where the guess of the delimiter is wrong. */
  readonly delimiter?: string;
}

/** A spreadsheet saved as CSV: one row an activity, columns found by their headings. */
export function csv(options: CsvOptions, first?: Answer): Directory {
  return lazyDirectory(options, async () => (await import('./read.js')).readCsv, first);
}
