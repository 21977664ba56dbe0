import type {Form} from '../form.js';
import type {LoadExpressionRules} from '../rules.js';
import {FhirPathRules} from './expression-rules.js';
import {loadFhirPath} from './fhirpath.js';
import {compileForm, type Program} from './program.js';

export {expressionCounts} from './counts.js';

const programs = new WeakMap<Form, Program>();

/** Fetches FHIRPath and compiles a form's expressions: once for each form, however often it is filled in. */
export const loadExpressionRules: LoadExpressionRules = async (form, options) => {
  const fhirPath = await loadFhirPath();
  let program = programs.get(form);
  if (!program) programs.set(form, (program = compileForm(form, fhirPath)));
  return (state) => new FhirPathRules(state, program, fhirPath, options);
};
