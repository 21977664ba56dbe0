import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {checkReferral} from '../../server/relay/check-referral.ts';
import {toBundle} from '../../src/backends/fhir/bundle.ts';
import {SUBMISSION_SYSTEM} from '../../src/backends/index.ts';
import {referralSubmission} from '../../src/backends/referral/referral-submission.ts';
import {cy} from '../../src/i18n/referral/cy.ts';
import {en} from '../../src/i18n/referral/en.ts';
import {REFERRAL_PRESETS} from '../../src/model/referral.ts';
import {readForm, startSession} from '../../src/questionnaire/engine/index.ts';
import {referralQuestionnaire} from '../../src/referral-form/compile.ts';
import {readReferral} from '../../src/referral-form/read-referral.ts';
import {r4Problems} from '../server/support/r4.ts';
import {responsesTo} from '../support/response-generator.ts';

const settings = {service: 'Example social prescribing', privacyUrl: 'https://example.org/privacy'};

/** All answers in a response, as texts that must not be lost on the way. */
function wordsIn(items = []) {
  return items.flatMap(({answer = [], item}) => [
    ...answer.flatMap(({valueString, item: below}) => [valueString ?? [], wordsIn(below)].flat()),
    ...wordsIn(item),
  ]);
}

for (const preset of REFERRAL_PRESETS) {
  test(`whatever the form “${preset}” is answered with becomes a referral that the relay takes`, async () => {
    const questionnaire = referralQuestionnaire(preset, settings, {en, cy}, '2026-11-22');
    const form = readForm(questionnaire);
    assert.deepEqual(form.faults, []);
    await fc.assert(
      fc.asyncProperty(responsesTo(form), fc.uuid({version: 4}), async (answers, submissionId) => {
        const session = await startSession(form, {response: answers});
        const response = session.response('completed');
        const referral = readReferral(response, preset, settings);
        const now = '2026-01-15T09:30:00Z';
        const submission = referralSubmission(referral, response, {submissionId, now});
        const bundle = JSON.parse(JSON.stringify(toBundle(submission, SUBMISSION_SYSTEM, 'conditional')));
        assert.deepEqual(r4Problems(bundle), []);
        checkReferral(bundle);
        const sent = submission.entries.find(({part}) => part === 'response').resource;
        assert.deepEqual(wordsIn(sent.item), wordsIn(response.item));
      }),
      {numRuns: 40},
    );
  });
}
