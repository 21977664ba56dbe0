import type {Identifier, Resource} from '../../model/fhir.js';
import {BackendError} from '../backend-error.js';
import type {Submission, SubmissionEntry, Submitted, StoredPart} from '../care-record.js';

/** System of the identifiers that a submission gives its resources, unless the embedder has one of their own. */
export const SUBMISSION_SYSTEM = 'urn:social-prescribing-kit:submission';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const PART = /^[a-z][a-z0-9-]{0,31}$/;

/** Whether a text is a UUID v4 in lower case, as `crypto.randomUUID()` makes them. */
export const isSubmissionId = (text: string): boolean => UUID.test(text);

/** Whether a text can name a part. */
export const isPart = (text: string): boolean => PART.test(text);

/** The reference that people are shown and can read out: the first eight characters. */
export const referenceOf = (submissionId: string): string => submissionId.slice(0, 8);

/**
 * A part's own UUID, the same every time it is asked: two sendings of one submission are the same bytes, also after
 * the page was closed in between, and on servers that let us choose ids both write to one place.
 */
export function partUuid(submissionId: string, part: string): string {
  const tail = BigInt(`0x${submissionId.slice(-12)}`) ^ fingerprint(part);
  return submissionId.slice(0, -12) + tail.toString(16).padStart(12, '0');
}

/** How a part refers to another one of the same submission: `{reference: partUrl(id, 'patient')}`. */
export const partUrl = (submissionId: string, part: string): string =>
  `urn:uuid:${partUuid(submissionId, part)}`;

/** FNV-1a of 64 bits, of which 48 are used. Tells parts of one submission apart; is no secret. */
function fingerprint(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash & 0xffffffffffffn;
}

/** The identifier by which a server knows a part that it has already. */
export const partIdentifier = (system: string, submissionId: string, part: string): Identifier => ({
  system,
  value: `${submissionId}:${part}`,
});

/** FHIR allows these one identifier only; the others have a list. */
const SINGLE = new Set(['QuestionnaireResponse', 'Bundle']);

/** All identifiers of a resource, whether its type has one or a list. */
export function identifiersOf(resource: Resource): readonly Identifier[] {
  const {identifier} = resource as {identifier?: Identifier | readonly Identifier[]};
  if (identifier === undefined) return [];
  return Array.isArray(identifier) ? (identifier as readonly Identifier[]) : [identifier as Identifier];
}

/** A copy that carries the identifier, before any of its own. */
export function withIdentifier<T extends Resource>(resource: T, identifier: Identifier): T {
  const {resourceType, ...rest} = resource;
  const others = identifiersOf(resource).filter(
    ({system, value}) => system !== identifier.system || value !== identifier.value,
  );
  if (SINGLE.has(resourceType)) {
    if (others.length > 0) {
      throw new BackendError(
        'invalid-request',
        `A ${resourceType} has room for one identifier, and that must be the submission's.`,
      );
    }
    return {resourceType, ...rest, identifier} as unknown as T;
  }
  return {resourceType, ...rest, identifier: [identifier, ...others]} as unknown as T;
}

/** Whether an entry replaces something instead of adding to the record. */
export const isUpdate = ({resource}: SubmissionEntry): boolean => resource.id !== undefined;

/** The version that a change starts from; a change without one could overwrite somebody's work. */
export function baseVersion(resource: Resource): string {
  const version = resource.meta?.['versionId'];
  if (resource.id === undefined || typeof version !== 'string') {
    throw new BackendError(
      'invalid-request',
      `A ${resource.resourceType} can be replaced only with the id and the meta.versionId that it was read with.`,
    );
  }
  return version;
}

/** Refuses what no record could write exactly once. */
export function checkSubmission({id, entries}: Submission): void {
  const problem = !isSubmissionId(id)
    ? 'Its id must be a UUID v4 in lower case, as crypto.randomUUID() makes them.'
    : entries.length === 0
      ? 'It has no entries.'
      : entries.some(({part}) => !isPart(part))
        ? 'Parts are named by lower-case letters, digits and hyphens.'
        : new Set(entries.map(({part}) => part)).size < entries.length
          ? 'Two of its parts have the same name.'
          : undefined;
  if (problem) throw new BackendError('invalid-request', `This submission cannot be sent. ${problem}`);
  for (const entry of entries) if (isUpdate(entry)) baseVersion(entry.resource);
}

/** The answer to a submission. */
export function submitted(
  {id}: Submission,
  parts: Iterable<readonly [part: string, place: StoredPart]>,
): Submitted {
  return {reference: referenceOf(id), parts: Object.fromEntries(parts)};
}

/** Replaces every reference to a part (`urn:uuid:…`) anywhere in a value by what `places` says. */
export function rewriteReferences<T>(value: T, places: ReadonlyMap<string, string>): T {
  if (Array.isArray(value)) {
    return value.map((each: unknown) => rewriteReferences(each, places)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      key === 'reference' && typeof each === 'string'
        ? (places.get(each) ?? each)
        : rewriteReferences(each, places),
    ]),
  ) as T;
}
