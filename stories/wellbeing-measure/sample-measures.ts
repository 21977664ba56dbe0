import {modeConcept} from '../../src/measures/answer-mode.js';
import {measureOf} from '../../src/measures/catalogue.js';
import {scoreObservations} from '../../src/measures/observations.js';
import type {Questionnaire, QuestionnaireItem, Resource} from '../../src/model/fhir.js';
import type {MeasureSafety} from '../../src/wellbeing-measure/safety.js';

/** Nobody is told of anything in a story. */
export const safety: MeasureSafety = {
  urgentContact: 'Priya Nair, link worker at Meadowside Surgery, 01632 960 142',
  crisisText: 'Priya reads these answers today before 5pm and calls you back.',
  onItem9: () => undefined,
};

/** The same where nobody reads the answers before the next visit. */
export const unwatched: MeasureSafety = {
  urgentContact: false,
  crisisText: 'Your link worker reads them when you next meet.',
  onItem9: () => undefined,
};

/** What a record says that somebody answered on an earlier day. */
export function earlier(measure: string, answers: unknown, date = '2026-04-14T10:00:00+01:00'): Resource[] {
  const observations = scoreObservations(measure, answers, {
    subject: {reference: 'Patient/1'},
    effectiveDateTime: date,
    response: {reference: `QuestionnaireResponse/earlier-${date.slice(0, 10)}`},
    mode: 'self',
  });
  return observations.map((each, index) => ({
    ...each,
    id: `earlier-${measure}-${index}-${date.slice(0, 10)}`,
  }));
}

/** What the record says and the answers do not come to: HL7's own example has such a one. */
export function wrongTotal(): Resource[] {
  const {version} = measureOf('phq9');
  const date = '2026-04-14T10:00:00+01:00';
  const items = [2, 1, 1, 2, 1, 1, 1, 1, 0];
  const observation = earlier('phq9', {items}, date)[0] as Resource & Record<string, unknown>;
  return [
    {
      ...observation,
      valueInteger: 13,
      derivedFrom: [{reference: 'QuestionnaireResponse/earlier-phq9'}],
    } as Resource,
    {
      resourceType: 'QuestionnaireResponse',
      id: 'earlier-phq9',
      questionnaire: `urn:social-prescribing-kit:questionnaire:measure-phq9|${version}`,
      status: 'completed',
      subject: {reference: 'Patient/1'},
      authored: date,
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-completionMode',
          valueCodeableConcept: modeConcept('self'),
        },
      ],
      item: items.map((score, index) => ({
        linkId: `phq9-${index + 1}`,
        answer: [
          {valueCoding: {system: 'http://loinc.org', code: `LA${6568 + score}-${[5, 3, 1, 9][score]}`}},
        ],
      })),
    } as Resource,
  ];
}

const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

/** Questions in the place of a scale whose words are licensed. These words are invented, and measure nothing. */
function sample(name: string, count: number, from: number, to: number): Questionnaire {
  const answerOption = Array.from({length: to - from + 1}, (_, index) => ({
    extension: [{url: ORDINAL, valueDecimal: from + index}],
    valueCoding: {
      system: 'https://example.org/sample',
      code: `s${index}`,
      display: `Sample answer ${index + 1}`,
    },
  }));
  return {
    resourceType: 'Questionnaire',
    language: 'en',
    url: `https://example.org/questionnaires/sample-${name}`,
    version: '1',
    status: 'active',
    title: 'Sample questions',
    copyright: 'Invented words, to show where a licensed wording goes. They measure nothing.',
    item: Array.from({length: count}, (_, index): QuestionnaireItem => ({
      linkId: `sample-${index + 1}`,
      type: 'choice',
      text: `Sample question ${index + 1}, in place of licensed words`,
      answerOption,
    })),
  };
}

export const sampleSwemwbs = sample('swemwbs', 7, 1, 5);
export const sampleWho5 = sample('who5', 5, 0, 5);

/** A form that the kit has no scores for. */
export const unscored: Questionnaire = {
  resourceType: 'Questionnaire',
  language: 'en',
  url: 'https://example.org/questionnaires/garden',
  version: '1',
  status: 'active',
  title: 'About the garden group',
  item: [
    {
      linkId: 'liked',
      type: 'choice',
      text: 'Did you like the garden group?',
      answerOption: [{valueString: 'Yes'}, {valueString: 'A bit'}, {valueString: 'No'}],
    },
    {linkId: 'more', type: 'text', text: 'What would make it better?'},
  ],
};
