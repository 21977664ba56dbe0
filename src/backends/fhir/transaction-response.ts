import type {Resource} from '../../model/fhir.js';
import type {Bundle} from '../../model/fhir-record.js';
import {BackendError} from '../backend-error.js';
import type {StoredPart, Submission} from '../care-record.js';
import {identifiersOf, isUpdate} from '../care-record/submission.js';
import {record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {issuesIn, refusalWith} from './outcome.js';

/** `Patient/12` and its version, of `https://…/Patient/12/_history/3`. */
export function readLocation(location: string): StoredPart | undefined {
  const [, type, id, version] =
    /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/([^/?]+))?\/?$/.exec(location) ?? [];
  return type && id ? {type, id, ...(version && {version})} : undefined;
}

/** `3` of `W/"3"`. */
export const readEtag = (etag: string | null | undefined): string | undefined =>
  etag ? (/^(?:W\/)?"?([^"]+)"?$/.exec(etag.trim())?.[1] ?? undefined) : undefined;

/**
 * Where a transaction put each part. Throws where any entry failed: what is not certainly there counts as not there.
 * Entries are in the order of the request (R4 3.1.0.11.2); one without a place leaves its part out.
 */
export function readTransactionResponse(
  submission: Submission,
  answer: Resource | undefined,
  called: string,
): readonly (readonly [string, StoredPart])[] {
  const entries = records((answer as Partial<Bundle> | undefined)?.entry);
  if (answer?.resourceType !== 'Bundle' || entries.length !== submission.entries.length) {
    throw new BackendError('bad-answer', `${called} did not say what became of each entry.`, {
      issues: issuesIn(answer),
    });
  }
  return submission.entries.flatMap(({part, resource}, index) => {
    const entry = entries[index] ?? {};
    checkStatus(entry, called);
    const place = placeOf(entry);
    if (place && place.type !== resource.resourceType) {
      throw new BackendError('bad-answer', `${called} answered in another order than it was asked.`);
    }
    return place ? [[part, place] as const] : [];
  });
}

function checkStatus(entry: Wire, called: string): void {
  const {status, outcome} = record(entry['response']);
  const code = Number.parseInt(words(status) ?? '', 10);
  if ((code >= 200 && code < 300) || code === 304) return;
  if (Number.isNaN(code)) {
    throw new BackendError('bad-answer', `${called} did not say what became of each entry.`);
  }
  throw refusalWith(code, called, issuesIn(outcome ?? entry['resource']));
}

function placeOf(entry: Wire): StoredPart | undefined {
  const {location, etag} = record(entry['response']);
  const {resourceType, id, meta} = record(entry['resource']);
  const place =
    readLocation(words(location) ?? '') ??
    (typeof resourceType === 'string' && typeof id === 'string' && resourceType !== 'OperationOutcome'
      ? {type: resourceType, id}
      : undefined);
  const version = place?.version ?? readEtag(words(etag)) ?? words(record(meta)['versionId']);
  return place && {type: place.type, id: place.id, ...(version && {version})};
}

/**
 * The parts among resources that a server showed instead of an answer: AWS HealthLake refuses a key that it has seen with
 * 409 and the original. `undefined` where they are not this submission's.
 */
export function readOriginal(
  submission: Submission,
  answer: Resource | undefined,
): readonly (readonly [string, StoredPart])[] | undefined {
  const shown =
    answer?.resourceType === 'Bundle'
      ? records((answer as Partial<Bundle>).entry).map((entry) => entry['resource'] ?? entry)
      : answer
        ? [answer]
        : [];
  const parts = submission.entries
    .filter((entry) => !isUpdate(entry))
    .flatMap(({part, resource}) => {
      const own = shown.find(
        (each) =>
          record(each)['resourceType'] === resource.resourceType &&
          identifiersOf(each as Resource).some(({value}) => value === `${submission.id}:${part}`),
      );
      const place = own && placeOf({resource: own});
      return place ? [[part, place] as const] : [];
    });
  return parts.length > 0 ? parts : undefined;
}
