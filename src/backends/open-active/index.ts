import type {Directory} from '../directory.js';
import type {Answer} from '../http.js';
import {lazyDirectory} from '../read-directory.js';
import type {DirectoryOptions} from '../read-directory.js';

/** Options of {@link openActive}. */
export interface OpenActiveOptions extends DirectoryOptions {
  /**
   * Feeds that belong together, besides `url`: session series and scheduled sessions, facilities and slots. `url` may
   * also hold several, parted by spaces.
   */
  readonly feeds?: readonly string[];
}

/**
 * OpenActive: RPDE feeds, followed page by page and joined; or a file with one page of `items`, or a single object. A feed
 * replays its whole history, so a cache that serves one file is kinder to everybody.
 */
export function openActive(options: OpenActiveOptions, first?: Answer): Directory {
  return lazyDirectory(options, async () => (await import('./read.js')).readOpenActive, first);
}
