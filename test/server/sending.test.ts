import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {after, before, describe, test} from 'node:test';
import {fhir} from '../../src/backends/index.js';
import {receivedReferrals} from '../../src/backends/referral/received-list.js';
import {referralSubmission} from '../../src/backends/referral/referral-submission.js';
import {readSendingMemory, Sending} from '../../src/questionnaire/sending.js';
import {FAULTS} from '../../server/relay/faults.ts';
import {readSearch} from '../../server/store/search.ts';
import {longReferral, shortResponse} from '../support/referrals.ts';
import {serveRecord, staffToken} from './support/listening.ts';

/** These end well: what is odd in their answers tells where everything is all the same. */
const HARMLESS = ['absolute-location', '304'];

const make = (submissionId: string, now: string) =>
  referralSubmission(longReferral, shortResponse, {submissionId, now});

describe('a form that sends to the relay', () => {
  let server: Awaited<ReturnType<typeof serveRecord>>;
  before(async () => {
    server = await serveRecord({faults: true});
  });
  after(() => server.close());
  const total = (type: string) => server.store.search(readSearch(type, [])).total;

  for (const fault of FAULTS) {
    test(`gets one referral into the record in spite of “${fault}”, also from a draft`, async () => {
      const types = ['Patient', 'ServiceRequest', 'Task', 'Consent', 'Flag', 'QuestionnaireResponse'];
      const earlier = types.map(total);
      const plan = await fetch(`${server.url}/test-faults`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify([fault]),
      });
      assert.equal(plan.status, 204);
      const record = fhir({url: `${server.url}/relay`, timeout: 500});
      let draft = '';
      const first: Sending = new Sending(undefined, {onChange: () => (draft = JSON.stringify(first.memory))});
      const state = await first.send(record, make);
      assert.equal(state.stage, HARMLESS.includes(fault) ? 'sent' : 'failed');

      const second = new Sending(readSendingMemory(JSON.parse(draft)));
      const end = await second.send(record, make);
      assert.equal(end.stage, 'sent');
      assert.ok(end.stage === 'sent' && !end.leftOut && end.submitted.reference === first.id.slice(0, 8));
      // The answer that came too late is on its way still: it must find the referral there.
      if (fault === 'slow') await wait(1200);
      assert.deepEqual(
        types.map(total).map((number, index) => number - (earlier[index] ?? 0)),
        [1, 1, 1, 3, 6, 1],
      );
    });
  }

  test('and staff see each of them once', async () => {
    const staff = fhir({url: `${server.url}/fhir`, transport: {getToken: () => staffToken}});
    const references: (string | undefined)[] = [];
    for await (const page of receivedReferrals(staff)) {
      references.push(...page.map(({reference}) => reference));
    }
    assert.equal(references.length, FAULTS.length);
    assert.equal(new Set(references).size, FAULTS.length);
  });
});
