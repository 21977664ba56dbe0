import type {
  Answer,
  EnableWhen,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
} from '../../../src/model/fhir.js';
import {startSession} from '../../../src/questionnaire/engine/index.js';
import type {FormSession, SessionOptions} from '../../../src/questionnaire/engine/index.js';

export const CORE = 'http://hl7.org/fhir/StructureDefinition/';
export const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

/** A form of these items. */
export function formOf(item: readonly Partial<QuestionnaireItem>[], rest: object = {}): Questionnaire {
  return {resourceType: 'Questionnaire', status: 'active', ...rest, item} as unknown as Questionnaire;
}

/** A question; its text is its linkId unless it says otherwise. */
export function question(
  linkId: string,
  type = 'string',
  rest: Partial<QuestionnaireItem> = {},
): QuestionnaireItem {
  return {linkId, type, text: linkId, ...rest};
}

export function when(
  source: string,
  operator: EnableWhen['operator'],
  expected: Partial<EnableWhen> = {},
): EnableWhen {
  return {question: source, operator, ...expected};
}

export function itemControl(code: string) {
  return {
    url: `${CORE}questionnaire-itemControl`,
    valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
  };
}

/** A session of these items. */
export function sessionOf(
  item: readonly Partial<QuestionnaireItem>[],
  options?: SessionOptions,
): Promise<FormSession> {
  return startSession(formOf(item), options);
}

/** Answers the first occurrence of a question. */
export function answer(session: FormSession, linkId: string, ...answers: readonly Answer[]): void {
  session.setAnswers(session.nodesOf(linkId)[0]!.key, answers);
}

/** linkIds of everything that is enabled. */
export function enabledIn(session: FormSession): string[] {
  const found: string[] = [];
  const visit = (nodes: FormSession['nodes']) => {
    for (const node of nodes) {
      if (node.enabled) found.push(node.item.linkId);
      visit(node.children);
    }
  };
  visit(session.nodes);
  return found;
}

export function responseOf(item: QuestionnaireResponse['item'], rest: object = {}): QuestionnaireResponse {
  return {resourceType: 'QuestionnaireResponse', status: 'completed', ...rest, ...(item ? {item} : {})};
}
