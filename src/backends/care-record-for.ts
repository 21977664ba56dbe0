import {BackendError} from './backend-error.js';
import {CARE_RECORD_FORMATS} from './care-record.js';
import type {CareRecord, CareRecordFormat} from './care-record.js';
import {lazyCareRecord} from './care-record/lazy.js';
import {fhir} from './fhir/index.js';
import type {FhirOptions} from './fhir/index.js';
import {rest} from './rest/index.js';

/** Options of {@link careRecordFor}: those of every adapter but for the URL. */
export interface CareRecordForOptions extends Omit<FhirOptions, 'url'> {
  /** Default `fhir`. */
  readonly format?: CareRecordFormat | (string & {}) | undefined;
}

/** Records in memory by the name that pages give them, so that two elements that name one see the same. */
const inMemory = new Map<string, CareRecord>();

/** The record behind a URL; an object of the page's own as it is. Nothing is sent before it is asked for. */
export function careRecordFor(record: string | CareRecord, options: CareRecordForOptions = {}): CareRecord {
  if (typeof record !== 'string') return record;
  const {format = 'fhir', ...others} = options;
  const url = record.trim();
  if (!url) throw new BackendError('not-configured', 'No URL of a record was given.');
  switch (format) {
    case 'fhir':
      return fhir({...others, url});
    case 'rest':
      return rest({...others, url});
    case 'memory':
      return shared(url);
    default:
      throw new BackendError(
        'not-configured',
        `"${format}" is no format of a record. Known are ${CARE_RECORD_FORMATS.join(', ')}.`,
      );
  }
}

function shared(name: string): CareRecord {
  const known =
    inMemory.get(name) ??
    lazyCareRecord(name, async () => (await import('./memory/index.js')).memory({name}));
  inMemory.set(name, known);
  return known;
}
