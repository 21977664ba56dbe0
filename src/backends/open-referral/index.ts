import type {Directory} from '../directory.js';
import type {Answer} from '../http.js';
import {lazyDirectory} from '../read-directory.js';
import type {DirectoryOptions} from '../read-directory.js';

/** Options of {@link openReferral}. */
export interface OpenReferralOptions extends DirectoryOptions {
  /** Ask for each service by itself where lists hold no places and the server cannot be asked for more; default true. */
  readonly details?: boolean;
}

/**
 * Open Referral UK, version 1 and version 3 (HSDS), told apart by the answer. `url` is the root of an API, its
 * `/services` or `/service_at_locations`, or a file that holds one answer.
 */
export function openReferral(options: OpenReferralOptions, first?: Answer): Directory {
  return lazyDirectory(options, async () => (await import('./read.js')).readOpenReferral, first);
}
