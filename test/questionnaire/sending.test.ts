import {expect} from '@open-wc/testing';
import {BackendError, fhir} from '../../src/backends/index.js';
import type {CareRecord, Submission} from '../../src/backends/index.js';
import {referralSubmission} from '../../src/backends/referral/referral-submission.js';
import type {Bundle} from '../../src/model/fhir-record.js';
import type {Referral} from '../../src/model/referral.js';
import {failureOf, secondsToWait} from '../../src/questionnaire/sending-failure.js';
import type {SendingFailure} from '../../src/questionnaire/sending-failure.js';
import {newSendingMemory, readSendingMemory, Sending} from '../../src/questionnaire/sending.js';
import type {SendingState} from '../../src/questionnaire/sending.js';
import {shortReferral, shortResponse} from '../support/referrals.js';

/** What a network does to one request: `commit` writes what was sent and gives the answer of a record. */
type Fault = (commit: () => Response, signal: AbortSignal | null | undefined) => Response | Promise<Response>;

const dropped = () => Promise.reject(new TypeError('Failed to fetch'));
const silence = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
const status = (code: number, headers = {}) => new Response('<h1>Oops</h1>', {status: code, headers});

/** A FHIR server that keeps what it is sent once, behind a network that does what it is told, and then nothing wrong. */
function server(...faults: readonly Fault[]) {
  const stored = new Map<string, string>();
  const bodies: string[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const body = init?.body as string;
    bodies.push(body);
    const {entry = []} = JSON.parse(body) as Bundle;
    const commit = () => {
      const response = entry.map(({resource, request}) => {
        const known = stored.has(request!.ifNoneExist!);
        if (!known) stored.set(request!.ifNoneExist!, JSON.stringify(resource));
        const id = [...stored.keys()].indexOf(request!.ifNoneExist!);
        return {
          response: {status: known ? '200' : '201', location: `${resource!.resourceType}/${id}/_history/1`},
        };
      });
      return Response.json({resourceType: 'Bundle', type: 'transaction-response', entry: response});
    };
    const fault = faults[bodies.length - 1];
    return fault ? fault(commit, init?.signal) : commit();
  };
  const record = fhir({url: 'https://fhir.example.test/base', transport: {fetch}, timeout: 60});
  return {record, stored, bodies};
}

const writes =
  (referral: Referral = shortReferral) =>
  (submissionId: string, now: string): Submission =>
    referralSubmission(referral, shortResponse, {submissionId, now});

const changed: Referral = {...shortReferral, person: {...shortReferral.person, phone: '07700 900999'}};

/** The numbers of parts that a short referral has. */
const PARTS = writes()(newSendingMemory().id, '2026-01-15T09:30:00Z').entries.length;

const after =
  (fault: (answer: Response) => Response | Promise<Response>): Fault =>
  (commit) =>
    fault(commit());

type Expected = Partial<SendingFailure> & {readonly seconds?: number};
const lost: Expected = {reason: 'no-answer', certain: false, retryable: true};

const table: readonly (readonly [name: string, fault: Fault, expected: Expected])[] = [
  ['dropped before it arrived', dropped, lost],
  ['dropped after it was written', after(dropped), lost],
  ['no answer, and not written', (_, signal) => silence(signal), lost],
  [
    'no answer in time, but written',
    (commit, signal) => {
      commit();
      return silence(signal);
    },
    lost,
  ],
  ['500', () => status(500), lost],
  ['500 after it was written', after(() => status(500)), lost],
  ['502 after it was written', after(() => status(502)), lost],
  ['503', () => status(503), {...lost, reason: 'busy', seconds: 0}],
  ['503 with Retry-After', () => status(503, {'retry-after': '20'}), {...lost, reason: 'busy', seconds: 20}],
  ['504', () => status(504), lost],
  [
    '429',
    () => status(429, {'retry-after': '90'}),
    {reason: 'busy', certain: true, retryable: true, seconds: 90},
  ],
  ['half an answer', after(async (answer) => new Response((await answer.text()).slice(0, 40))), lost],
  ['an answer without a body', after(() => new Response(null, {status: 200})), lost],
  ['a sign-in page', after(() => new Response('<!doctype html><title>Wi-Fi</title>')), lost],
  ['409 of something in between', after(() => status(409)), lost],
  ['412', after(() => status(412)), lost],
  ['401', () => status(401), {reason: 'unavailable', certain: true, retryable: true}],
  ['404', () => status(404), {reason: 'unavailable', certain: true, retryable: true}],
];

