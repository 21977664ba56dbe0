import type {CareRecord} from '../care-record.js';
import {lazyCareRecord} from '../care-record/lazy.js';
import type {Transport} from '../http.js';
import {nameOf} from '../name-of.js';

/** How a record with the plain JSON interface of `docs/care-record.openapi.json` is reached. */
export interface RestOptions {
  /** To which `/submissions` and `/resources` are added. */
  readonly url: string;
  /** Shown as the name; default: the host. */
  readonly name?: string;
  readonly transport?: Transport;
  /** Milliseconds in which a whole answer must be here; default 15,000. A second more for each 25 kB that are sent. */
  readonly timeout?: number;
  /** Pages of one search that are read at most; default 200. */
  readonly maxPages?: number;
}

/** A record behind five plain JSON requests, for whoever has no FHIR server. Its code is fetched by itself. */
export function rest(options: RestOptions): CareRecord {
  const load = async () => (await import('./record.js')).restRecord(options);
  return lazyCareRecord(options.name ?? nameOf(options.url), load);
}
