import type {Coding} from './fhir.js';

/**
 * What codes a referral's answers carry: field id, then option id. Where an option is not in it, its words are sent
 * without a code. Replace it as a whole, or put single entries over it with {@link withCodes}.
 */
export type ReferralCodeMap = Readonly<Record<string, Readonly<Record<string, Coding>>>>;

const SNOMED = 'http://snomed.info/sct';
const ETHNIC = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland';
const FORMAT = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredWrittenCommunicationFormat';
const CONTACT = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod';
const ADJUSTMENT = 'https://fhir.nhs.uk/CodeSystem/reasonable-adjustment-codes-bars';
const FLAG = 'https://fhir.nhs.uk/CodeSystem/flag-categories-bars';
const HOUSEHOLD = 'https://fhir.nhs.uk/CodeSystem/household-composition-bars';
const GENDER = 'http://hl7.org/fhir/administrative-gender';

const codes =
  (system: string) =>
  (rows: Readonly<Record<string, readonly [code: string, display?: string]>>): Record<string, Coding> =>
    Object.fromEntries(
      Object.entries(rows).map(([id, [code, display]]) => [id, {system, code, ...(display && {display})}]),
    );

/**
 * The codes that were read in a published source. Ids that we have only by hearsay are left out on purpose: a wrong
 * code in a health record is worse than none.
 */
export const referralCodes: ReferralCodeMap = {
  /** ServiceRequest.code */
  referral: codes(SNOMED)({
    'social-prescribing': ['871731000000106', 'Referral to social prescribing service'],
  }),
  needs: codes(SNOMED)({
    lonely: ['267076002', 'Feeling lonely'],
    isolated: ['422650009', 'Social isolation'],
    housing: ['81877007', 'Housing problems'],
    money: ['423656007', 'Income insufficient to meet financial needs'],
    carer: ['407542009', 'Informal caregiver'],
  }),
  /** Source of referral by the kind of referrer; `self`, `family` and `carer` as well. */
  source: codes(SNOMED)({
    self: ['1991000124105', 'Referred by self'],
    family: ['185373006', 'Referred by family'],
    carer: ['1065391000000104', 'Referred by carer'],
    gp: ['108161000000109', 'Referred by general practitioner'],
    nurse: ['185362004', 'Referred by nurse'],
    pharmacist: ['185369008', 'Referred by pharmacist'],
    'primary-care': ['276491000', 'Referred by member of Primary Health Care Team'],
    'health-visitor': ['1052681000000105', 'Referred by health visitor'],
    midwife: ['185363009', 'Referred by midwife'],
    'community-nurse': ['1077191000000103', 'Referred by community nurse'],
    'mental-health-nurse': ['1077201000000101', 'Referred by community mental health nurse'],
    physiotherapist: ['185370009', 'Referred by physiotherapist'],
    'hospital-doctor': ['185360007', 'Referred by hospital doctor'],
    'social-worker': ['185365002', 'Referred by social worker'],
    'school-nurse': ['1065401000000101', 'Referred by school nurse'],
  }),
  /** Letters without words: their displays differ between releases of the code system. */
  ethnicity: codes(ETHNIC)({
    'white-british': ['A'],
    'white-irish': ['B'],
    'white-gypsy': ['C'],
    'white-roma': ['C'],
    'white-other': ['C'],
    'mixed-caribbean': ['D'],
    'mixed-african': ['E'],
    'mixed-asian': ['F'],
    'mixed-other': ['G'],
    indian: ['H'],
    pakistani: ['J'],
    bangladeshi: ['K'],
    'asian-other': ['L'],
    caribbean: ['M'],
    african: ['N'],
    'black-other': ['P'],
    chinese: ['R'],
    arab: ['S'],
    other: ['S'],
    'prefer-not': ['Z'],
  }),
  /** Patient.gender */
  gender: codes(GENDER)({
    woman: ['female'],
    man: ['male'],
    'non-binary': ['other'],
    'self-described': ['other'],
    'prefer-not': ['unknown'],
  }),
  format: codes(FORMAT)({
    'large-print': ['11', 'Large print'],
    braille: ['12', 'Braille'],
    audio: ['13', 'Audio tape'],
  }),
  contact: codes(CONTACT)({
    letter: ['1', 'Letter'],
    phone: ['3', 'Telephone'],
    email: ['4', 'E-mail'],
    text: ['9', 'SMS'],
  }),
  access: codes(ADJUSTMENT)({
    'step-free': ['wheelchairaccess'],
    longer: ['providelongerappointment'],
    quiet: ['adjustforlownoisestimulus'],
    'home-visit': ['considerhomevisits'],
    'carer-present': ['carertobepresentforallcommunication'],
    'same-sex-worker': ['maleorfemaleonlysupport'],
    reminders: ['provideappointmentreminders'],
  }),
  /** Categories of Flag. */
  flag: codes(FLAG)({
    safeguarding: ['SG', 'Safeguarding concern'],
    access: ['RA', 'Reasonable adjustment'],
    risk: ['SS', 'Scene safety'],
    information: ['API', 'Additional patient information'],
  }),
  living: codes(HOUSEHOLD)({alone: ['LivesAlone']}),
};

/** A code map with single entries put over another. */
export function withCodes(base: ReferralCodeMap, over: ReferralCodeMap): ReferralCodeMap {
  const merged: Record<string, Readonly<Record<string, Coding>>> = {...base};
  for (const [field, options] of Object.entries(over)) merged[field] = {...merged[field], ...options};
  return merged;
}
