import type {Extension} from '../../model/fhir.js';
import type {ContactPoint, Patient} from '../../model/fhir-record.js';
import type {ReferralCodeMap} from '../../model/referral-codes.js';
import type {Referral, ReferralAddress, ReferralChoice, ReferredPerson} from '../../model/referral.js';
import {organisationRef} from './context.js';
import {fullName, phonePoint} from './people.js';
import {
  BCP_47,
  concept,
  CONTACT_PREFERENCE,
  ETHNIC_CATEGORY,
  INTERPRETER_REQUIRED,
  NHS_NUMBER,
  NOT_TRACED,
} from './systems.js';

const GENDERS = ['male', 'female', 'other', 'unknown'] as const;

/** Words that stand in the record where the person has no address. */
const NO_ADDRESS = 'No fixed address';

/** The person, as they or their referrer described them. Nobody is looked up: staff find out whether they are known. */
export function patientOf({person, support, equality}: Referral, codes: ReferralCodeMap): Patient {
  const {firstName, lastName, preferredName, nhsNumber, birthDate, practice, emergencyContact} = person;
  const gender = genderOf(person.gender, codes);
  return {
    resourceType: 'Patient',
    extension: extensionsOf(person, support, equality.ethnicity, codes),
    identifier: nhsNumber ? [{extension: [NOT_TRACED], system: NHS_NUMBER, value: nhsNumber}] : [],
    name: [
      {use: 'official', text: fullName(person), family: lastName, given: [firstName]},
      ...(preferredName ? [{use: 'usual', text: preferredName}] : []),
    ],
    telecom: telecomOf(person),
    ...(gender && {gender}),
    birthDate,
    address: person.address ? [addressOf(person.address)] : person.noFixedAddress ? [{text: NO_ADDRESS}] : [],
    // Somebody who must not be contacted is not handed to systems that would.
    contact:
      emergencyContact && emergencyContact.agreed !== false
        ? [
            {
              relationship: emergencyContact.relationship ? [{text: emergencyContact.relationship}] : [],
              name: {text: emergencyContact.name},
              telecom: emergencyContact.phone ? [phonePoint(emergencyContact.phone)] : [],
            },
          ]
        : [],
    communication: support.language ? [{language: languageOf(support.language), preferred: true}] : [],
    generalPractitioner: practice ? [organisationRef(practice)] : [],
  };
}

const addressOf = ({lines, town, postcode}: ReferralAddress) => ({
  use: 'home',
  line: lines,
  ...(town && {city: town}),
  ...(postcode && {postalCode: postcode}),
});

/** What was agreed to comes first and has a rank; a number that must not be called has none. */
function telecomOf({phone, email, contactWays}: ReferredPerson): readonly ContactPoint[] {
  const byPhone = contactWays.some((way) => way === 'phone' || way === 'text' || way === 'voicemail');
  const points = [
    ...(phone ? [{agreed: byPhone, point: phonePoint(phone)}] : []),
    ...(email
      ? [{agreed: contactWays.includes('email'), point: {system: 'email', value: email} as const}]
      : []),
  ];
  const agreed = points.filter((each) => each.agreed);
  return [
    ...agreed.map(({point}, index) => ({...point, rank: index + 1})),
    ...points.filter((each) => !each.agreed).map(({point}) => point),
  ];
}

function genderOf(gender: ReferralChoice | undefined, codes: ReferralCodeMap): Patient['gender'] {
  if (!gender) return undefined;
  const code = codes['gender']?.[gender.id ?? 'self-described']?.code;
  return GENDERS.find((each) => each === code);
}

const languageOf = ({id, text}: ReferralChoice) =>
  concept(id === undefined ? undefined : {system: BCP_47, code: id, display: text}, text);

function extensionsOf(
  person: ReferredPerson,
  {interpreter, formats}: Referral['support'],
  ethnicity: ReferralChoice | undefined,
  codes: ReferralCodeMap,
): readonly Extension[] {
  const preference = preferenceOf(person, formats, codes);
  return [
    ...(interpreter ? [{url: INTERPRETER_REQUIRED, valueBoolean: interpreter !== 'no'}] : []),
    ...(ethnicity
      ? [
          {
            url: ETHNIC_CATEGORY,
            valueCodeableConcept: concept(codes['ethnicity']?.[ethnicity.id ?? ''], ethnicity.text),
          },
        ]
      : []),
    ...(preference.length > 0 ? [{url: CONTACT_PREFERENCE, extension: preference}] : []),
  ];
}

/**
 * UK Core has room for one preferred way and one format. Where people chose several, none of them is made the preferred one:
 * all are named, without a code.
 */
function preferenceOf(
  {contactWays, bestTimes}: ReferredPerson,
  formats: readonly ReferralChoice[],
  codes: ReferralCodeMap,
): readonly Extension[] {
  const ways = contactWays.map((id) => ({id, text: codes['contact']?.[id]?.display ?? id}));
  return [
    ...chosen('PreferredContactMethod', ways, codes['contact']),
    ...(bestTimes.length > 0 ? [{url: 'PreferredContactTimes', valueString: textOf(bestTimes)}] : []),
    ...chosen('PreferredWrittenCommunicationFormat', formats, codes['format']),
  ];
}

function chosen(
  url: string,
  choices: readonly ReferralChoice[],
  codes: ReferralCodeMap[string] | undefined,
): readonly Extension[] {
  const [first, ...others] = choices;
  if (!first) return [];
  const coding = others.length === 0 ? codes?.[first.id ?? ''] : undefined;
  return [{url, valueCodeableConcept: concept(coding, textOf(choices))}];
}

const textOf = (choices: readonly ReferralChoice[]): string => choices.map(({text}) => text).join(', ');
