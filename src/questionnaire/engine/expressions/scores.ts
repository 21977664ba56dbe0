import type {Answer, Extension} from '../../../model/fhir.js';
import {isObject} from '../answers.js';
import {sameAnswer} from '../compare-answers.js';
import type {Form} from '../form.js';
import type {OwnFunction, ResourceNode} from './fhirpath.js';

const SCORES = [
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
];

/**
 * `weight()` and `ordinal()` of SDC: the score of an answer, from the answer itself or the form's options. fhirpath.js
 * has them too, but asks a terminology server about answers that have no score, which here simply count for nothing.
 */
export function scoreFunctions(form: Form): Readonly<Record<string, OwnFunction>> {
  const fn = (input: readonly unknown[]): number[] =>
    (input as readonly ResourceNode[]).flatMap((node) => {
      const score = ownScore(node.data) ?? ownScore(node._data) ?? optionScore(form, node);
      return score === undefined ? [] : [score];
    });
  const score: OwnFunction = {fn, arity: {0: []}, nullable: true, internalStructures: true};
  return {weight: score, ordinal: score};
}

/** A score written on a value, or on the coding inside of it. */
function ownScore(data: unknown): number | undefined {
  if (!isObject(data)) return undefined;
  const extensions: unknown = data['extension'];
  const found = (Array.isArray(extensions) ? extensions : [])
    .filter((one): one is Extension => isObject(one) && SCORES.includes(String(one['url'])))
    .map(({valueDecimal, valueInteger}) => valueDecimal ?? valueInteger)
    .find((value) => typeof value === 'number');
  return found ?? (isObject(data['valueCoding']) ? ownScore(data['valueCoding']) : undefined);
}

/** The score of the form's option that an answer is. */
function optionScore(form: Form, node: ResourceNode): number | undefined {
  const answer = node.path === 'QuestionnaireResponse.item.answer' ? node : node.parentResNode;
  if (answer?.path !== 'QuestionnaireResponse.item.answer' || !isObject(answer.data)) return undefined;
  const owner = answer.parentResNode?.data;
  const linkId = isObject(owner) ? owner['linkId'] : undefined;
  const options = typeof linkId === 'string' ? form.byLinkId.get(linkId)?.options : undefined;
  return options?.find((option) => sameAnswer(option.answer, answer.data as Answer))?.score;
}
