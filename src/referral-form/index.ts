import {define} from '../element/define.js';
import '../questionnaire/index.js';
import {ReferralForm} from './referral-form.js';

export {
  ReferralSubmitEvent,
  ReferralSubmittedEvent,
  type ReferralSubmittedDetail,
} from './referral-form.events.js';
export type {PrefillValue, PrefillValues} from './prefill.js';
export {presetQuestionnaire} from './preset-form.js';
export type {ReferralSettings} from './settings.js';
export {ReferralForm};

define('spk-referral-form', ReferralForm);
