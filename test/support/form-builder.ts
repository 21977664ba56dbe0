import type {Answer, Extension, Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import type {FormSession} from '../../src/questionnaire/engine/index.js';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** A FHIRPath expression in an extension of SDC: `calculatedExpression` and the like. */
export function expressionExtension(name: string, expression: string, language = 'text/fhirpath'): Extension {
  return {url: SDC + name, valueExpression: {language, expression}};
}

/** A variable. */
export function variable(name: string, expression: string): Extension {
  return {url: `${CORE}variable`, valueExpression: {name, language: 'text/fhirpath', expression}};
}

/** targetConstraint. */
export function constraint(expression: string, human: string, more: readonly Extension[] = []): Extension {
  return {
    url: `${CORE}targetConstraint`,
    extension: [
      {url: 'key', valueId: 'k'},
      {url: 'severity', valueCode: 'error'},
      {url: 'human', valueString: human},
      {url: 'expression', valueExpression: {language: 'text/fhirpath', expression}},
      ...more,
    ],
  };
}

/** An item, with a text made of its linkId. */
export function item(
  linkId: string,
  type: string,
  extension: readonly Extension[] = [],
  more: Partial<QuestionnaireItem> = {},
): QuestionnaireItem {
  return {linkId, type, text: `Item ${linkId}`, ...(extension.length > 0 ? {extension} : {}), ...more};
}

/** A form of these items. */
export function form(
  items: readonly QuestionnaireItem[],
  extension: readonly Extension[] = [],
  more: Partial<Questionnaire> = {},
): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    status: 'active',
    ...(extension.length > 0 ? {extension} : {}),
    item: items,
    ...more,
  };
}

/** Answers a question, in the n-th occurrence of whatever repeats around it. */
export function give(session: FormSession, linkId: string, answers: readonly Answer[], occurrence = 0): void {
  const node = session.nodesOf(linkId)[occurrence];
  if (!node) throw new Error(`No item ${linkId}`);
  session.setAnswers(node.key, answers);
}

/** What a question holds. */
export function held(session: FormSession, linkId: string, occurrence = 0): readonly Answer[] {
  return session.nodesOf(linkId)[occurrence]?.answers ?? [];
}