describe('Sending', () => {
  it('starts idle, says that it is sending, and then that it was sent', async () => {
    const {record, stored} = server();
    const seen: SendingState[] = [];
    const sending = new Sending(undefined, {onChange: (state) => seen.push(state)});
    expect(sending.state).to.deep.equal({stage: 'idle'});
    const end = await sending.send(record, writes());
    expect(seen.map(({stage}) => stage)).to.deep.equal(['sending', 'sent']);
    expect(end).to.equal(seen[1]);
    expect(end).to.deep.include({stage: 'sent', leftOut: false});
    expect((end as {submitted: {reference: string}}).submitted.reference).to.equal(sending.id.slice(0, 8));
    expect(stored.size).to.equal(PARTS);
  });

  for (const [name, fault, {seconds, ...expected}] of table) {
    describe(`after ${name}`, () => {
      it('says that it has not been sent, and tries nothing by itself', async () => {
        const {record, bodies} = server(fault);
        const sending = new Sending(undefined, {now: () => 1_000_000});
        const state = await sending.send(record, writes());
        if (state.stage !== 'failed') throw new Error(state.stage);
        expect(state.failure).to.include(expected);
        expect(state.attempts).to.equal(1);
        if (seconds !== undefined) expect(secondsToWait(state.failure, 1_000_000)).to.equal(seconds);
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(bodies).to.have.length(1);
        expect(sending.open).to.equal(!expected.certain);
      });

      it('arrives once when it is sent again', async () => {
        const {record, bodies, stored} = server(fault, fault);
        let time = 1_000_000;
        const sending = new Sending(undefined, {now: () => (time += 60_000)});
        await sending.send(record, writes());
        await sending.send(record, writes());
        const end = await sending.send(record, writes());
        expect(end).to.deep.include({stage: 'sent', leftOut: false});
        expect(bodies).to.have.length(3);
        expect(stored.size).to.equal(PARTS);
        if (!expected.certain) expect(new Set(bodies).size).to.equal(1);
      });

      it('arrives once when the page was closed and the draft taken up again', async () => {
        const {record, bodies, stored} = server(fault);
        let draft = '';
        const first = new Sending(undefined, {onChange: () => (draft = JSON.stringify(first.memory))});
        await first.send(record, writes());
        const second = new Sending(readSendingMemory(JSON.parse(draft)));
        expect(second.id).to.equal(first.id);
        expect((await second.send(record, writes())).stage).to.equal('sent');
        expect(stored.size).to.equal(PARTS);
        if (!expected.certain) expect(bodies[1]).to.equal(bodies[0]);
      });
    });
  }

  it('arrives once when the page was closed before there was any answer', async () => {
    const {record, stored, bodies} = server((commit, signal) => {
      commit();
      return silence(signal);
    });
    let draft = '';
    const first = new Sending(undefined, {onChange: () => (draft ||= JSON.stringify(first.memory))});
    void first.send(record, writes());
    const second = new Sending(readSendingMemory(JSON.parse(draft)));
    expect(second.open).to.equal(true);
    expect((await second.send(record, writes())).stage).to.equal('sent');
    expect(stored.size).to.equal(PARTS);
    expect(bodies[1]).to.equal(bodies[0]);
  });

  it('says so when answers that were changed after a lost answer are not in the record', async () => {
    const {record, stored, bodies} = server(after(dropped));
    const sending = new Sending();
    await sending.send(record, writes());
    const end = await sending.send(record, writes(changed));
    expect(end).to.deep.include({stage: 'sent', leftOut: true});
    expect(bodies[1]).to.equal(bodies[0]);
    expect([...stored.values()].join())
      .to.contain('07700 900123')
      .and.not.to.contain('07700 900999');
  });

  it('sends changed answers after a failure that certainly wrote nothing', async () => {
    const refusing = () =>
      Response.json(
        {
          resourceType: 'OperationOutcome',
          issue: [{severity: 'error', code: 'invalid', details: {text: 'Not a number'}}],
        },
        {status: 422},
      );
    const {record, stored} = server(refusing);
    const sending = new Sending();
    const state = await sending.send(record, writes());
    expect(state).to.have.nested.property('failure.reason', 'not-taken');
    expect(state).to.have.nested.property('failure.retryable', false);
    expect(await sending.send(record, writes(changed))).to.deep.include({stage: 'sent', leftOut: false});
    expect([...stored.values()].join()).to.contain('07700 900999');
  });

  it('does not take a later refusal for the end of an earlier try', async () => {
    const {record, bodies, stored} = server(after(dropped), () => status(429));
    const sending = new Sending();
    await sending.send(record, writes());
    await sending.send(record, writes(changed));
    expect(sending.open).to.equal(true);
    expect(await sending.send(record, writes(changed))).to.deep.include({stage: 'sent', leftOut: true});
    expect(new Set(bodies).size).to.equal(1);
    expect(stored.size).to.equal(PARTS);
  });

  it('knows when the record has this referral with other answers', async () => {
    const duplicate = () =>
      Response.json(
        {resourceType: 'OperationOutcome', issue: [{severity: 'error', code: 'duplicate'}]},
        {status: 409},
      );
    const state = await new Sending().send(server(duplicate).record, writes());
    expect(state).to.have.nested.property('failure.reason', 'arrived');
    expect(state).to.have.nested.property('failure.retryable', false);
  });

  it('sends once however often it is told', async () => {
    const {record, bodies} = server();
    const sending = new Sending();
    const ends = await Promise.all([
      sending.send(record, writes()),
      sending.send(record, writes()),
      sending.send(record, writes()),
    ]);
    expect(new Set(ends).size).to.equal(1);
    expect(await sending.send(record, writes())).to.equal(ends[0]);
    expect(bodies).to.have.length(1);
  });

  it('goes back to idle when it is stopped, and does not forget what may have left', async () => {
    const {record, stored} = server((commit, signal) => {
      commit();
      return silence(signal);
    });
    const sending = new Sending();
    const controller = new AbortController();
    const stopped = sending.send(record, writes(), {signal: controller.signal});
    setTimeout(() => controller.abort(), 5);
    expect(await stopped).to.deep.equal({stage: 'idle'});
    expect(sending.open).to.equal(true);
    await sending.send(record, writes());
    expect(stored.size).to.equal(PARTS);
  });

  it('takes any error of somebody else’s record for a lost answer', async () => {
    const record = {submit: () => Promise.reject(new Error('?'))} as unknown as CareRecord;
    expect(await new Sending().send(record, writes())).to.have.nested.property('failure.certain', false);
  });

  it('sends nothing under another id', async () => {
    const {record, bodies} = server();
    const sending = new Sending();
    const other = (_: string, now: string) => writes()(newSendingMemory().id, now);
    const error: unknown = await sending.send(record, other).catch((each: unknown) => each);
    expect(error).to.be.instanceOf(TypeError);
    expect(bodies).to.have.length(0);
    expect(sending.state.stage).to.equal('idle');
  });
});

