import type {Transport} from '../backends/http.js';
import {loadCanonical} from '../backends/questionnaire/index.js';
import type {Questionnaire} from '../model/fhir.js';
import {assembleForm, type AssembledForm} from './engine/assemble.js';

/** Puts a form together with the forms that it names, which are fetched from where it came from itself. */
export function assembled(
  form: Questionnaire,
  from: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<AssembledForm> {
  return assembleForm(
    form,
    (canonical, signal) => loadCanonical(canonical, from, {transport, signal}),
    signal,
  );
}
