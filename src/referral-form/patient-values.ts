import {isDay} from '../model/calendar.js';
import type {Resource} from '../model/fhir.js';
import type {Address, ContactPoint, HumanName, Patient} from '../model/fhir-record.js';
import type {PrefillValues} from './prefill.js';

const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
/** Systems under which ODS codes are published. */
const ODS = /^https:\/\/(?:fhir\.nhs\.uk|fhir\.hl7\.org\.uk)\/Id\/ods-organization-code$/i;

const GENDERS: Readonly<Record<string, string>> = {female: 'woman', male: 'man'};

/**
 * Values by field id from a FHIR Patient: names, birth, NHS number, address, how to reach the person, GP practice and
 * language. Administrative gender fills in woman or man; what else it may say, the person has to. Old details are left
 * out.
 */
export function patientValues(resource: Resource): PrefillValues {
  if (resource.resourceType !== 'Patient') return {};
  const patient = resource as Patient;
  const name = best(patient.name, ['official', 'usual']);
  const usual = patient.name?.find(({use}) => use === 'usual' || use === 'nickname');
  const called = usual?.given?.[0] ?? usual?.text;
  const practice = patient.generalPractitioner?.find(({display}) => display);
  const ods = practice?.identifier;
  return clean({
    'first-name': name?.given?.join(' '),
    'last-name': name?.family,
    'preferred-name': usual !== name && called !== name?.given?.[0] ? called : undefined,
    dob: isDay(patient.birthDate) ? patient.birthDate : undefined,
    'nhs-number': patient.identifier?.find(({system}) => system === NHS_NUMBER)?.value,
    ...addressValues(best(patient.address, ['home', 'temp'])),
    phone: reach(patient.telecom, 'phone'),
    email: reach(patient.telecom, 'email'),
    gp: practice?.display,
    'gp-ods': ods?.system && ODS.test(ods.system) ? ods.value : undefined,
    gender: GENDERS[patient.gender ?? ''],
    language: language(patient),
  });
}

/** The first that is used in this way, or any that is not said to be old. */
function best<T extends HumanName | Address>(
  all: readonly T[] | undefined,
  uses: readonly string[],
): T | undefined {
  const current = all?.filter(({use}) => use !== 'old' && use !== 'maiden');
  for (const wanted of uses) {
    const found = current?.find(({use}) => use === wanted);
    if (found) return found;
  }
  return current?.[0];
}

function addressValues(address: Address | undefined): PrefillValues {
  const [line1, ...others] = address?.line ?? [];
  return {
    'address-line1': line1,
    'address-line2': others.join(', '),
    town: address?.city,
    postcode: address?.postalCode,
  };
}

/** By rank, then mobile before other numbers: it takes texts. */
function reach(all: readonly ContactPoint[] | undefined, wanted: 'phone' | 'email'): string | undefined {
  const order = ({rank = 99, use}: ContactPoint) => rank * 2 + (use === 'mobile' ? 0 : 1);
  return all
    ?.filter(({system, use, value}) => system === wanted && use !== 'old' && value)
    .sort((one, other) => order(one) - order(other))[0]?.value;
}

function language({communication}: Patient): string | undefined {
  const spoken = communication?.find(({preferred}) => preferred) ?? communication?.[0];
  const code = spoken?.language.coding?.find((coding) => coding.code)?.code;
  return code?.split('-')[0] ?? spoken?.language.text;
}

function clean(values: PrefillValues): PrefillValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
