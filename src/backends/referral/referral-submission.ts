import type {QuestionnaireResponse} from '../../model/fhir.js';
import {referralCodes} from '../../model/referral-codes.js';
import type {ReferralCodeMap} from '../../model/referral-codes.js';
import type {Referral} from '../../model/referral.js';
import {BackendError} from '../backend-error.js';
import type {Submission} from '../care-record.js';
import {answersEntry, letterEntries} from './answers.js';
import {consentEntries} from './consents.js';
import {entry} from './context.js';
import type {ReferralContext, ReferralService} from './context.js';
import {flagEntries} from './flags.js';
import {patientOf} from './patient.js';
import {peopleEntries, requesterRef} from './people.js';
import {requestOf, taskOf} from './request.js';
import {withTidyTexts} from './tidy.js';

/** What a submission needs to know besides the referral. */
export interface ReferralSubmissionOptions {
  /** UUID v4, made when the form was opened and kept with its draft. */
  readonly submissionId: string;
  /** When it is sent first, as ISO 8601 with a time zone. Later tries keep it. */
  readonly now: string;
  /** Who receives it. */
  readonly service?: ReferralService;
  /** Default: the kit's own codes. */
  readonly codes?: ReferralCodeMap;
  /** What stood in the field that people do not see. */
  readonly trap?: string;
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A referral as the resources of a record, in FHIR R4: the person, whoever refers them, the request, what was agreed to, the
 * answers, flags and the task for staff. The same referral with the same options gives the same bytes: parts refer to each other
 * by UUIDs that follow from the submission's id and their names.
 */
export function referralSubmission(
  written: Referral,
  response: QuestionnaireResponse,
  {submissionId, now, service = {}, codes = referralCodes, trap}: ReferralSubmissionOptions,
): Submission {
  if (!DATE_TIME.test(now)) {
    throw new BackendError('invalid-request', `"${now}" is not a time with a time zone.`);
  }
  const referral = withTidyTexts(written);
  const requester = requesterRef(referral, {submissionId});
  const context: ReferralContext = {referral, submissionId, now, codes, service, requester};
  const letters = letterEntries(context);
  return {
    id: submissionId,
    entries: [
      entry('patient', patientOf(referral, codes)),
      ...peopleEntries(referral, {submissionId}),
      entry(
        'referral',
        requestOf(
          context,
          letters.map(({part}) => part),
        ),
      ),
      ...consentEntries(context),
      answersEntry(context, response),
      ...letters,
      ...flagEntries(context),
      entry('task', taskOf(context)),
    ],
    ...(trap && {trap}),
  };
}
