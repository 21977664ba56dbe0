import {expect} from '@open-wc/testing';
import {BackendError, memory} from '../../../src/backends/index.js';
import type {CareRecord} from '../../../src/backends/care-record.js';
import {moveReferral, type MoveOptions} from '../../../src/backends/referral/move-referral.js';
import {openReceivedReferral, receivedReferrals} from '../../../src/backends/referral/received-list.js';
import {referralSubmission} from '../../../src/backends/referral/referral-submission.js';
import type {ReferralState} from '../../../src/model/referral-states.js';
import {shortReferral, shortResponse} from '../../support/referrals.js';
import {failure} from '../support.js';

const now = '2026-01-15T09:30:00Z';
const options = (more: Partial<MoveOptions> = {}): MoveOptions => ({
  submissionId: crypto.randomUUID(),
  now,
  ...more,
});

/** A record with one referral in it. */
async function received() {
  const record = memory();
  await record.submit(
    referralSubmission(shortReferral, shortResponse, {submissionId: crypto.randomUUID(), now}),
  );
  return record;
}

async function listed(record: CareRecord) {
  for await (const [first] of receivedReferrals(record)) if (first) return first;
  throw new Error('Nothing was received.');
}

async function refusal(moving: Promise<unknown>): Promise<BackendError> {
  const error = await failure(moving);
  if (error instanceof BackendError) return error;
  throw error;
}

async function move(record: CareRecord, to: ReferralState, more?: Partial<MoveOptions>) {
  const opened = await openReceivedReferral(record, await listed(record));
  await moveReferral(record, opened, to, options(more));
  return openReceivedReferral(record, await listed(record));
}

describe('moveReferral', () => {
  it('goes all the way, and says in FHIR where it is', async () => {
    const record = await received();
    for (const [state, task, request] of [
      ['received', 'received', 'active'],
      ['info-needed', 'on-hold', 'on-hold'],
      ['received', 'received', 'active'],
      ['contacting', 'accepted', 'active'],
      ['accepted', 'accepted', 'active'],
      ['active', 'in-progress', 'active'],
      ['review', 'in-progress', 'active'],
      ['closing', 'in-progress', 'active'],
      ['closed', 'completed', 'completed'],
    ] as const) {
      const opened = await move(record, state);
      expect(opened.task.status, state).to.equal(task);
      expect(opened.request?.status, state).to.equal(request);
      expect((await listed(record)).state).to.equal(state);
    }
  });

  it('keeps what the task says, and adds the reason and a note', async () => {
    const record = await received();
    const before = (await openReceivedReferral(record, await listed(record))).task;
    await move(record, 'received', {note: 'Will ring on Monday.\u0007 ', by: 'Jo'});
    const {task} = await move(record, 'declined-by-service', {reason: ' Out of area ', note: 'Told the GP.'});
    expect(task.note).to.deep.equal([
      {authorString: 'Jo', time: now, text: 'Will ring on Monday.'},
      {time: now, text: 'Told the GP.'},
    ]);
    expect(task.statusReason).to.deep.equal({text: 'Out of area'});
    expect(task.lastModified).to.equal(now);
    for (const key of ['for', 'focus', 'reasonCode', 'identifier', 'code', 'authoredOn'] as const) {
      expect(task[key], key).to.deep.equal(before[key]);
    }
  });

  it('forgets the reason of the state before', async () => {
    const record = await received();
    await move(record, 'received');
    await move(record, 'info-needed', {reason: 'No phone number'});
    expect((await move(record, 'received', {reason: ' '})).task.statusReason).to.equal(undefined);
  });

  it('goes no way that there is not', async () => {
    const record = await received();
    const error = await refusal(move(record, 'closed'));
    expect(error.code).to.equal('invalid-request');
    expect((await listed(record)).state).to.equal('submitted');
  });

  it('overwrites nobody’s work: task and request stay as somebody else has left them', async () => {
    const record = await received();
    const opened = await openReceivedReferral(record, await listed(record));
    await moveReferral(record, opened, 'received', options());
    const error = await refusal(moveReferral(record, opened, 'entered-in-error', options()));
    expect(error.code).to.equal('conflict');
    const after = await openReceivedReferral(record, await listed(record));
    expect([after.task.status, after.request?.status]).to.deep.equal(['received', 'active']);
  });

  it('moves a task whose request is in another record', async () => {
    const record = await received();
    const {task} = await openReceivedReferral(record, await listed(record));
    await moveReferral(record, {task}, 'entered-in-error', options());
    const after = await openReceivedReferral(record, await listed(record));
    expect([after.task.status, after.request?.status]).to.deep.equal(['entered-in-error', 'active']);
  });
});
