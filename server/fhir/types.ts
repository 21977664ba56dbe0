import {RecordError} from '../store/store-error.ts';

/** The resource types that the record keeps. */
export const RESOURCE_TYPES: readonly string[] = [
  'CarePlan',
  'Consent',
  'DocumentReference',
  'Flag',
  'Goal',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Questionnaire',
  'QuestionnaireResponse',
  'RelatedPerson',
  'ServiceRequest',
  'Task',
];

/** What an id may be made of (R4 2.24.0.1). */
export const ID = /^[A-Za-z0-9.-]{1,64}$/;

/** Refuses a type that the record does not keep. */
export function expectType(type: string): void {
  if (RESOURCE_TYPES.includes(type)) return;
  throw new RecordError(404, {code: 'not-supported', text: 'This record keeps no resources of this type.'});
}
