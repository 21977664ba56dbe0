import type {QuestionnaireResponseAnswer, QuestionnaireResponseItem} from '../../model/fhir.js';
import {isDay} from '../../model/calendar.js';
import {entriesOf, fieldsOf, nodeOf, type PlanNode} from '../../model/plan/shape.js';
import {records} from '../normalise/wire.js';
import {PLAN_CHOICE} from './systems.js';

/** The words of a question by its link id, so that the record can be read without the form. */
export type ItemTexts = (linkId: string) => string | undefined;

const NO_TEXTS: ItemTexts = () => undefined;

/**
 * A value as items of a QuestionnaireResponse: a group for each record and each entry of a list, an answer for each value. Nothing is
 * made of what says nothing.
 */
export function itemsOf(
  node: PlanNode,
  value: unknown,
  linkId: string,
  textOf: ItemTexts = NO_TEXTS,
): readonly QuestionnaireResponseItem[] {
  if (value === undefined) return [];
  const text = textOf(linkId);
  const words = {linkId, ...(text !== undefined && {text})};
  if (node.kind === 'list') {
    return entriesOf(value).map((entry) => ({...words, item: itemsIn(node.of, entry, linkId, textOf)}));
  }
  if (typeof value === 'object' && !Array.isArray(value)) {
    const item = itemsIn(node, value, linkId, textOf);
    return item.length > 0 ? [{...words, item}] : [];
  }
  const answer = Array.isArray(value)
    ? (value as readonly unknown[]).map((each) => answerOf(each, true))
    : [answerOf(value, false)];
  return answer.length > 0 ? [{...words, answer}] : [];
}

const itemsIn = (node: PlanNode, value: unknown, linkId: string, textOf: ItemTexts) =>
  Object.entries(fieldsOf(value)).flatMap(([name, inner]) =>
    itemsOf(nodeOf(node, name), inner, `${linkId}.${name}`, textOf),
  );

/** A choice in a list is a code with its words; a text in a list a code without. */
function answerOf(value: unknown, listed: boolean): QuestionnaireResponseAnswer {
  if (typeof value === 'boolean') return {valueBoolean: value};
  if (typeof value === 'number') {
    return Number.isInteger(value) ? {valueInteger: value} : {valueDecimal: value};
  }
  if (typeof value === 'object') {
    const {id, text} = fieldsOf(value);
    return {valueCoding: {system: PLAN_CHOICE, code: String(id), display: String(text)}};
  }
  const text = typeof value === 'string' ? value : '';
  if (listed) return {valueCoding: {code: text}};
  return isDay(text) ? {valueDate: text} : {valueString: text};
}

/** The value that items with one link id say. The other way round of {@link itemsOf}. */
export function valueOf(
  node: PlanNode,
  items: readonly QuestionnaireResponseItem[],
  linkId: string,
): unknown {
  const own = items.filter((item) => item.linkId === linkId);
  if (node.kind === 'list') {
    return own.map((item, index) => ({id: `${linkId}-${index + 1}`, ...valuesIn(node.of, item, linkId)}));
  }
  const [item] = own;
  if (!item) return undefined;
  if (item.answer === undefined) return valuesIn(node, item, linkId);
  const values = item.answer.map(readAnswer).filter((value) => value !== undefined);
  const isList = item.answer.some(({valueCoding}) => valueCoding !== undefined);
  return isList || values.length > 1 ? values : values[0];
}

function valuesIn(node: PlanNode, {item = []}: QuestionnaireResponseItem, linkId: string): object {
  const ids = [...new Set(records(item).map((each) => String(each['linkId'])))];
  const fields = ids.flatMap((id) => {
    if (!id.startsWith(`${linkId}.`)) return [];
    const name = id.slice(linkId.length + 1);
    const value = valueOf(nodeOf(node, name), item, id);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}

function readAnswer(answer: QuestionnaireResponseAnswer): unknown {
  const {valueCoding: coding} = answer;
  if (coding) {
    const {system, code, display} = coding;
    if (display === undefined && system !== PLAN_CHOICE) return code;
    return {id: code, text: display};
  }
  return (
    answer.valueString ??
    answer.valueDate ??
    answer.valueInteger ??
    answer.valueDecimal ??
    answer.valueBoolean ??
    answer.valueDateTime ??
    answer.valueUri
  );
}
