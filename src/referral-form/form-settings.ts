import {loadSettings} from '../backends/referral/load-settings.js';
import type {Transport} from '../backends/http.js';
import {loadQuestionnaire} from '../backends/questionnaire/index.js';
import type {Questionnaire} from '../model/fhir.js';
import {REFERRAL_PRESETS, type ReferralPreset} from '../model/referral.js';
import {referralQuestionnaire} from './compile.js';
import type {FormTexts} from './form-texts.js';
import {EXTENSIONS} from './item-parts.js';
import {readSettings} from './read-settings.js';
import {lostCore} from './safety-core.js';
import type {ReferralSettings, SettingsFault} from './settings.js';

/** A form that is ready to be asked. */
export interface ReferralForm {
  readonly questionnaire: Questionnaire;
  readonly preset: ReferralPreset;
  readonly settings: ReferralSettings;
  readonly faults: readonly SettingsFault[];
}

/** What a form is made from. */
export interface FormSource {
  /** A preset, or the absolute URL of a Questionnaire. */
  readonly form: string;
  /** As the page gave them; they win over those of the file, key by key. */
  readonly settings: unknown;
  /** Absolute URL of a file of settings; '' where there is none. */
  readonly settingsUrl: string;
  readonly texts: FormTexts;
  readonly transport: Transport;
}

/** A form has lost what may not be taken away from it. */
export class CoreMissing extends Error {}

/** Preset of a name; nothing for a URL. */
export const presetOf = (form: string): ReferralPreset | undefined =>
  REFERRAL_PRESETS.find((preset) => preset === form);

/** Makes a preset's form, or fetches one that an organisation has changed, with the settings that go with it. */
export async function readReferralForm(source: FormSource, signal: AbortSignal): Promise<ReferralForm> {
  const {form, texts, transport, settingsUrl} = source;
  const file = settingsUrl ? await loadSettings(settingsUrl, {transport, signal}) : undefined;
  const {settings, faults} = readSettings(over(file, source.settings));
  const preset = presetOf(form);
  if (preset)
    return {questionnaire: referralQuestionnaire(preset, settings, texts), preset, settings, faults};
  const questionnaire = await loadQuestionnaire(form, {transport, signal});
  const made = presetIn(questionnaire);
  if (!made) {
    throw new CoreMissing(
      `the form does not say which of ${REFERRAL_PRESETS.join(', ')} it was made from (extension ${EXTENSIONS.preset}).`,
    );
  }
  const lost = lostCore(questionnaire, referralQuestionnaire(made, {}, texts));
  if (lost.length > 0) {
    throw new CoreMissing(`the form has lost some of the safety core of a referral: ${lost.join('; ')}.`);
  }
  return {questionnaire, preset: made, settings, faults};
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page says over what a file says. */
function over(file: unknown, own: unknown): unknown {
  if (file === undefined) return own;
  return isObject(file) && isObject(own) ? {...file, ...own} : (own ?? file);
}

function presetIn({extension = []}: Questionnaire): ReferralPreset | undefined {
  return presetOf(extension.find(({url}) => url === EXTENSIONS.preset)?.valueCode ?? '');
}
