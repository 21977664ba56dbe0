import type {Identifier, Reference, Resource} from '../../model/fhir.js';
import type {ReferralCodeMap} from '../../model/referral-codes.js';
import type {Referral, ReferralOrganisation} from '../../model/referral.js';
import type {SubmissionEntry} from '../care-record.js';
import {partUrl} from '../care-record/submission.js';
import {ODS_CODE} from './systems.js';
import {tidy} from './tidy.js';

/** Who receives a referral. */
export interface ReferralService {
  /** Shown to staff. */
  readonly name?: string;
  /** How others know it, such as its ODS code. */
  readonly identifier?: Identifier;
  /** Where the record holds it, such as `HealthcareService/12`. A relay takes none: nothing from outside may point there. */
  readonly reference?: string;
}

/** What every part of a submission is made from. */
export interface ReferralContext {
  readonly referral: Referral;
  readonly submissionId: string;
  /** When it is sent: ISO 8601 with a time zone. */
  readonly now: string;
  readonly codes: ReferralCodeMap;
  readonly service: ReferralService;
  /** Whoever asks for the person to be helped: themselves, or the referrer. */
  readonly requester: Reference;
}

/** A part as it goes into the submission. */
export const entry = (part: string, resource: Resource): SubmissionEntry => ({
  part,
  resource: tidy(resource),
});

/** A reference to another part. */
export const partRef = ({submissionId}: Pick<ReferralContext, 'submissionId'>, part: string): Reference => ({
  reference: partUrl(submissionId, part),
});

/** An organisation that the record may know or not: named, and identified where its code is known. */
export const organisationRef = ({name, odsCode}: ReferralOrganisation): Reference => ({
  type: 'Organization',
  ...(odsCode && {identifier: {system: ODS_CODE, value: odsCode}}),
  display: name,
});

/** The receiving service as a reference; `undefined` where nothing is known of it. */
export function serviceRef({name, identifier, reference}: ReferralService): Reference | undefined {
  if (!name && !identifier && !reference) return undefined;
  return {
    ...(reference && {reference}),
    ...(identifier && {identifier}),
    ...(name && {display: name}),
  };
}

/**
 * What an embedder wrote for the receiving service: an ODS code (`A12345`), an identifier (`https://example.org/id|12`) or a
 * reference into the record (`HealthcareService/12`).
 */
export function readService(text: string | undefined, name?: string): ReferralService {
  const said = text?.trim() ?? '';
  const named = {...(name?.trim() && {name: name.trim()})};
  if (said === '') return named;
  const bar = said.indexOf('|');
  if (bar > 0 && bar < said.length - 1) {
    return {...named, identifier: {system: said.slice(0, bar), value: said.slice(bar + 1)}};
  }
  if (
    /^(?:Organization|HealthcareService|CareTeam|Practitioner|PractitionerRole)\/[A-Za-z0-9.-]{1,64}$/.test(
      said,
    )
  ) {
    return {...named, reference: said};
  }
  return {...named, identifier: {system: ODS_CODE, value: said}};
}
