import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord, StoredPart, Submission} from '../../src/backends/care-record.js';
import {partUrl, rewriteReferences} from '../../src/backends/care-record/submission.js';
import type {Idempotency} from '../../src/backends/fhir/idempotency.js';
import {fhirRecord} from '../../src/backends/fhir/record.js';
import {RecordError} from '../store/store-error.ts';
import {clientCredentials, type Credentials} from './client-credentials.ts';
import type {CheckedReferral} from './check-referral.ts';

/** A FHIR server to which the relay hands referrals on. */
export interface EngineOptions {
  /** Its base URL. */
  readonly base: string;
  /** Left out, it is asked without a token. */
  readonly credentials?: Credentials | undefined;
  /** How it is kept from writing twice; default `conditional`. */
  readonly idempotency?: Idempotency | undefined;
  /** Milliseconds for an answer; default 12,000, so that the page still gets ours. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
}

/** Where each part of a referral is. */
export type Places = Readonly<Record<string, StoredPart>>;

/** After a failure whose end is not known, the page may try again in so many seconds. */
const RETRY_AFTER = 5;

/** Failures in which the server said that it wrote nothing. */
const NOT_WRITTEN = new Set(['invalid-request', 'refused', 'not-found', 'rate-limited', 'not-configured']);

/** A failure, and whether the server may have written the referral all the same. */
export class EngineError extends RecordError {
  readonly unknown: boolean;

  constructor(status: 422 | 502 | 503, text: string, unknown: boolean, retryAfter?: number) {
    super(status, {code: status === 422 ? 'invalid' : 'transient', text}, retryAfter);
    this.unknown = unknown;
  }
}

/** Hands referrals on, and asks where it is not sure. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #tokens: ReturnType<typeof clientCredentials> | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#tokens = options.credentials && clientCredentials(options.credentials, options.fetch);
  }

  /** Writes a referral; where the answer does not say how it ended, looks whether it is there. */
  async write(referral: CheckedReferral): Promise<Places> {
    const record = this.#record(referral);
    try {
      const {parts} = await this.#authorised(() => record.submit(toSubmission(referral)));
      return parts;
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      if (NOT_WRITTEN.has(error.code)) throw refusal(error);
      const found = await this.find(referral);
      if (found) return found;
      throw new EngineError(
        503,
        'The record did not answer. Nothing is known of this referral yet: send it again.',
        true,
        error.retryAfter ?? RETRY_AFTER,
      );
    }
  }

  /** Where a referral is, if all of it is there; asked by the identifiers of its submission. */
  async find(referral: CheckedReferral): Promise<Places | undefined> {
    const record = this.#record(referral);
    const places: Record<string, StoredPart> = {};
    try {
      for (const {type, part, identifier} of referral.entries) {
        const place = await this.#authorised(() => firstPlace(record, type, identifier));
        if (!place) return undefined;
        places[part] = place;
      }
    } catch (error) {
      if (error instanceof BackendError) return undefined;
      throw error;
    }
    return places;
  }

  #record({entries}: CheckedReferral): CareRecord {
    const {base, idempotency, timeout = 12_000, fetch} = this.#options;
    return fhirRecord({
      url: base,
      timeout,
      ...(idempotency && {idempotency}),
      submissionSystem: entries[0]?.identifier.split('|')[0] ?? '',
      transport: {
        ...(fetch && {fetch}),
        getToken: () => this.#tokens?.token(),
      },
    });
  }

  /** A token may have been taken back before its time: a 401 did nothing, so once more with a new one. */
  async #authorised<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!this.#tokens || !(error instanceof BackendError) || error.status !== 401) throw error;
      this.#tokens.forget();
      return await work();
    }
  }
}

async function firstPlace(
  record: CareRecord,
  type: string,
  identifier: string,
): Promise<StoredPart | undefined> {
  for await (const {items} of record.search(type, {identifier, _count: 2})) {
    const [found] = items;
    if (found?.id === undefined) continue;
    const version = found.meta?.['versionId'];
    return {type, id: found.id, ...(typeof version === 'string' && {version})};
  }
  return undefined;
}

/** The bundle as the adapter takes it. Another client may have named the parts by other UUIDs than ours. */
function toSubmission({submissionId, bundle, entries}: CheckedReferral): Submission {
  const urls = new Map(
    entries.map(({part}, index) => [bundle.entry?.[index]?.fullUrl ?? '', partUrl(submissionId, part)]),
  );
  return {
    id: submissionId,
    entries: entries.flatMap(({part}, index) => {
      const resource = bundle.entry?.[index]?.resource;
      return resource ? [{part, resource: rewriteReferences(resource, urls)}] : [];
    }),
  };
}

/** What the page is told of a refusal. The server's own words stay here: they are for its administrators. */
function refusal({code, retryAfter}: BackendError): EngineError {
  if (code === 'invalid-request')
    return new EngineError(422, 'The record does not take this referral.', false);
  if (code === 'rate-limited') {
    return new EngineError(503, 'The record is busy. Send it again.', false, retryAfter ?? RETRY_AFTER);
  }
  return new EngineError(502, 'The record does not let the relay in.', false);
}
