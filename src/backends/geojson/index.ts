import type {Directory} from '../directory.js';
import type {Answer} from '../http.js';
import {lazyDirectory} from '../read-directory.js';
import type {DirectoryOptions} from '../read-directory.js';
import type {ColumnMapping} from '../table/columns.js';

/** Options of {@link geojson}. */
export interface GeojsonOptions extends DirectoryOptions {
  /** Where the guess from the names of the properties is wrong: field to property, or to several. */
  readonly mapping?: ColumnMapping;
}

/** A GeoJSON file: one feature an activity, properties found by their names. Areas are placed at their middle. */
export function geojson(options: GeojsonOptions, first?: Answer): Directory {
  return lazyDirectory(options, async () => (await import('./read.js')).readGeojson, first);
}
