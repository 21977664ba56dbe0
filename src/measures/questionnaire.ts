import {DECLINE_EXTENSION} from '../model/declined.js';
import type {AnswerOption, Coding, Extension, Questionnaire, QuestionnaireItem} from '../model/fhir.js';
import {measureOf} from './catalogue.js';
import {MeasureError} from './measure-error.js';
import {MEASURE_SYSTEM, type Measure, type MeasureChoice, type MeasureItem} from './measure.js';

/** Code system of answers that no public one has. */
export const MEASURE_ANSWER_SYSTEM = 'urn:social-prescribing-kit:measure-answer';

/** "Prefer not to say": its answer has a reason and no value. */
const CAN_DECLINE: Extension = {url: DECLINE_EXTENSION, valueBoolean: true};

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** What somebody who asks a measure has seen to. */
export interface MeasureQuestionnaireOptions {
  /**
   * Needed for a measure with a safety rule (PHQ-9): whoever shows the form asks `isSafetyAnswer` after each answer and shows at once where
   * help is. A renderer of forms alone does not.
   */
  readonly safety?: 'handled';
}

/**
 * The FHIR Questionnaire of a measure whose words are in the kit. Link ids are the items' ids and never change. Nothing is required,
 * nothing is chosen before, and no score is shown. Its words are English: there is no licensed translation in the kit.
 */
export function measureQuestionnaire(id: string, {safety}: MeasureQuestionnaireOptions = {}): Questionnaire {
  const measure = measureOf(id);
  if (!measure.shippable) {
    throw new MeasureError('no-wording', `The words of ${id} are not in the kit: ${measure.licence.terms}`);
  }
  if (measure.safety && safety !== 'handled') {
    throw new MeasureError('safety-not-handled', `${id} is asked only where its safety rule is followed.`);
  }
  const {version, title, attribution, codes, intro} = measure;
  return {
    resourceType: 'Questionnaire',
    language: 'en',
    url: `urn:social-prescribing-kit:questionnaire:measure-${id}`,
    version,
    title,
    status: 'active',
    copyright: attribution,
    ...(codes && {code: codes}),
    item: [
      ...(intro === undefined ? [] : [{linkId: `${id}-intro`, type: 'display', text: intro}]),
      ...questions(measure),
    ],
  };
}

/** Where items share a beginning, it is the heading of those that are scored. */
function questions({id, stem, items, scores, headline}: Measure): readonly QuestionnaireItem[] {
  if (stem === undefined) return items.map(question);
  const scored = scores.find((score) => score.id === headline)?.items ?? [];
  return [
    {
      linkId: `${id}-items`,
      type: 'group',
      text: stem,
      item: items.filter((item) => scored.includes(item.id)).map(question),
    },
    ...items.filter((item) => !scored.includes(item.id)).map(question),
  ];
}

function question(item: MeasureItem): QuestionnaireItem {
  const {id, text, answers, codes = []} = item;
  const common = {linkId: id, code: [...codes, {system: MEASURE_SYSTEM, code: id}], text};
  if (answers.kind === 'code' || answers.choices) {
    return {
      ...common,
      type: 'choice',
      extension: [itemControl('radio-button'), CAN_DECLINE],
      answerOption: answers.choices?.map(option),
    };
  }
  // The kit asks a slider with few steps as a row of radios.
  return {
    ...common,
    type: 'integer',
    extension: [
      itemControl('slider'),
      {url: `${CORE}minValue`, valueInteger: answers.min},
      {url: `${CORE}maxValue`, valueInteger: answers.max},
      {url: `${CORE}questionnaire-sliderStepValue`, valueInteger: 1},
      CAN_DECLINE,
    ],
    item: [...end(item, 'lower'), ...end(item, 'upper')],
  };
}

/** What an end of a scale means, where a renderer looks for it. */
function end(item: MeasureItem, which: 'lower' | 'upper'): readonly QuestionnaireItem[] {
  const text = item[which];
  return text === undefined
    ? []
    : [{linkId: `${item.id}-${which}`, type: 'display', extension: [itemControl(which)], text}];
}

function option(choice: MeasureChoice): AnswerOption {
  const {value} = choice;
  return {
    ...(value !== undefined && {extension: [{url: `${CORE}ordinalValue`, valueDecimal: value}]}),
    valueCoding: {...choiceCoding(choice), ...(choice.text !== undefined && {display: choice.text})},
  };
}

/** The code of an answer: its public one, or the kit's own. */
export const choiceCoding = ({coding, code, value}: MeasureChoice): Coding =>
  coding ?? {system: MEASURE_ANSWER_SYSTEM, code: code ?? String(value)};

const itemControl = (code: string): Extension => ({
  url: `${CORE}questionnaire-itemControl`,
  valueCodeableConcept: {
    coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}],
  },
});
