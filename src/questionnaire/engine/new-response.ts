import type {QuestionnaireResponse} from '../../model/fhir.js';
import {readForm} from './read-form.js';
import {FormState} from './state.js';

/**
 * A response to start with: the form's initial values (`initial`, `initialSelected`) and nothing else. Those of items
 * that their conditions disable are left out. Expressions are not run: {@link startSession} does.
 */
export function newResponse(questionnaire: unknown): QuestionnaireResponse {
  return new FormState(readForm(questionnaire)).response();
}
