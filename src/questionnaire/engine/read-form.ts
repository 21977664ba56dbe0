import type {Form} from './form.js';
import * as rare from './rare-readers.js';
import {readFormWith} from './read-form-with.js';

/**
 * Reads a Questionnaire. Never throws, whatever it is given: what is wrong with the form is in its `faults`, and
 * everything else can be used.
 */
export function readForm(questionnaire: unknown): Form {
  return readFormWith(questionnaire, rare);
}
