import type {RecordSource} from '../connect/record-source.js';
import {isReference} from './load-history.js';

const NO_RECORD =
  'no record is set, so there are no answers to show. Give the attribute record="https://…" (the URL of a FHIR server or a REST service), the property careRecord, an <spk-backend record="…"> around it, or configure({record: …}); or hand over the answers in the property responses.';
const NO_SUBJECT =
  'no person is named, so there are no answers to show. Give the attribute subject="Patient/…" (the FHIR reference of the person).';
const FORM = 'It takes a FHIR reference with its type: subject="Patient/…".';

const NOT_A_LIST =
  'responses could not be read. It takes a list of FHIR R4 QuestionnaireResponses and Observations: of a Bundle, the resources of its entries.';

/** What is wrong about answers that the page has handed over; '' where all is well. */
export const responsesFault = (read: unknown): string => (read === undefined ? NOT_A_LIST : '');

/** What is missing or wrong about an element's record and person, for the embedder; '' where all is well. */
export function configurationFault(source: RecordSource, record: string, subject: string): string {
  try {
    if (!source.current) return NO_RECORD;
  } catch (error) {
    return `record="${record}" could not be used: ${(error as Error).message}`;
  }
  const person = subject.trim();
  if (person === '') return NO_SUBJECT;
  return isReference(person) ? '' : `subject="${person}" names no person. ${FORM}`;
}
