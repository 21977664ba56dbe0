import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {toBundle} from '../../src/backends/fhir/bundle.js';
import {SUBMISSION_SYSTEM} from '../../src/backends/index.js';
import {referralSubmission} from '../../src/backends/referral/referral-submission.js';
import {REFERRAL_PRESETS} from '../../src/model/referral.js';
import {checkReferral} from '../../server/relay/check-referral.ts';
import {RecordError} from '../../server/store/store-error.ts';
import {longReferral, referrals, responses, shortReferral, shortResponse} from '../support/referrals.ts';
import {r4Problems} from './support/r4.ts';

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
