import {londonNow} from '../model/calendar.js';
import {REFERRAL_CHECK_CODES, type ReferralStrings} from '../i18n/referral/strings.js';
import type {AnswerCheck, OwnProblem} from '../questionnaire/own-check.js';
import {checkReferral, type CheckProblem} from './checks.js';
import type {ReferralForm} from './form-settings.js';

/** The rules of a referral that FHIR cannot say, in the way that a questionnaire asks for them. */
export function referralCheck({settings}: ReferralForm, {checks}: ReferralStrings): AnswerCheck {
  const worded = ({linkId, code, values}: CheckProblem): OwnProblem => {
    const own = REFERRAL_CHECK_CODES.find((known) => known === code);
    return own ? {linkId, message: checks[own]} : {linkId, code, values};
  };
  return (answersOf) => checkReferral({answersOf, today: londonNow().slice(0, 10), settings}).map(worded);
}
