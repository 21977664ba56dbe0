import type {ServiceRequest, Task} from '../../model/fhir-record.js';
import {canMoveReferral, REFERRAL_STATE_RULES, type ReferralState} from '../../model/referral-states.js';
import {BackendError} from '../backend-error.js';
import type {CallOptions, CareRecord} from '../care-record.js';
import {taskState} from './received.js';
import type {OpenedReferral} from './received-list.js';
import {coded, REFERRAL_STATE} from './systems.js';
import {tidy} from './tidy.js';

/** How a referral is moved on. */
export interface MoveOptions extends CallOptions {
  /** UUID v4 of this move, the same when it is tried again: `crypto.randomUUID()`. */
  readonly submissionId: string;
  /** When: ISO 8601 with a time zone. */
  readonly now: string;
  /** Why it stands there now: `Task.statusReason`. */
  readonly reason?: string | undefined;
  /** What colleagues need to know: added to `Task.note`. */
  readonly note?: string | undefined;
  /** Who says so: the note's author. */
  readonly by?: string | undefined;
}

/**
 * Moves a referral to another state: task and request together, or nothing. Rejects with `invalid-request` where the state that was
 * opened does not lead there, and with `conflict` where somebody has changed it since: open it again, and let the person look.
 */
export async function moveReferral(
  record: CareRecord,
  {task, request}: Pick<OpenedReferral, 'task' | 'request'>,
  to: ReferralState,
  {submissionId, now, reason, note, by, signal}: MoveOptions,
): Promise<void> {
  const from = taskState(task);
  if (!canMoveReferral(from, to)) {
    throw new BackendError('invalid-request', `A referral that is "${from}" cannot become "${to}".`);
  }
  const moved = movedTask(task, to, {now, reason, note, by});
  const {request: status} = REFERRAL_STATE_RULES[to];
  const asked = request && request.status !== status ? movedRequest(request, status) : undefined;
  const entries = [{part: 'task', resource: moved}, ...(asked ? [{part: 'referral', resource: asked}] : [])];
  await record.submit({id: submissionId, entries}, {signal});
}

type Words = Pick<MoveOptions, 'now' | 'reason' | 'note' | 'by'>;

function movedTask(task: Task, to: ReferralState, {now, reason, note, by}: Words): Task {
  // The reason was that of the state before.
  const {statusReason: _before, ...rest} = task;
  const added = note?.trim() ? [{...(by && {authorString: by}), time: now, text: note}] : [];
  return {
    ...rest,
    status: REFERRAL_STATE_RULES[to].task,
    businessStatus: coded(REFERRAL_STATE, to),
    lastModified: now,
    ...(reason?.trim() && {statusReason: tidy({text: reason})}),
    ...(added.length > 0 && {note: [...(task.note ?? []), ...added.map(tidy)]}),
  };
}

const movedRequest = (request: ServiceRequest, status: string): ServiceRequest => ({...request, status});
