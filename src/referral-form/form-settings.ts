import {loadSettings} from '../backends/referral/load-settings.js';
import type {Transport} from '../backends/http.js';
import {loadQuestionnaire} from '../backends/questionnaire/index.js';
import type {Questionnaire, QuestionnaireItem} from '../model/fhir.js';
import {REFERRAL_PRESETS, type ReferralPreset} from '../model/referral.js';
import {referralQuestionnaire} from './compile.js';
import type {FormTexts} from './form-texts.js';
import {EXTENSIONS} from './item-parts.js';
import {readSettings} from './read-settings.js';
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
  const missing = missingCore(questionnaire);
  if (missing.length > 0) {
    throw new CoreMissing(
      `the form has lost ${missing.join(', ')}: names, one way to reach the person and the agreement belong to the safety core of a referral.`,
    );
  }
  return {questionnaire, preset: presetIn(questionnaire), settings, faults};
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page says over what a file says. */
function over(file: unknown, own: unknown): unknown {
  if (file === undefined) return own;
  return isObject(file) && isObject(own) ? {...file, ...own} : (own ?? file);
}

function presetIn({extension = []}: Questionnaire): ReferralPreset {
  const code = extension.find(({url}) => url === EXTENSIONS.preset)?.valueCode;
  return presetOf(code ?? '') ?? 'self';
}

/** Questions that no referral form does without; of those in a row one is enough. */
const CORE: readonly (readonly string[])[] = [
  ['first-name'],
  ['last-name'],
  ['phone', 'email'],
  ['agree-refer', 'consent-given'],
];

/** What a form lacks of its safety core. */
function missingCore({item = []}: Questionnaire): readonly string[] {
  const asked = new Set<string>();
  const visit = ({linkId, item: below = []}: QuestionnaireItem) => {
    asked.add(linkId);
    below.forEach(visit);
  };
  item.forEach(visit);
  return CORE.filter((any) => !any.some((id) => asked.has(id))).map((any) => any.join(' or '));
}
