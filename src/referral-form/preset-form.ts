import {englishTexts, loadTexts} from '../i18n/catalogue.js';
import {referralWords} from '../i18n/referral/index.js';
import type {Questionnaire} from '../model/fhir.js';
import type {ReferralPreset} from '../model/referral.js';
import {referralQuestionnaire} from './compile.js';
import {readSettings} from './read-settings.js';
import type {ReferralSettings, SettingsFault} from './settings.js';

/**
 * A preset's form as an organisation's settings make it, in English and Welsh: to look at, to edit in any editor for FHIR
 * Questionnaires, and to load with `form="https://…"`. `faults` names what of the settings could not be used.
 */
export async function presetQuestionnaire(
  preset: ReferralPreset,
  settings: ReferralSettings = {},
): Promise<{readonly questionnaire: Questionnaire; readonly faults: readonly SettingsFault[]}> {
  const texts = {en: englishTexts(referralWords), cy: await loadTexts(referralWords, 'cy')};
  const read = readSettings(settings);
  return {questionnaire: referralQuestionnaire(preset, read.settings, texts), faults: read.faults};
}
