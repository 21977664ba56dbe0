import {isDeclined} from '../model/declined.js';
import type {Answer, QuestionnaireResponse, QuestionnaireResponseItem} from '../model/fhir.js';
import {measureOf, measures} from './catalogue.js';
import type {Measure, MeasureItem} from './measure.js';
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
    const answer = [...given].find(([linkId]) => isLinkOf(item, linkId))?.[1];
    const value =
      answer === undefined || isDeclined(answer as Answer) ? null : valueOf(item, answer as Answer);
    const [, list] = /^(\w+)\[\d+\]$/.exec(item.key) ?? [];
    if (list === undefined) answers[item.key] = value;
    else answers[list] = [...((answers[list] as readonly unknown[] | undefined) ?? []), value];
  }
  return answers;
}

const CANONICAL = 'urn:social-prescribing-kit:questionnaire:measure-';

/**
 * The measures that a response answers: by its canonical URL, or by its link ids, where they are those of the kit
 * (`swemwbs-1`) or end with a question's public code, as forms made from LOINC do (`/44250-9`).
 */
export function measuresOfResponse(response: QuestionnaireResponse): readonly Measure[] {
  const [url = ''] = (response.questionnaire ?? '').split('|');
  const named = measures.find(({id, codes = []}) => {
    return url === CANONICAL + id || codes.some(({code}) => code !== undefined && url.endsWith(`/${code}`));
  });
  const linkIds = [...linkIdsOf(response.item)];
  if (named) return [named];
  const found = measures
    .map((measure) => ({
      measure,
      own: new Set(linkIds.filter((linkId) => measure.items.some((item) => isLinkOf(item, linkId)))),
    }))
    .filter(({own}) => own.size > 0);
  // The first two questions of the PHQ-9 are the PHQ-2. By these alone nobody can tell what was asked.
  return found
    .filter(
      ({own}, index) => !found.some((other, at) => at !== index && [...own].every((id) => other.own.has(id))),
    )
    .map(({measure}) => measure);
}

/** Whether a response answers a form that the kit made. */
export const isKitForm = ({questionnaire = ''}: QuestionnaireResponse): boolean =>
  questionnaire.startsWith(CANONICAL);

/** What answers to one version of a form compare with: the definition's version, or a form of somebody else's by its canonical. */
export function responseVersion(response: QuestionnaireResponse): string | undefined {
  const {questionnaire = ''} = response;
  if (isKitForm(response)) return questionnaire.split('|')[1];
  return questionnaire === '' ? undefined : questionnaire;
}

/** Scores that a response holds beside its answers, by the id of the score: to be compared, never trusted. */
export function declaredScores(
  {scores}: Measure,
  {item}: QuestionnaireResponse,
): ReadonlyMap<string, number> {
  const given = new Map<string, unknown>();
  collect(item, given);
  const declared = new Map<string, number>();
  for (const {id, codes = []} of scores) {
    for (const [linkId, answer] of given) {
      const {valueInteger, valueDecimal} = answer as Answer;
      const value = valueInteger ?? valueDecimal;
      if (value !== undefined && codes.some(({code}) => linkId === `/${code}`)) declared.set(id, value);
    }
  }
  return declared;
}

function isLinkOf({id, codes = []}: MeasureItem, linkId: string): boolean {
  return linkId === id || codes.some(({code}) => code !== undefined && `/${linkId}`.endsWith(`/${code}`));
}

function* linkIdsOf(items: readonly QuestionnaireResponseItem[] = []): Generator<string> {
  for (const {linkId, item} of items) {
    yield linkId;
    yield* linkIdsOf(item);
  }
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
