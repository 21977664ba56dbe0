import type {Directory} from '../directory.js';
import type {Answer} from '../http.js';
import {lazyDirectory} from '../read-directory.js';
import type {DirectoryOptions} from '../read-directory.js';

/** The API of Outpost and Scout (`/api/v1/services`): close to Open Referral, with fields of its own. */
export function outpost(options: DirectoryOptions, first?: Answer): Directory {
  return lazyDirectory(options, async () => (await import('./read.js')).readOutpost, first);
}
