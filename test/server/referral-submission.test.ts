import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {toBundle} from '../../src/backends/fhir/bundle.js';
import {fhir, memory, rest, SUBMISSION_SYSTEM, type CareRecord} from '../../src/backends/index.js';
import {openReceivedReferral, receivedReferrals} from '../../src/backends/referral/received-list.js';
import {referralSubmission} from '../../src/backends/referral/referral-submission.js';
import {REFERRAL_PRESETS} from '../../src/model/referral.js';
import {checkReferral} from '../../server/relay/check-referral.ts';
import {RecordError} from '../../server/store/store-error.ts';
import {longReferral, referrals, responses, shortReferral, shortResponse} from '../support/referrals.ts';
import {all} from './care-record.contract.ts';
import {serveApp, serveRecord, staffToken} from './support/listening.ts';
import {serveMedplum} from './support/medplum.ts';
import {r4Problems} from './support/r4.ts';
import {restServer} from './support/rest-server.ts';

const now = '2026-01-15T09:30:00+00:00';

/** What the relay finds wrong with a bundle, one line each. */
function relayProblems(bundle: unknown): string[] {
  try {
    checkReferral(JSON.parse(JSON.stringify(bundle)));
    return [];
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return error.problems.map(({path, text}) => `${path}: ${text}`);
  }
}

const bundleOf = (...args: Parameters<typeof referralSubmission>) =>
  toBundle(referralSubmission(...args), SUBMISSION_SYSTEM, 'conditional');

describe('referralSubmission', () => {
  for (const [name, referral] of Object.entries({shortReferral, longReferral})) {
    test(`${name} is valid R4, and the relay takes it`, () => {
      const bundle = bundleOf(referral, shortResponse, {submissionId: randomUUID(), now});
      assert.deepEqual(r4Problems(bundle), []);
      assert.deepEqual(relayProblems(bundle), []);
    });
  }

  for (const preset of REFERRAL_PRESETS) {
    test(`whatever is answered in the form “${preset}”, it is valid R4 and the relay takes it`, () => {
      fc.assert(
        fc.property(
          referrals(preset),
          responses,
          fc.uuid({version: 4}),
          (referral, response, submissionId) => {
            const service = {
              name: 'Example PCN',
              identifier: {system: 'https://example.org/ods', value: 'A1'},
            };
            const bundle = bundleOf(referral, response, {submissionId, now, service});
            assert.deepEqual(r4Problems(bundle), []);
            for (const {resource} of bundle.entry ?? []) assert.deepEqual(r4Problems(resource), []);
            assert.deepEqual(relayProblems(bundle), []);
            assert.equal(
              JSON.stringify(bundleOf(structuredClone(referral), response, {submissionId, now, service})),
              JSON.stringify(bundle),
            );
          },
        ),
        {numRuns: 60},
      );
    });
  }
});

/** Where a form sends, and where staff read. */
interface Ways {
  readonly send: CareRecord;
  readonly staff: CareRecord;
  close?(): Promise<void>;
}

const records: Record<string, () => Ways | Promise<Ways>> = {
  memory() {
    const record = memory();
    return {send: record, staff: record};
  },
  async 'the relay, and the store behind it'() {
    const {url, close} = await serveRecord();
    return {
      send: fhir({url: `${url}/relay`}),
      staff: fhir({url: `${url}/fhir`, transport: {getToken: () => staffToken}}),
      close,
    };
  },
  async 'plain JSON'() {
    const {url, close} = await serveApp(restServer());
    return {send: rest({url}), staff: rest({url}), close};
  },
  async 'Medplum’s FHIR router'() {
    const {url, close} = await serveMedplum();
    return {send: fhir({url}), staff: fhir({url}), close};
  },
};

for (const [name, make] of Object.entries(records)) {
  test(`a referral sent twice to ${name} is there once, and staff read it`, async (t) => {
    const {send, staff, close} = await make();
    t.after(() => close?.());
    const submissionId = randomUUID();
    const submission = referralSubmission(longReferral, shortResponse, {
      submissionId,
      now,
      service: {name: 'Example PCN', identifier: {system: 'https://example.org/ods', value: 'A1'}},
    });
    const first = await send.submit(submission);
    const again = await send.submit(structuredClone(submission));
    const ids = ({parts}: typeof first) => Object.values(parts).map(({type, id}) => `${type}/${id}`);
    assert.equal(ids(first).length, submission.entries.length);
    assert.deepEqual(ids(again), ids(first));
    for (const {part, resource} of submission.entries) {
      const identifier = `${SUBMISSION_SYSTEM}|${submissionId}:${part}`;
      const found = await all(staff, resource.resourceType, {identifier});
      assert.equal(found.length, 1, part);
      assert.deepEqual(r4Problems(found[0]), [], part);
    }

    const listed = [];
    for await (const page of receivedReferrals(staff, {status: ['requested']})) listed.push(...page);
    const patient = `Patient/${first.parts['patient']!.id}`;
    assert.equal(listed.length, 1);
    assert.deepEqual(
      {...listed[0], sentAt: Date.parse(listed[0]!.sentAt!)},
      {
        task: `Task/${first.parts['task']!.id}`,
        status: 'requested',
        state: 'submitted',
        reference: submissionId.slice(0, 8),
        sentAt: Date.parse(now),
        urgent: true,
        name: 'Sam Example',
        needs: [
          'Feeling lonely or cut off from other people',
          'Using phones, computers or the internet',
          'Walking the dog',
        ],
        requester: 'Dr Priya Patel, GP partner, High Street Surgery',
        selfReferral: false,
        patient,
        request: `ServiceRequest/${first.parts['referral']!.id}`,
      },
    );
    const opened = await openReceivedReferral(staff, listed[0]!);
    assert.equal(opened.patient?.birthDate, '1958-03-09');
    assert.equal(opened.response?.item?.[0]?.answer?.[0]?.valueString, 'Sam');
    assert.equal(opened.consents.length, 3);
    assert.deepEqual(opened.flags.map(({code}) => code.text).sort(), [
      'A large dog',
      'A longer appointment',
      'Never phone in the evening',
      'Safeguarding concern, said by the referrer',
      'Step-free access',
      'Uses a walking frame',
    ]);
  });
}
