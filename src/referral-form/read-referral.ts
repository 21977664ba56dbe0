import type {QuestionnaireResponse} from '../model/fhir.js';
import {readNhsNumber} from '../model/nhs-number.js';
import {
  CONTACT_WAYS,
  type Referral,
  type ReferralActivity,
  type ReferralAddress,
  type ReferralConsent,
  type ReferralContact,
  type ReferralEquality,
  type ReferralOrganisation,
  type ReferralPreset,
  type ReferralReason,
  type ReferralRisk,
  type ReferralSupport,
  type ReferredPerson,
  type Referrer,
} from '../model/referral.js';
import {readPostcode} from '../model/uk-formats.js';
import type {FieldId} from '../i18n/referral/strings.js';
import {NOT_REGISTERED, practiceCode} from './field-options.js';
import {GivenAnswers, withoutGaps} from './given-answers.js';
import type {ReferralSettings} from './settings.js';

const NONE = 'none';

/**
 * Reads a referral from a completed response to a preset's form. The response has been checked: what is required is
 * there. What an organisation has added to the form stays in the response.
 */
export function readReferral(
  response: QuestionnaireResponse,
  preset: ReferralPreset,
  settings: ReferralSettings = {},
): Referral {
  const given = new GivenAnswers(response);
  const isSelf = preset === 'self';
  return withoutGaps<Referral>({
    preset,
    person: person(given, settings),
    referrer: isSelf ? undefined : referrer(given),
    consent: consent(given, preset, settings),
    support: support(given),
    reason: reason(given),
    risk: isSelf ? undefined : risk(given),
    equality: equality(given),
    activity: activity(given),
  });
}

function person(given: GivenAnswers, settings: ReferralSettings): ReferredPerson {
  const noFixedAddress = given.flag('nfa') === true;
  const ways = given.codings('contact-ok').map(({code}) => code);
  const isScots = settings.nation === 'scotland';
  const nhs = readNhsNumber(given.text('nhs-number') ?? '', {chi: isScots});
  return withoutGaps<ReferredPerson>({
    firstName: given.text('first-name') ?? '',
    lastName: given.text('last-name') ?? '',
    preferredName: given.text('preferred-name'),
    pronouns: given.text('pronouns'),
    birthDate: given.date('dob'),
    nhsNumber: 'number' in nhs ? nhs.number : undefined,
    address: noFixedAddress ? undefined : address(given),
    noFixedAddress,
    phone: given.text('phone'),
    email: given.text('email'),
    contactWays: CONTACT_WAYS.filter((way) => ways.includes(way)),
    safeContact: given.text('safe-contact'),
    bestTimes: given.choices('best-time'),
    ...practice(given, settings),
    gender: given.choice('gender'),
    parent: contact(given, 'parent-name', 'parent-relationship', 'parent-phone', 'parent-agrees'),
    emergencyContact: contact(given, 'emerg-name', 'emerg-relationship', 'emerg-phone', 'emerg-ok'),
  });
}

function address(given: GivenAnswers): ReferralAddress | undefined {
  const lines = [given.text('address-line1'), given.text('address-line2')].filter(
    (line) => line !== undefined,
  );
  const town = given.text('town');
  const typed = given.text('postcode');
  const postcode = typed && (readPostcode(typed) ?? typed);
  if (lines.length === 0 && !town && !postcode) return undefined;
  return withoutGaps<ReferralAddress>({lines, town, postcode});
}

/** Chosen from the organisation's list, or written. */
function practice(
  given: GivenAnswers,
  {practices = []}: ReferralSettings,
): {practice: ReferralOrganisation | undefined; notRegistered: boolean} {
  const [chosen] = given.codings('gp');
  if (chosen?.code === NOT_REGISTERED) return {practice: undefined, notRegistered: true};
  if (chosen) {
    const known = practices.find(({odsCode}, index) => practiceCode(odsCode, index) === chosen.code);
    const name = chosen.display ?? known?.name;
    const found = name ? withoutGaps<ReferralOrganisation>({name, odsCode: known?.odsCode}) : undefined;
    return {practice: found, notRegistered: false};
  }
  const notRegistered = given.flag('gp-none') === true;
  const found = notRegistered ? undefined : organisation(given.text('gp'), given.text('gp-ods'));
  return {practice: found, notRegistered};
}

function organisation(
  name: string | undefined,
  odsCode: string | undefined,
): ReferralOrganisation | undefined {
  return name === undefined ? undefined : withoutGaps<ReferralOrganisation>({name, odsCode});
}

