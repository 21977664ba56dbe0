import type {Answer, QuestionnaireResponse, QuestionnaireResponseItem} from '../model/fhir.js';
import {measureOf} from './catalogue.js';
import type {MeasureItem} from './measure.js';
import {choiceCoding} from './questionnaire.js';

/**
 * The answers of a response to a measure, in the shape that `scoreMeasure` takes; `null` where one is missing. An answer that the
 * measure does not have is handed on as it is, for `scoreMeasure` to refuse.
 */
export function responseAnswers(
  id: string,
  response: QuestionnaireResponse,
): Readonly<Record<string, unknown>> {
  const given = new Map<string, unknown>();
  collect(response.item, given);
  const answers: Record<string, unknown> = {};
  for (const item of measureOf(id).items) {
    const answer = given.get(item.id);
    const value = answer === undefined ? null : valueOf(item, answer as Answer);
    const [, list] = /^(\w+)\[\d+\]$/.exec(item.key) ?? [];
    if (list === undefined) answers[item.key] = value;
    else answers[list] = [...((answers[list] as readonly unknown[] | undefined) ?? []), value];
  }
  return answers;
}

function collect(items: readonly QuestionnaireResponseItem[] = [], given: Map<string, unknown>): void {
  for (const {linkId, answer = [], item} of items) {
    // Nobody can mean two answers to one of these questions.
    if (answer.length > 0) given.set(linkId, answer.length > 1 ? answer : answer[0]);
    collect(item, given);
  }
}

function valueOf({answers}: MeasureItem, answer: Answer): unknown {
  const {valueCoding: coding, valueInteger} = answer;
  if (coding === undefined) return valueInteger ?? answer;
  const choice = answers.choices?.find((one) => {
    const known = choiceCoding(one);
    return known.system === coding.system && known.code === coding.code;
  });
  return (answers.kind === 'code' ? choice?.code : choice?.value) ?? answer;
}
