import type {NumberAnswers} from '../measures/measure.js';
import {DECLINE_EXTENSION} from '../model/declined.js';
import type {Extension, Questionnaire, QuestionnaireItem} from '../model/fhir.js';
import type {Fit} from './fit.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
/** More steps than these do not stand side by side. */
const MOST_STEPS = 10;

/**
 * A form that somebody has brought, as the kit asks it: "Prefer not to say" beside the answers of each question of the measure, and
 * numbers without words as a row to choose from. No word of it is changed.
 */
export function askable(questionnaire: Questionnaire, fit: Fit | undefined): Questionnaire {
  if (!fit) return questionnaire;
  const more = new Map(
    fit.items.map(({question, item}) => [
      question.linkId,
      [
        ...(question.required ? [] : [{url: DECLINE_EXTENSION, valueBoolean: true}]),
        ...(question.type === 'integer' && question.options.length === 0 && item.answers.kind === 'number'
          ? numberRow(item.answers, question.definition.extension)
          : []),
      ],
    ]),
  );
  const walk = (items: readonly QuestionnaireItem[] | undefined): readonly QuestionnaireItem[] | undefined =>
    items?.map((item) => {
      const added = more.get(item.linkId) ?? [];
      const extension = [...(item.extension ?? []), ...added];
      return {
        ...item,
        ...(added.length > 0 && {extension}),
        ...(item.item && {item: walk(item.item)!}),
      };
    });
  return {...questionnaire, item: walk(questionnaire.item)!};
}

function numberRow({min, max}: NumberAnswers, there: readonly Extension[] = []): readonly Extension[] {
  const has = (name: string) => there.some(({url}) => url.endsWith(name));
  const slider = {
    url: `${CORE}questionnaire-itemControl`,
    valueCodeableConcept: {
      coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'slider'}],
    },
  };
  return [
    ...(has('minValue') ? [] : [{url: `${CORE}minValue`, valueInteger: min}]),
    ...(has('maxValue') ? [] : [{url: `${CORE}maxValue`, valueInteger: max}]),
    ...(has('itemControl') || max - min > MOST_STEPS ? [] : [slider]),
  ];
}
