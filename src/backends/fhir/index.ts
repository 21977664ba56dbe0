import type {CareRecord} from '../care-record.js';
import {lazyCareRecord} from '../care-record/lazy.js';
import type {Transport} from '../http.js';
import {nameOf} from '../name-of.js';
import type {Idempotency} from './idempotency.js';

export {IDEMPOTENCY} from './idempotency.js';
export type {Idempotency} from './idempotency.js';

/** How a FHIR server is reached. */
export interface FhirOptions {
  /** The server's base, to which `/Task` is added; or a relay, which takes submissions only. */
  readonly url: string;
  /** Shown as the name; default: the host. */
  readonly name?: string;
  readonly transport?: Transport;
  /** How the server is kept from writing a submission twice; default `conditional`. */
  readonly idempotency?: Idempotency;
  /** System of the identifiers that tell submissions apart; default `urn:social-prescribing-kit:submission`. */
  readonly submissionSystem?: string;
  /** Milliseconds in which a whole answer must be here; default 15,000. A second more for each 25 kB that are sent. */
  readonly timeout?: number;
  /** Pages of one search that are read at most; default 200. */
  readonly maxPages?: number;
}

/** A FHIR R4 server, or a relay in front of one. Its code is fetched by itself. */
export function fhir(options: FhirOptions): CareRecord {
  const load = async () => (await import('./record.js')).fhirRecord(options);
  return lazyCareRecord(options.name ?? nameOf(options.url), load);
}
