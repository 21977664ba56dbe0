import {expect} from '@open-wc/testing';
import {memory} from '../../../src/backends/index.js';
import {openReceivedReferral, receivedReferrals} from '../../../src/backends/referral/received-list.js';
import {readReceivedReferral} from '../../../src/backends/referral/received.js';
import {referralSubmission} from '../../../src/backends/referral/referral-submission.js';
import type {Resource} from '../../../src/model/fhir.js';
import type {Referral} from '../../../src/model/referral.js';
import {failure} from '../support.js';
import {longReferral, shortReferral, shortResponse} from '../../support/referrals.js';

const any = (value: object): Resource => value as Resource;
const task = any({
  resourceType: 'Task',
  id: '1',
  status: 'received',
  intent: 'order',
  code: {coding: [{system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill'}]},
  authoredOn: '2026-01-15T09:30:00Z',
  for: {reference: 'https://fhir.example.test/base/Patient/2/_history/4'},
  focus: {reference: 'ServiceRequest/3'},
});
const patient = any({
  resourceType: 'Patient',
  id: '2',
  name: [
    {use: 'usual', text: 'Sammy'},
    {use: 'official', given: ['Sam', 'Lee'], family: 'Example'},
  ],
  birthDate: '1958-03-09',
});
const request = (more: object = {}) =>
  any({
    resourceType: 'ServiceRequest',
    id: '3',
    status: 'active',
    intent: 'order',
    subject: {reference: 'Patient/2'},
    requester: {reference: 'Patient/2'},
    reasonCode: [{coding: [{display: 'Feeling lonely'}]}, {text: 'My cat'}],
    ...more,
  });

describe('readReceivedReferral', () => {
  it('needs a task, and no more', () => {
    expect(readReceivedReferral([])).to.equal(undefined);
    expect(readReceivedReferral([patient, request()])).to.equal(undefined);
    expect(readReceivedReferral([task])).to.deep.equal({
      task: 'Task/1',
      status: 'received',
      state: 'received',
      sentAt: '2026-01-15T09:30:00Z',
      urgent: false,
      needs: [],
      selfReferral: false,
      patient: 'Patient/2',
      request: 'ServiceRequest/3',
    });
  });

  it('reads what another system wrote', () => {
    expect(readReceivedReferral([request({priority: 'stat'}), patient, task])).to.deep.include({
      name: 'Sam Lee Example',
      birthDate: '1958-03-09',
      needs: ['Feeling lonely', 'My cat'],
      urgent: true,
      requester: 'Sam Lee Example',
      selfReferral: true,
    });
  });

  const details: readonly (readonly [string, object, object | undefined])[] = [
    ['no activity', {}, undefined],
    ['words that are no activity', {text: 'By phone'}, undefined],
    [
      'an activity',
      {text: 'Choir', coding: [{system: 'urn:social-prescribing-kit:activity', code: 'c 1'}]},
      {name: 'Choir', id: 'c 1'},
    ],
    [
      'an activity with a page',
      {
        text: 'Choir',
        extension: [{url: 'urn:social-prescribing-kit:activity-url', valueUrl: 'https://example.org/c'}],
      },
      {name: 'Choir', url: 'https://example.org/c'},
    ],
    [
      'an activity with a script for a page',
      {
        text: 'Choir',
        extension: [{url: 'urn:social-prescribing-kit:activity-url', valueUrl: 'javascript:alert(1)'}],
      },
      {name: 'Choir'},
    ],
  ];
  for (const [name, orderDetail, expected] of details) {
    it(`reads ${name}`, () => {
      const found = readReceivedReferral([task, request({orderDetail: [orderDetail]})]);
      expect(found?.activity).to.deep.equal(expected);
    });
  }

  it('is not upset by what makes no sense', () => {
    const odd = any({
      resourceType: 'Task',
      id: '1',
      for: 'Patient/2',
      focus: 7,
      identifier: {value: 'x'},
      reasonCode: [],
    });
    expect(readReceivedReferral([odd, any({resourceType: 'Patient'})])).to.deep.equal({
      task: 'Task/1',
      status: 'requested',
      state: 'submitted',
      urgent: false,
      needs: [],
      selfReferral: false,
    });
  });
});

describe('receivedReferrals', () => {
  const send = async (record: ReturnType<typeof memory>, referral: Referral, now: string) =>
    record.submit(referralSubmission(referral, shortResponse, {submissionId: crypto.randomUUID(), now}));
  const listed = async (...args: Parameters<typeof receivedReferrals>) => {
    const found = [];
    for await (const page of receivedReferrals(...args)) found.push(...page);
    return found;
  };

  it('lists the newest first, without reading anything else', async () => {
    const record = memory();
    await send(record, shortReferral, '2026-01-15T09:30:00Z');
    await send(record, longReferral, '2026-01-16T09:30:00Z');
    const counted = {
      ...record,
      read: () => Promise.reject(new Error('read')),
      search: record.search.bind(record),
      history: record.history.bind(record),
    };
    const found = await listed(counted);
    expect(
      found.map(({requester, selfReferral, needs}) => [requester, selfReferral, needs.length]),
    ).to.deep.equal([
      ['Dr Priya Patel, GP partner, High Street Surgery', false, 3],
      ['Sam Example', true, 1],
    ]);
  });

  it('reads one by one what another system’s tasks do not say, and bears what is gone', async () => {
    const gone = {
      ...task,
      id: '8',
      for: {reference: 'Patient/none'},
      focus: {reference: 'ServiceRequest/none'},
    };
    const record = memory({resources: [task, patient, request(), any(gone)]});
    expect((await listed(record)).map(({name, needs}) => [name, needs])).to.have.deep.members([
      ['Sam Lee Example', ['Feeling lonely', 'My cat']],
      [undefined, []],
    ]);
  });

  it('lists by status', async () => {
    const record = memory({resources: [task, patient, request()]});
    expect(await listed(record, {status: ['requested', 'accepted']})).to.deep.equal([]);
    expect(await listed(record, {status: ['requested', 'received']})).to.have.length(1);
  });

  it('opens one with its answers', async () => {
    const record = memory();
    const {parts} = await send(record, longReferral, '2026-01-16T09:30:00Z');
    const [found] = await listed(record);
    const {response, flags, consents, request: asked} = await openReceivedReferral(record, found!);
    expect(response?.id).to.equal(parts['response']!.id);
    expect(asked?.priority).to.equal('urgent');
    expect([flags.length, consents.length]).to.deep.equal([6, 3]);
    expect(await failure(openReceivedReferral(record, {task: 'Task/none'}))).to.include({code: 'not-found'});
  });
});
