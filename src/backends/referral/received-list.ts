import type {QuestionnaireResponse, Resource} from '../../model/fhir.js';
import type {Consent, Flag, Patient, ServiceRequest, Task, TaskStatus} from '../../model/fhir-record.js';
import {BackendError} from '../backend-error.js';
import type {CallOptions, CareRecord} from '../care-record.js';
import {shortReference} from '../care-record/search-fields.js';
import {readReceivedReferral} from './received.js';
import type {ReceivedReferral} from './received.js';

/** Which referrals are listed. */
export interface ReceivedOptions extends CallOptions {
  /** Default: all. */
  readonly status?: readonly TaskStatus[];
}

/** Everything that staff read before they phone somebody. */
export interface OpenedReferral {
  readonly task: Task;
  readonly patient?: Patient;
  readonly request?: ServiceRequest;
  readonly response?: QuestionnaireResponse;
  readonly consents: readonly Consent[];
  readonly flags: readonly Flag[];
}

const FULFIL = 'http://hl7.org/fhir/CodeSystem/task-code|fulfill';

/** Pages of referrals, newest first. Where tasks do not name the person or the needs, these are read one by one. */
export async function* receivedReferrals(
  record: CareRecord,
  {status, signal}: ReceivedOptions = {},
): AsyncGenerator<readonly ReceivedReferral[]> {
  const query = {code: FULFIL, _sort: '-authored-on', ...(status && {status})};
  for await (const {items} of record.search<Task>('Task', query, {signal})) {
    const page: ReceivedReferral[] = [];
    for (const task of items) {
      const brief = readReceivedReferral([task]);
      if (!brief) continue;
      const whole = brief.name !== undefined && brief.needs.length > 0;
      page.push(whole ? brief : ((await withTargets(record, task, brief, signal)) ?? brief));
    }
    yield page;
  }
}

async function withTargets(
  record: CareRecord,
  task: Task,
  {patient, request}: ReceivedReferral,
  signal: AbortSignal | undefined,
): Promise<ReceivedReferral | undefined> {
  const found = [await readIfThere(record, request, signal), await readIfThere(record, patient, signal)];
  return readReceivedReferral([task, ...found.filter((each) => each !== undefined)]);
}

/** One referral with its answers and warnings, as they are now. Rejects with `not-found` where its task is gone. */
export async function openReceivedReferral(
  record: CareRecord,
  received: Pick<ReceivedReferral, 'task'>,
  {signal}: CallOptions = {},
): Promise<OpenedReferral> {
  const task = await record.read<Task>('Task', idOf(received.task), {signal});
  const request = await readIfThere<ServiceRequest>(record, task.focus?.reference, signal);
  const {patient: about, response} = readReceivedReferral(request ? [task, request] : [task]) ?? {};
  const [patient, answers, consents, flags] = await Promise.all([
    readIfThere<Patient>(record, about, signal),
    readIfThere<QuestionnaireResponse>(record, response, signal),
    about ? all<Consent>(record, 'Consent', {patient: about}, signal) : [],
    about ? all<Flag>(record, 'Flag', {subject: about}, signal) : [],
  ]);
  return {
    task,
    ...(patient && {patient}),
    ...(request && {request}),
    ...(answers && {response: answers}),
    consents,
    flags,
  };
}

const idOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** The resource; `undefined` where it is gone, or is in another record. */
async function readIfThere<T extends Resource>(
  record: CareRecord,
  reference: string | undefined,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  const [type, id, ...more] = shortReference(reference ?? '').split('/');
  if (type === undefined || id === undefined || more.length > 0) return undefined;
  try {
    return await record.read<T>(type, id, {signal});
  } catch (error) {
    if (error instanceof BackendError && error.code === 'not-found') return undefined;
    throw error;
  }
}

async function all<T extends Resource>(
  record: CareRecord,
  type: T['resourceType'],
  query: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const {items} of record.search<T>(type, query, {signal})) found.push(...items);
  return found;
}
