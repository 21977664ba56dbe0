import type {CareRecord, CareRecordFormat} from '../backends/care-record.js';
import {careRecordFor} from '../backends/care-record-for.js';
import type {PageConfig} from './config.js';
import type {Connection} from './connection.js';

/** What an element says for itself about its record. Every element that has one has these three. */
export interface RecordSettings {
  /** An adapter object: wins over everything. */
  readonly careRecord?: CareRecord | undefined;
  /** URL; the attribute `record`. */
  readonly record?: string | undefined;
  /** The attribute `record-format`. */
  readonly recordFormat?: CareRecordFormat | undefined;
}

/** What a record was made from. While nothing of it changes, it is the same record. */
type Made = readonly [
  record: string | CareRecord,
  format: string | undefined,
  fetch: PageConfig['fetch'],
  getToken: PageConfig['getToken'],
];

/**
 * The record of one element: its own property, its own attribute, the nearest `<spk-backend>`, `configure()`, or none. Only
 * elements that have a record import this: all others stay free of its code.
 */
export class RecordSource {
  readonly #own: RecordSettings;
  readonly #connection: Connection;
  #made?: Made;
  #record?: CareRecord;

  /** Looks at the settings of an element (`own`) whenever it is asked, and at what is around it. */
  constructor(own: RecordSettings, connection: Connection) {
    this.#own = own;
    this.#connection = connection;
  }

  /**
   * The record; `undefined` where nobody has said one. The same object as long as the settings say the same. Throws a
   * `BackendError` `not-configured` where they cannot be followed.
   */
  get current(): CareRecord | undefined {
    const {careRecord, record: url = '', recordFormat} = this.#own;
    const {config} = this.#connection;
    const own = url.trim() !== '';
    const record = careRecord ?? (own ? url : config.record);
    if (record === undefined || record === '') return undefined;
    const format = recordFormat ?? (own ? undefined : config.recordFormat);
    const {fetch, getToken} = config;
    const made: Made = [record, format, fetch, getToken];
    if (!this.#record || made.some((each, index) => each !== this.#made?.[index])) {
      const transport = {...(fetch && {fetch}), ...(getToken && {getToken})};
      this.#record = careRecordFor(record, {format, transport});
      this.#made = made;
    }
    return this.#record;
  }
}
