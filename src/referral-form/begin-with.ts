import type {Questionnaire, QuestionnaireResponse, Resource} from '../model/fhir.js';
import {patientValues} from './patient-values.js';
import {prefill, prefilledResponse, type PrefillFault, type PrefillValues} from './prefill.js';

/** The answers that a form begins with, from what a page knows about the person; none where it knows nothing. */
export function beginWith(
  questionnaire: Questionnaire,
  values: PrefillValues | undefined,
  patient: Resource | undefined,
): {readonly response?: QuestionnaireResponse; readonly faults: readonly PrefillFault[]} {
  // A record says more of a person than a form asks: only what a page says itself can be wrong.
  const known = patient ? prefill(questionnaire, patientValues(patient)).answers : {};
  const {answers, faults} = prefill(questionnaire, values ?? {});
  const all = {...known, ...answers};
  if (Object.keys(all).length === 0) return {faults};
  return {response: prefilledResponse(questionnaire, all), faults};
}
