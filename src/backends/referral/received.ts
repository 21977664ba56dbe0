import type {Resource} from '../../model/fhir.js';
import type {Task, TaskStatus} from '../../model/fhir-record.js';
import {referralStateOf, type ReferralState} from '../../model/referral-states.js';
import {identifiersOf, isSubmissionId, referenceOf} from '../care-record/submission.js';
import {shortReference} from '../care-record/search-fields.js';
import {record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {NEXT_NEED} from './request.js';
import {ACTIVITY, ACTIVITY_URL, REFERRAL_STATE} from './systems.js';
import {webAddress} from './web-address.js';

/** A referral as staff see it in a list. References are `Type/id`. What the record does not say is left out. */
export interface ReceivedReferral {
  readonly task: string;
  readonly status: TaskStatus;
  /** Where it is on its way, which the status alone does not always tell. */
  readonly state: ReferralState;
  /** Why it stands there, in staff's words. */
  readonly statusReason?: string;
  /** What the person was told to say on the phone. */
  readonly reference?: string;
  /** ISO 8601, as the record has it. */
  readonly sentAt?: string;
  readonly urgent: boolean;
  readonly name?: string;
  readonly birthDate?: string;
  readonly needs: readonly string[];
  readonly requester?: string;
  readonly selfReferral: boolean;
  readonly activity?: {readonly name: string; readonly id?: string; readonly url?: string};
  readonly patient?: string;
  readonly request?: string;
  readonly response?: string;
}

/**
 * What a task says about a referral, with what is there of the resources that it refers to: none of them is needed. Reads what any
 * system may have written; `undefined` where there is no task.
 */
export function readReceivedReferral(resources: readonly Resource[]): ReceivedReferral | undefined {
  const task = resources.find(({resourceType, id}) => resourceType === 'Task' && id !== undefined);
  if (!task) return undefined;
  const find = finder(resources);
  const fields = task as unknown as Wire;
  const [about, focus, requester] = ['for', 'focus', 'requester'].map((key) => record(fields[key]));
  const request = find(focus);
  const patient = find(about) ?? find(request?.['subject']);
  const asked = record(requester?.['reference'] === undefined ? request?.['requester'] : requester);
  const by = find(asked);
  const patientRef = refOf(about) ?? refOf(request?.['subject']);
  return defined({
    task: `Task/${task.id ?? ''}`,
    status: statusOf(fields['status']),
    state: taskState(task),
    statusReason: textOf(fields['statusReason']),
    reference: submissionReference(task),
    sentAt: words(fields['authoredOn']) ?? words(request?.['authoredOn']),
    urgent: [fields, request].some((each) => isUrgent(each?.['priority'])),
    name: personName(patient) ?? words(about?.['display']),
    birthDate: words(patient?.['birthDate']),
    needs: needsOf(fields, request),
    requester: words(asked['display']) ?? personName(by),
    selfReferral: patientRef !== undefined && refOf(asked) === patientRef,
    activity: activityOf(request),
    patient: patientRef,
    request: refOf(focus),
    response: responseOf(request),
  });
}

/** Where the referral of a task is on its way. */
export function taskState(task: Pick<Task, 'status' | 'businessStatus'> | Resource): ReferralState {
  const fields = task as unknown as Wire;
  const codings = records(record(fields['businessStatus'])['coding']);
  const said = codings.find(({system}) => system === REFERRAL_STATE);
  return referralStateOf(statusOf(fields['status']), words(said?.['code']));
}

/** Looks resources up by what a reference says, wherever the server says that they are. */
function finder(resources: readonly Resource[]): (reference: unknown) => Wire | undefined {
  const byRef = new Map(resources.map((each) => [`${each.resourceType}/${each.id ?? ''}`, each]));
  return (reference) => byRef.get(refOf(reference) ?? '') as Wire | undefined;
}

function refOf(reference: unknown): string | undefined {
  const text = words(record(reference)['reference']);
  return text === undefined ? undefined : shortReference(text);
}

/** A task of which nothing else is known has come and waits. */
function statusOf(status: unknown): TaskStatus {
  return (words(status) ?? 'requested') as TaskStatus;
}

const isUrgent = (priority: unknown): boolean =>
  priority === 'urgent' || priority === 'asap' || priority === 'stat';

function textOf(concept: unknown): string | undefined {
  const {text, coding} = record(concept);
  return words(text) ?? words(records(coding)[0]?.['display']);
}

function needsOf(task: Wire, request: Wire | undefined): readonly string[] {
  const named = records(request?.['reasonCode']).flatMap((each) => textOf(each) ?? []);
  return named.length > 0 ? named : (textOf(task['reasonCode'])?.split(NEXT_NEED) ?? []);
}

function submissionReference(task: Resource): string | undefined {
  for (const {value} of identifiersOf(task)) {
    const [id = '', part] = value?.split(':') ?? [];
    if (part !== undefined && isSubmissionId(id)) return referenceOf(id);
  }
  return undefined;
}

function personName(person: Wire | undefined): string | undefined {
  const names = records(person?.['name']);
  const name = names.find(({use}) => use === 'official') ?? names[0];
  const given = Array.isArray(name?.['given']) ? (name['given'] as unknown[]) : [];
  return (
    words(name?.['text']) ??
    words([...given, name?.['family']].flatMap((each) => words(each) ?? []).join(' '))
  );
}

function activityOf(request: Wire | undefined): ReceivedReferral['activity'] {
  for (const detail of records(request?.['orderDetail'])) {
    const coding = records(detail['coding']).find(({system}) => system === ACTIVITY);
    const url = records(detail['extension']).find((each) => each['url'] === ACTIVITY_URL)?.['valueUrl'];
    const name = textOf(detail);
    if (name !== undefined && (coding || url !== undefined)) {
      // It is shown as a link, and was written by somebody who may mean harm.
      return defined({name, id: words(coding?.['code']), url: webAddress(words(url))});
    }
  }
  return undefined;
}

function responseOf(request: Wire | undefined): string | undefined {
  return records(request?.['supportingInfo'])
    .flatMap((each) => refOf(each) ?? [])
    .find((reference) => reference.startsWith('QuestionnaireResponse/'));
}

/** The object without the keys that say nothing. */
function defined<T extends object>(value: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
