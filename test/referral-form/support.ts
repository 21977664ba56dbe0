import type {Answer, QuestionnaireResponse} from '../../src/model/fhir.js';
import {optionSystem} from '../../src/model/referral-options.js';
import type {ReferralPreset} from '../../src/model/referral.js';
import {cy} from '../../src/i18n/referral/cy.js';
import {en} from '../../src/i18n/referral/en.js';
import {startSession} from '../../src/questionnaire/engine/session.js';
import type {FormSession} from '../../src/questionnaire/engine/session-types.js';
import {referralQuestionnaire} from '../../src/referral-form/compile.js';
import type {ReferralSettings} from '../../src/referral-form/settings.js';

export const TODAY = '2026-03-10';
export const TEXTS = {en, cy};

/** The form of a preset, on {@link TODAY}. */
export const formOf = (preset: ReferralPreset, settings: ReferralSettings = {}) =>
  referralQuestionnaire(preset, settings, TEXTS, TODAY);

/** An option of a field as an answer; `null` code for own words. */
export const option = (field: string, ...codes: string[]): Answer[] =>
  codes.map((code) => ({valueCoding: {system: optionSystem(field), code}}));
export const text = (valueString: string): Answer[] => [{valueString}];
export const date = (valueDate: string): Answer[] => [{valueDate}];
export const flag = (valueBoolean: boolean): Answer[] => [{valueBoolean}];

export type Answers = Readonly<Record<string, readonly Answer[]>>;

/** What everybody has to say about the person. */
const PERSON: Answers = {
  'first-name': text('Seren'),
  'last-name': text('O’Neill-Éric'),
  dob: date('1953-10-14'),
  'address-line1': text('12 Orchard Row'),
  town: text('Meadow Valley'),
  postcode: text('ls1 1aa'),
  phone: text('07700 900 318'),
  'contact-ok': option('contact-ok', 'phone', 'letter'),
  gp: text('Meadowside Surgery'),
  needs: option('needs', 'lonely', 'active'),
};

const REFERRER: Answers = {
  'ref-name': text('Amina Yusuf'),
  'ref-role': text('GP'),
  'ref-org': text('Meadowside Surgery'),
  'ref-email': text('a.yusuf@meadowside.example'),
  'ref-phone': text('01632 960 100'),
  'consent-given': option('consent-given', 'yes'),
  reason: text('Widowed in spring.'),
  safeguarding: flag(false),
  'risk-any': option('risk-any', 'no'),
  'prof-confirm': flag(true),
};

/** The least with which each form can be sent. */
export const LEAST: Readonly<Record<ReferralPreset, Answers>> = {
  self: {...PERSON, 'agree-refer': flag(true), 'agree-gp': flag(true)},
  professional: {...PERSON, ...REFERRER},
  agency: {...PERSON, ...REFERRER, who: option('who', 'work'), aware: flag(true), 'agree-gp': flag(false)},
};

/** A form being filled in. */
export async function filled(
  preset: ReferralPreset,
  answers: Answers = {},
  settings: ReferralSettings = {},
): Promise<FormSession> {
  const session = await startSession(formOf(preset, settings));
  for (const [linkId, given] of Object.entries(answers)) {
    const [node] = session.nodesOf(linkId);
    if (!node) throw new Error(`${preset} has no ${linkId}`);
    session.setAnswers(node.key, given);
  }
  return session;
}

/** `linkId code` of each problem. */
export const problemsOf = (session: FormSession): string[] =>
  session.problems().map(({linkId, code}) => `${linkId} ${code}`);

/** A completed response to the least answers with others over them. */
export async function completed(
  preset: ReferralPreset,
  answers: Answers = {},
  settings: ReferralSettings = {},
): Promise<QuestionnaireResponse> {
  return (await filled(preset, {...LEAST[preset], ...answers}, settings)).response('completed');
}

/** Whether a question is asked just now. */
export const isAsked = (session: FormSession, linkId: string): boolean =>
  session.nodesOf(linkId).some(({enabled}) => enabled);