describe('failureOf', () => {
  const codes: readonly (readonly [BackendError, Partial<SendingFailure>])[] = [
    [new BackendError('offline', ''), {reason: 'offline', certain: false, retryable: true}],
    [new BackendError('timeout', ''), lost],
    [new BackendError('not-configured', ''), {reason: 'unavailable', certain: true, retryable: false}],
    [new BackendError('conflict', '', {status: 412}), lost],
    [new BackendError('server', '', {retryAfter: 5}), {reason: 'busy', retryAt: 5_000, certain: false}],
  ];
  for (const [error, expected] of codes) {
    it(`knows “${error.code}”${error.status ? ` (${error.status})` : ''}`, () => {
      expect(failureOf(error, 0)).to.include(expected);
    });
  }

  it('counts whole seconds down to 0', () => {
    const failure = failureOf(new BackendError('rate-limited', '', {retryAfter: 2}), 10_000);
    expect([10_000, 10_001, 11_500, 12_000, 99_000].map((now) => secondsToWait(failure, now))).to.deep.equal([
      2, 2, 1, 0, 0,
    ]);
  });
});

describe('readSendingMemory', () => {
  const id = newSendingMemory().id;
  const at = '2026-01-15T09:30:00Z';
  const submission = writes()(id, at);
  const memories: readonly (readonly [string, unknown, unknown])[] = [
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['text', 'x', undefined],
    ['no UUID', {id: '1'}, undefined],
    ['an id', {id}, {id}],
    ['an open try', {id, open: {at, submission}}, {id, open: {at, submission}}],
    [
      'a try under another id',
      {id, open: {at, submission: {...submission, id: newSendingMemory().id}}},
      {id},
    ],
    ['a try at no time', {id, open: {at: 'soon', submission}}, {id}],
    ['a try of nothing', {id, open: {at, submission: {id}}}, {id}],
    ['null for a try', {id, open: null}, {id}],
  ];
  for (const [name, value, expected] of memories) {
    it(`reads ${name}`, () => expect(readSendingMemory(value)).to.deep.equal(expected));
  }
});
