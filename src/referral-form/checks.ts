import {isDay} from '../model/calendar.js';
import type {Answer} from '../model/fhir.js';
import {readNhsNumber} from '../model/nhs-number.js';
import {CONTACT_WAYS, type ContactWay} from '../model/referral.js';
import {isEmail, readPhone, readPostcode} from '../model/uk-formats.js';
import type {FieldId} from '../i18n/referral/strings.js';
import type {ReferralSettings} from './settings.js';

/** A problem that the form itself cannot know; like the engine's `Problem`, before it is known where. */
export interface CheckProblem {
  readonly linkId: FieldId;
  /** Id in the message catalogue of all forms, or a `ReferralCheckCode`. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the checks look at. */
export interface CheckInput {
  /** A question's answers; none while it is disabled or not in the form. */
  readonly answersOf: (linkId: FieldId) => readonly Answer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly settings?: ReferralSettings;
}

/** Nobody alive was born before. */
const FIRST_BIRTHDAY = '1900-01-01';

const PHONES: readonly FieldId[] = ['ref-phone', 'parent-phone', 'phone', 'emerg-phone', 'advocate-phone'];
const EMAILS: readonly FieldId[] = ['ref-email', 'email'];
/** Agreements: a "no" that came with prefilled answers or an old draft is none. */
const TICKS: readonly FieldId[] = ['parent-agrees', 'agree-refer', 'prof-confirm'];

/** What each way to be contacted needs. */
const NEEDS: Readonly<Record<ContactWay, 'phone' | 'email' | 'letter'>> = {
  phone: 'phone',
  text: 'phone',
  voicemail: 'phone',
  email: 'email',
  letter: 'letter',
};

/**
 * Checks of answers that are there, beside those of the engine: numbers, addresses and dates by their own rules, and a
 * detail for each way in which the person may be contacted. Whether the form stops for an answer is in `stops.ts`.
 */
export function checkReferral(input: CheckInput): readonly CheckProblem[] {
  const text = (id: FieldId) => input.answersOf(id)[0]?.valueString?.trim() ?? '';
  const problems: CheckProblem[] = [];
  const add = (linkId: FieldId, code: string, values: CheckProblem['values'] = {}) =>
    problems.push({linkId, code, values});
  for (const id of PHONES) if (text(id) && !readPhone(text(id))) add(id, 'phone');
  for (const id of EMAILS) if (text(id) && !isEmail(text(id))) add(id, 'email');
  if (text('postcode') && !readPostcode(text('postcode'))) add('postcode', 'postcode');
  const nhsProblem = nhsCode(text('nhs-number'), input.settings);
  if (nhsProblem) add('nhs-number', nhsProblem);
  const birth = birthProblem(input);
  if (birth) problems.push(birth);
  for (const id of TICKS) {
    if (input.answersOf(id).some(({valueBoolean}) => valueBoolean === false)) add(id, 'consent');
  }
  for (const need of missingDetails(input, text)) add('contact-ok', `contact.${need}`);
  return problems;
}

function nhsCode(text: string, settings: ReferralSettings | undefined): string | undefined {
  if (!text) return undefined;
  const read = readNhsNumber(text, {chi: settings?.nation === 'scotland'});
  return 'problem' in read ? `nhs.${read.problem}` : undefined;
}

function birthProblem({answersOf, today}: CheckInput): CheckProblem | undefined {
  const date = answersOf('dob')[0]?.valueDate;
  if (date === undefined) return undefined;
  const problem = (code: string, values = {}) => ({linkId: 'dob' as const, code, values});
  if (!isDay(date)) return problem('date.real');
  if (date < FIRST_BIRTHDAY) return problem('date.after', {d: FIRST_BIRTHDAY, same: 1});
  return date >= today ? problem('date.past') : undefined;
}

/** What was left out of that the chosen ways need, in the order of the ways; each said once. */
function missingDetails({answersOf}: CheckInput, text: (id: FieldId) => string): readonly string[] {
  const chosen = answersOf('contact-ok').map(({valueCoding}) => valueCoding?.code);
  const ways = CONTACT_WAYS.filter((way) => chosen.includes(way));
  const given = {
    phone: text('phone') !== '',
    email: text('email') !== '',
    letter: text('address-line1') !== '' && text('postcode') !== '',
  };
  return [...new Set(ways.map((way) => NEEDS[way]))].filter((need) => !given[need]);
}
