import type {Answer, Extension} from './fhir.js';

/** FHIR's reason why a value is not there: https://hl7.org/fhir/R4/extension-data-absent-reason.html */
export const DATA_ABSENT_REASON = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** Somebody was asked, and would rather not say. A reason, never a number. */
export const ASKED_DECLINED = 'asked-declined';

/** On a question of a Questionnaire (`valueBoolean: true`): "Prefer not to say" is offered beside its answers. */
export const DECLINE_EXTENSION = 'urn:social-prescribing-kit:decline';

/** The answer of somebody who would rather not say: it has a reason, and no value. */
export const DECLINED: Answer = {extension: [{url: DATA_ABSENT_REASON, valueCode: ASKED_DECLINED}]};

/** Whether an answer says that somebody would rather not say. Answers from outside may be anything. */
export function isDeclined({extension}: Answer): boolean {
  if (!Array.isArray(extension)) return false;
  return (extension as readonly (Extension | null)[]).some(
    (one) => one?.url === DATA_ABSENT_REASON && one.valueCode === ASKED_DECLINED,
  );
}