function contact(
  given: GivenAnswers,
  nameField: FieldId,
  relationship: FieldId,
  phoneField: FieldId,
  agreed?: FieldId,
): ReferralContact | undefined {
  const phone = given.text(phoneField);
  // Some people write a number and no name: it is of use without.
  const name = given.text(nameField) ?? phone;
  if (name === undefined) return undefined;
  return withoutGaps<ReferralContact>({
    name,
    relationship: given.text(relationship),
    phone,
    agreed: agreed && given.flag(agreed),
  });
}

function referrer(given: GivenAnswers): Referrer {
  return withoutGaps<Referrer>({
    who: given.option('who', ['know', 'work']) ?? 'work',
    name: given.text('ref-name') ?? '',
    role: given.text('ref-role'),
    organisation: organisation(given.text('ref-org'), given.text('ref-org-ods')),
    email: given.text('ref-email'),
    phone: given.text('ref-phone'),
    kind: given.choice('ref-code'),
    wantsFeedback: given.flag('ref-feedback'),
  });
}

function consent(
  given: GivenAnswers,
  preset: ReferralPreset,
  {privacyUrl}: ReferralSettings,
): ReferralConsent {
  const isSelf = preset === 'self';
  const lacksCapacity = given.option('consent-given', ['best-interests']) !== undefined;
  return withoutGaps<ReferralConsent>({
    basis: isSelf ? 'self' : lacksCapacity ? 'best-interests' : 'on-behalf',
    bestInterests: lacksCapacity ? given.text('capacity') : undefined,
    confirmed: given.flag(isSelf ? 'agree-refer' : 'prof-confirm') === true,
    expecting: given.flag('aware'),
    tellPractice: given.flag('agree-gp'),
    share: given.option('agree-share', ['yes', 'no', 'ask']),
    privacyUrl,
  });
}

function support(given: GivenAnswers): ReferralSupport {
  const access = given.choices('access');
  return withoutGaps<ReferralSupport>({
    language: given.choice('language'),
    interpreter: given.option('interpreter', ['no', 'spoken', 'sign']),
    formats: given.choices('format').filter(({id}) => id !== NONE),
    access: access.filter(({id}) => id !== undefined),
    accessNote: ownWords(access),
    wantsAdvocate: given.flag('advocate'),
    advocate: contact(given, 'advocate-name', 'advocate-relationship', 'advocate-phone'),
  });
}

function reason(given: GivenAnswers): ReferralReason {
  const services = given.choices('services').filter(({id}) => id !== NONE);
  return withoutGaps<ReferralReason>({
    needs: given.choices('needs'),
    reason: given.text('reason'),
    matters: given.text('matters'),
    hoped: given.text('hoped'),
    living: given.choice('living'),
    caring: given.choice('caring'),
    health: given.text('health'),
    services: services.filter(({id}) => id !== undefined),
    servicesNote: ownWords(services),
    ready: given.choice('ready'),
    urgency: given.option('urgency', ['routine', 'soon']) ?? 'routine',
    urgencyReason: given.text('urgency-why'),
    tried: given.text('tried'),
    attachments: given.attachments('attach'),
    hear: given.choice('hear'),
  });
}

function ownWords(choices: ReferralReason['services']): string | undefined {
  const words = choices.filter(({id}) => id === undefined).map(({text}) => text);
  return words.join('; ') || undefined;
}

function risk(given: GivenAnswers): ReferralRisk {
  return withoutGaps<ReferralRisk>({
    safeguarding: given.flag('safeguarding'),
    known: given.option('risk-any', ['yes', 'no', 'unknown']),
    detail: given.text('risk-detail'),
    homeVisit: given.flag('needs-home'),
    homeVisitReason: given.text('needs-home-why'),
  });
}

function equality(given: GivenAnswers): ReferralEquality {
  return withoutGaps<ReferralEquality>({
    ethnicity: given.choice('ethnicity'),
    disability: given.choice('disability'),
    orientation: given.choice('orientation'),
    religion: given.choice('religion'),
    veteran: given.choice('veteran'),
    careLeaver: given.choice('care-leaver'),
  });
}

function activity(given: GivenAnswers): ReferralActivity | undefined {
  const id = given.text('activity-id');
  const name = given.text('activity-name');
  if (id === undefined || name === undefined) return undefined;
  return withoutGaps<ReferralActivity>({id, name, url: given.text('activity-url')});
}
