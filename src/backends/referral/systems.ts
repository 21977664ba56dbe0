import type {CodeableConcept, Coding, Extension} from '../../model/fhir.js';

/** Identifier and code systems, and extensions of UK Core, that a referral is written with. */
export const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
export const ODS_CODE = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const BCP_47 = 'urn:ietf:bcp:47';
/** Activities are known by the ids of their directories, which have no system of their own. */
export const ACTIVITY = 'urn:social-prescribing-kit:activity';
/** On an order detail: the page about the activity. */
export const ACTIVITY_URL = 'urn:social-prescribing-kit:activity-url';
/** In `Task.businessStatus`: where the referral is on its way, where the task's status stands for several places. */
export const REFERRAL_STATE = 'urn:social-prescribing-kit:referral-state';

const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-';
export const SOURCE_OF_REQUEST = `${UK_CORE}SourceOfServiceRequest`;
export const ETHNIC_CATEGORY = `${UK_CORE}EthnicCategory`;
export const CONTACT_PREFERENCE = `${UK_CORE}ContactPreference`;
export const INTERPRETER_REQUIRED = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';

/** What somebody typed in a form is nobody's verified NHS number. */
export const NOT_TRACED: Extension = {
  url: `${UK_CORE}NHSNumberVerificationStatus`,
  valueCodeableConcept: {
    coding: [
      {
        system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland',
        code: '02',
        display: 'Number present but not traced',
      },
    ],
  },
};

/** A concept of one code, or of words alone, or of both. */
export const concept = (coding: Coding | undefined, text?: string): CodeableConcept => ({
  ...(coding && {coding: [coding]}),
  ...(text !== undefined && {text}),
});

/** A concept that is fixed by FHIR. */
export const coded = (system: string, code: string, display?: string): CodeableConcept =>
  concept({system, code, ...(display !== undefined && {display})});
