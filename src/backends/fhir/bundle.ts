import type {Bundle, BundleEntry} from '../../model/fhir-record.js';
import {BackendError} from '../backend-error.js';
import type {Submission, SubmissionEntry} from '../care-record.js';
import {
  baseVersion,
  isUpdate,
  partIdentifier,
  partUrl,
  partUuid,
  withIdentifier,
} from '../care-record/submission.js';
import {IDEMPOTENCY} from './idempotency.js';
import type {Idempotency} from './idempotency.js';

/** The transaction that writes a submission. The same submission gives the same bundle, byte for byte. */
export function toBundle(submission: Submission, system: string, idempotency: Idempotency): Bundle {
  if (!IDEMPOTENCY.includes(idempotency)) {
    throw new BackendError(
      'not-configured',
      `"${String(idempotency)}" is no way to write once. Known are ${IDEMPOTENCY.join(', ')}.`,
    );
  }
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: submission.entries.map((entry) =>
      isUpdate(entry) ? replacing(entry) : adding(entry, submission.id, system, idempotency),
    ),
  };
}

function replacing({resource}: SubmissionEntry): BundleEntry {
  const url = `${resource.resourceType}/${resource.id ?? ''}`;
  return {resource, request: {method: 'PUT', url, ifMatch: `W/"${baseVersion(resource)}"`}};
}

function adding(
  {part, resource}: SubmissionEntry,
  submissionId: string,
  system: string,
  idempotency: Idempotency,
): BundleEntry {
  const {resourceType} = resource;
  const identifier = partIdentifier(system, submissionId, part);
  const marked = withIdentifier(resource, identifier);
  const fullUrl = partUrl(submissionId, part);
  if (idempotency === 'put') {
    const id = partUuid(submissionId, part);
    return {fullUrl, resource: {...marked, id}, request: {method: 'PUT', url: `${resourceType}/${id}`}};
  }
  const ifNoneExist = `identifier=${identifier.system}|${identifier.value}`;
  return {
    fullUrl,
    resource: marked,
    request: {method: 'POST', url: resourceType, ...(idempotency === 'conditional' && {ifNoneExist})},
  };
}
