import {ASKED_DECLINED} from '../model/declined.js';
import type {CodeableConcept, Coding, Reference} from '../model/fhir.js';
import type {Observation} from '../model/fhir-record.js';
import {modeConcept, type AnswerMode} from './answer-mode.js';
import {measureOf} from './catalogue.js';
import {MEASURE_SYSTEM, type Measure, type ScoreRule} from './measure.js';
import {choiceCoding} from './questionnaire.js';
import {workOut, type Score, type WorkedOut} from './work-out.js';

/** Code system of the bands that an Observation's interpretation names. */
export const MEASURE_BAND_SYSTEM = 'urn:social-prescribing-kit:measure-band';

/** What the answers do not say about themselves. */
export interface MeasureObservationOptions {
  /** Whom they are about. */
  readonly subject: Reference;
  /** When they were given, as in the response. */
  readonly effectiveDateTime: string;
  /** The response that they are in. */
  readonly response: Reference;
  /** Of the wording that was asked, where it is not the definition's: `responseVersion` of the response. */
  readonly version?: string;
  /** How they were given. */
  readonly mode?: AnswerMode;
  /** Ids of the questions that somebody would rather not answer. */
  readonly declined?: readonly string[];
  /** More codes by the id of a score, such as `ons4.satisfied`: local ones, or those of a licensed refset. */
  readonly codes?: Readonly<Record<string, readonly Coding[]>>;
}

const SURVEY: CodeableConcept = {
  coding: [{system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'}],
};

/**
 * One Observation for each score of a measure: four for ONS4, and no total. A score that has no value gives none, unless it is the
 * answer to a question that somebody declined: then the Observation says so. Steps on the way to another score give none.
 * Refuses answers as `scoreMeasure` does.
 */
export function scoreObservations(
  id: string,
  answers: unknown,
  options: MeasureObservationOptions,
): readonly Observation[] {
  const worked = workOut(measureOf(id), answers);
  return worked.measure.scores.flatMap((rule) => {
    const score = worked.score(rule.id);
    const isTold = score.value !== null || isDeclinedAnswer(rule, options);
    return rule.partial || !isTold ? [] : [observation(worked, rule, score, options)];
  });
}

const isDeclinedAnswer = ({how, items}: ScoreRule, {declined = []}: MeasureObservationOptions): boolean =>
  how === 'answer' && items.some((item) => declined.includes(item));

const DECLINED: CodeableConcept = {
  coding: [{system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: ASKED_DECLINED}],
};

function observation(
  worked: WorkedOut,
  rule: ScoreRule,
  score: Score,
  {subject, effectiveDateTime, response, codes, mode, version}: MeasureObservationOptions,
): Observation {
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [SURVEY],
    code: codeOf(worked.measure, rule, version ?? worked.measure.version, codes?.[score.id] ?? []),
    subject,
    effectiveDateTime,
    ...(mode && {method: modeConcept(mode)}),
    ...(score.value === null ? {dataAbsentReason: DECLINED} : valueOf(worked, rule, score)),
    ...(score.band !== undefined && {
      interpretation: [{coding: [{system: MEASURE_BAND_SYSTEM, code: score.band}]}],
    }),
    derivedFrom: [response],
  };
}

/** An answer by itself goes by its question; a sum has the name of the measure. */
function codeOf(
  {id, title, items}: Measure,
  rule: ScoreRule,
  version: string,
  more: readonly Coding[],
): CodeableConcept {
  const text = rule.how === 'answer' ? items.find((item) => item.id === rule.items[0])?.text : undefined;
  return {
    coding: [{system: MEASURE_SYSTEM, version, code: `${id}-${rule.id}`}, ...(rule.codes ?? []), ...more],
    text: text ?? title,
  };
}

function valueOf(
  {answers}: WorkedOut,
  rule: ScoreRule,
  {value}: Score,
): Pick<Observation, 'valueInteger' | 'valueQuantity' | 'valueCodeableConcept'> {
  if (typeof value === 'number') {
    return rule.table
      ? {valueQuantity: {value, unit: 'score', system: 'http://unitsofmeasure.org', code: '{score}'}}
      : {valueInteger: value};
  }
  const choice = answers.get(rule.items[0] ?? '')?.choice;
  return {
    valueCodeableConcept: {
      ...(choice && {coding: [choiceCoding(choice)]}),
      text: choice?.text ?? value ?? undefined,
    },
  };
}
