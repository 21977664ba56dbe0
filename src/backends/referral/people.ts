import type {Reference} from '../../model/fhir.js';
import type {ContactPoint, Practitioner, PractitionerRole, RelatedPerson} from '../../model/fhir-record.js';
import type {Referral, ReferralContact, ReferredPerson, Referrer} from '../../model/referral.js';
import type {SubmissionEntry} from '../care-record.js';
import {entry, organisationRef, partRef} from './context.js';
import type {ReferralContext} from './context.js';

type Ids = Pick<ReferralContext, 'submissionId'>;

/** UK mobile numbers begin with 07 in every way of writing them. */
const MOBILE = /^(?:\+44|0044|0)7/;

/** A phone number as FHIR holds it. */
export const phonePoint = (value: string, use?: ContactPoint['use']): ContactPoint => ({
  system: 'phone',
  value,
  use: MOBILE.test(value.replaceAll(/[\s().-]/g, '')) ? 'mobile' : (use ?? 'home'),
});

/** The requester of a referral, named: the person themselves, or the part that stands for the referrer. */
export function requesterRef({person, referrer}: Referral, ids: Ids): Reference {
  if (!referrer) return {...partRef(ids, 'patient'), display: fullName(person)};
  const {who, name, role, organisation} = referrer;
  return {
    ...partRef(ids, who === 'know' ? 'requester' : 'requester-role'),
    display: [name, role, organisation?.name].filter(Boolean).join(', '),
  };
}

/** A person's name as it is said. */
export const fullName = ({firstName, lastName}: ReferredPerson): string => `${firstName} ${lastName}`;

/** Everybody beside the person: the referrer, a parent, an advocate. */
export function peopleEntries({referrer, person, support}: Referral, ids: Ids): readonly SubmissionEntry[] {
  return [
    ...(referrer ? referrerEntries(referrer, ids) : []),
    ...(person.parent ? [relatedEntry('parent', person.parent, ids)] : []),
    ...(support.advocate ? [relatedEntry('advocate', support.advocate, ids, 'Advocate')] : []),
  ];
}

function referrerEntries(referrer: Referrer, ids: Ids): readonly SubmissionEntry[] {
  const {who, name, role, organisation, phone, email} = referrer;
  const telecom: readonly ContactPoint[] = [
    ...(phone ? [phonePoint(phone, who === 'work' ? 'work' : 'home')] : []),
    ...(email ? [{system: 'email', value: email, ...(who === 'work' && {use: 'work'})} as ContactPoint] : []),
  ];
  if (who === 'know') {
    const person: RelatedPerson = {
      resourceType: 'RelatedPerson',
      patient: partRef(ids, 'patient'),
      ...(role && {relationship: [{text: role}]}),
      name: [{text: name}],
      telecom,
    };
    return [entry('requester', person)];
  }
  const practitioner: Practitioner = {resourceType: 'Practitioner', name: [{text: name}], telecom};
  const inRole: PractitionerRole = {
    resourceType: 'PractitionerRole',
    practitioner: {...partRef(ids, 'requester'), display: name},
    ...(organisation && {organization: organisationRef(organisation)}),
    ...(role && {code: [{text: role}]}),
    telecom,
  };
  return [entry('requester', practitioner), entry('requester-role', inRole)];
}

function relatedEntry(
  part: string,
  {name, relationship, phone}: ReferralContact,
  ids: Ids,
  role?: string,
): SubmissionEntry {
  const person: RelatedPerson = {
    resourceType: 'RelatedPerson',
    patient: partRef(ids, 'patient'),
    relationship: [role, relationship].flatMap((text) => (text ? [{text}] : [])),
    name: [{text: name}],
    telecom: phone ? [phonePoint(phone)] : [],
  };
  return entry(part, person);
}
