import type {Directory} from '../directory.js';
import type {Answer} from '../http.js';
import {lazyDirectory} from '../read-directory.js';
import type {DirectoryOptions} from '../read-directory.js';

/** A file of our own `Activity` objects: an array, or `{"activities": [...]}`. Only `name` must be there. */
export function json(options: DirectoryOptions, first?: Answer): Directory {
  return lazyDirectory(options, async () => (await import('./read.js')).readJson, first);
}
