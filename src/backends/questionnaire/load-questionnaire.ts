import type {Questionnaire} from '../../model/fhir.js';
import {BackendError} from '../backend-error.js';
import {absoluteUrl, request, type Transport} from '../http.js';

/** How a Questionnaire is fetched. */
export interface LoadOptions {
  readonly transport?: Transport;
  readonly signal?: AbortSignal;
}

/** A resource as it may come: nothing of it has been checked. */
interface Unchecked {
  readonly resourceType?: unknown;
  readonly entry?: unknown;
  readonly issue?: unknown;
  readonly url?: unknown;
  readonly version?: unknown;
  readonly status?: unknown;
}

const isObject = (value: unknown): value is Unchecked => typeof value === 'object' && value !== null;
const isForm = (value: unknown): value is Questionnaire & Unchecked =>
  isObject(value) && value.resourceType === 'Questionnaire';

/** What an OperationOutcome says, one line each. */
function issuesOf({issue}: Unchecked): readonly string[] {
  if (!Array.isArray(issue)) return [];
  return (issue as readonly unknown[]).filter(isObject).flatMap((each) => {
    const {details, diagnostics} = each as {details?: {text?: unknown}; diagnostics?: unknown};
    const said = details?.text ?? diagnostics;
    return typeof said === 'string' ? [said] : [];
  });
}

/** Forms inside a Bundle: active ones first, then the newest version. */
function formsIn(bundle: Unchecked): readonly Questionnaire[] {
  const entries: readonly unknown[] = Array.isArray(bundle.entry) ? bundle.entry : [];
  const rank = ({status}: {status?: unknown}) => (status === 'active' ? 0 : 1);
  return entries
    .map((entry) => (isObject(entry) ? (entry as {resource?: unknown}).resource : undefined))
    .filter(isForm)
    .sort(
      (a, b) =>
        rank(a) - rank(b) || (b.version ?? '').localeCompare(a.version ?? '', undefined, {numeric: true}),
    );
}

function readForm(answer: unknown, url: string): Questionnaire {
  if (isForm(answer)) return answer;
  const type = isObject(answer) ? answer.resourceType : undefined;
  if (type === 'Bundle') {
    const [form] = formsIn(answer as Unchecked);
    if (form) return form;
    throw new BackendError('not-found', `${url} answered with a Bundle that has no Questionnaire in it.`);
  }
  if (type === 'OperationOutcome') {
    const issues = issuesOf(answer as Unchecked);
    throw new BackendError('bad-answer', `${url} answered with an OperationOutcome: ${issues.join('; ')}`, {
      issues,
    });
  }
  const what = typeof type === 'string' ? `a ${type}` : 'JSON that is no FHIR resource';
  throw new BackendError('bad-answer', `${url} answered with ${what}, not with a Questionnaire.`);
}

/**
 * Fetches a Questionnaire: a file, a FHIR server's `Questionnaire/{id}`, or a search such as
 * `Questionnaire?url=…`, whose first active result counts.
 */
export async function loadQuestionnaire(src: string, options: LoadOptions = {}): Promise<Questionnaire> {
  const url = absoluteUrl(src);
  const answer = await request(url, {
    transport: options.transport,
    signal: options.signal,
    home: url,
    headers: {accept: 'application/fhir+json, application/json;q=0.9, */*;q=0.5'},
    patient: true,
  });
  return readForm(answer.json(), url);
}
