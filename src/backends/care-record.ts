import type {Resource} from '../model/fhir.js';

/** Names of the built-in adapters, as the attribute `record-format` takes them. */
export const CARE_RECORD_FORMATS = ['fhir', 'rest', 'memory'] as const;
/** One of {@link CARE_RECORD_FORMATS}. */
export type CareRecordFormat = (typeof CARE_RECORD_FORMATS)[number];

/** How every call to a record is made. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** One resource among those that are written together. */
export interface SubmissionEntry {
  /** Its name within the submission: `patient`, `referral`, `obs-1`. Lower-case letters, digits and hyphens. */
  readonly part: string;
  /**
   * Without `id` it is created, once for each submission. With `id` it replaces the version named in its
   * `meta.versionId`. It refers to another part by the address that `partUrl()` gives.
   */
  readonly resource: Resource;
}

/** What one person sends at once: all of it is written, or nothing. */
export interface Submission {
  /** UUID v4, made when the form was opened and kept with its draft. Sending again under it writes nothing twice. */
  readonly id: string;
  readonly entries: readonly SubmissionEntry[];
  /** What stood in the field that people do not see. A relay refuses where it is not empty. */
  readonly trap?: string;
}

/** Where one part of a submission is now. */
export interface StoredPart {
  readonly type: string;
  readonly id: string;
  /** As the server calls it, where it said. */
  readonly version?: string;
}

/** The record's word that a submission is in it. */
export interface Submitted {
  /** A short reference for people: the first eight characters of the submission's id. */
  readonly reference: string;
  /** By part. One whose place the record did not tell is left out. */
  readonly parts: Readonly<Record<string, StoredPart>>;
}

/** Search parameters: the name, and a value or several of which any may match. As in FHIR, `_sort` and `_count` too. */
export type SearchQuery = Readonly<Record<string, string | number | readonly string[]>>;

/** A page of what was found. */
export interface SearchPage<T extends Resource = Resource> {
  readonly items: readonly T[];
  /** How many there are in all, where the record says so. */
  readonly total?: number;
}

/**
 * Where referrals, plans and answers are kept. Usable in Node; throws {@link BackendError} only, or the reason of an
 * abort. What it takes and gives are FHIR R4 resources, whatever goes over the wire.
 */
export interface CareRecord {
  /** A short name to show. */
  readonly name: string;
  /**
   * Writes everything in a submission, or nothing, and exactly once: after any failure the same submission may be sent
   * again. Never tries again by itself. `conflict` where it holds a resource that somebody else has saved since.
   */
  submit(submission: Submission, options?: CallOptions): Promise<Submitted>;
  /** The newest version. Rejects with `not-found` where there is none (any more). */
  read<T extends Resource = Resource>(type: T['resourceType'], id: string, options?: CallOptions): Promise<T>;
  /** Pages of resources, fetched as they are asked for; leave the loop to fetch no more. */
  search<T extends Resource = Resource>(
    type: T['resourceType'],
    query?: SearchQuery,
    options?: CallOptions,
  ): AsyncIterable<SearchPage<T>>;
  /**
   * Pages of all versions of one resource, newest first, fetched as they are asked for. Versions in which it was deleted are
   * left out. Rejects with `not-found` where there is none.
   */
  history<T extends Resource = Resource>(
    type: T['resourceType'],
    id: string,
    options?: CallOptions,
  ): AsyncIterable<SearchPage<T>>;
  /**
   * Replaces the version that `meta.versionId` names and gives the new one. Rejects with `conflict` where that is no
   * longer the newest: read again, and let the person choose.
   */
  update<T extends Resource>(resource: T, options?: CallOptions): Promise<T>;
}
