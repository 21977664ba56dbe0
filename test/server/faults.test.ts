import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fhir, type BackendError} from '../../src/backends/index.js';
import {FAULTS, type Fault} from '../../server/relay/faults.ts';
import {readSearch} from '../../server/store/search.ts';
import {referral} from '../backends/care-record/referral.ts';
import {serveRecord} from './support/listening.ts';

/** What a client makes of each; `undefined` where it is none the worse. */
const expected: Record<Fault, string | undefined> = {
  slow: undefined,
  'drop-before': 'server',
  'drop-after': 'server',
  '500': 'server',
  '502-after': 'server',
  '503': 'server',
  '429': 'rate-limited',
  '409': 'conflict',
  '412': 'conflict',
  'no-body': 'bad-answer',
  half: 'bad-answer',
  'not-json': 'bad-answer',
  'absolute-location': undefined,
  '304': undefined,
};
const reaches: readonly Fault[] = [
  'slow',
  'drop-after',
  '502-after',
  'no-body',
  'half',
  'not-json',
  'absolute-location',
  '304',
];

test('the fault switch spoils one request as asked, and the next sending mends it', async (t) => {
  const server = await serveRecord({faults: true});
  t.after(() => server.close());
  const plan = (faults: unknown) =>
    fetch(`${server.url}/test-faults`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(faults),
    });
  const number = () => server.store.search(readSearch('Task', [])).total;
  assert.equal((await plan(['nonsense'])).status, 400);
  for (const fault of FAULTS) {
    await t.test(fault, async () => {
      const record = fhir({url: `${server.url}/relay`});
      const submission = referral();
      const before = number();
      assert.equal((await plan([fault])).status, 204);
      const code = await record.submit(submission).then(
        () => undefined,
        (error: BackendError) => error.code,
      );
      assert.equal(code, expected[fault]);
      assert.equal(number() - before, reaches.includes(fault) ? 1 : 0);
      const {parts} = await record.submit(submission);
      assert.equal(Object.keys(parts).length, 5);
      assert.equal(number() - before, 1);
    });
  }
});

test('without its flag there is no fault switch', async (t) => {
  const server = await serveRecord();
  t.after(() => server.close());
  const answer = await fetch(`${server.url}/test-faults`, {method: 'POST', body: '["500"]'});
  assert.equal(answer.status, 404);
});
