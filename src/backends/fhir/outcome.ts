import type {Resource} from '../../model/fhir.js';
import {BackendError} from '../backend-error.js';
import type {BackendIssue} from '../backend-error.js';
import {codeOf, secondsUntil} from '../http.js';
import type {Answer} from '../http.js';
import {isWire, record, records, words} from '../normalise/wire.js';

/** The resource in an answer; `undefined` for an answer without a body. */
export function resourceIn(answer: Answer, called: string): Resource | undefined {
  if (answer.text().trim() === '') return undefined;
  const value = readJson(answer, called);
  if (isWire(value) && typeof value['resourceType'] === 'string') return value as unknown as Resource;
  throw new BackendError('bad-answer', `${called} answered with JSON that is no FHIR resource.`, {
    status: answer.status,
  });
}

function readJson(answer: Answer, called: string): unknown {
  try {
    return answer.json();
  } catch {
    // Its cause would quote the answer, and that may name people.
    throw new BackendError('bad-answer', `${called} answered with something that is not JSON.`, {
      status: answer.status,
    });
  }
}

/** What an OperationOutcome objects to. `diagnostics` are left out: they are for developers and may name people. */
export function issuesIn(value: unknown): readonly BackendIssue[] {
  if (record(value)['resourceType'] !== 'OperationOutcome') return [];
  return records(record(value)['issue'])
    .filter(({severity}) => severity !== 'information' && severity !== 'warning')
    .map(({code, details, expression, location}) => {
      const path = words(firstOf(expression)) ?? words(firstOf(location));
      const kind = words(code);
      const {text, coding} = record(details);
      return {
        text: words(text) ?? words(records(coding)[0]?.['display']) ?? '',
        ...(kind && {code: kind}),
        ...(path && {path}),
      };
    });
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : value);

/** The error that an answer of 400 and over means. */
export function refusalOf(answer: Answer, called: string): BackendError {
  let issues: readonly BackendIssue[] = [];
  try {
    issues = issuesIn(resourceIn(answer, called));
  } catch {
    // A gateway's web page: the status says enough.
  }
  return refusalWith(answer.status, called, issues, answer.headers.get('retry-after'));
}

/** The error that a status means, with what the server objected to. */
export function refusalWith(
  status: number,
  called: string,
  issues: readonly BackendIssue[],
  retryAfter: string | null = null,
): BackendError {
  return new BackendError(codeOf(status), `${called} answered with status ${status}.`, {
    status,
    retryAfter: secondsUntil(retryAfter),
    ...(issues.length > 0 && {issues}),
  });
}
