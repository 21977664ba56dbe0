import {ASKED_DECLINED} from '../model/declined.js';
import type {Observation} from '../model/fhir-record.js';
import {measures} from './catalogue.js';
import type {HistoryScore} from './history.js';
import {MEASURE_SYSTEM, type Measure, type ScoreRule} from './measure.js';
import {bandOf} from './work-out.js';

/** What an Observation is a score of, by the kit's codes and public ones. */
export function observedRule(
  observation: Observation,
): {readonly measure: Measure; readonly rule: ScoreRule; readonly version?: string} | undefined {
  const codings = observation.code.coding ?? [];
  for (const measure of measures) {
    for (const rule of measure.scores) {
      if (rule.partial) continue;
      const codes = [{system: MEASURE_SYSTEM, code: `${measure.id}-${rule.id}`}, ...(rule.codes ?? [])];
      const isIt = codings.some((one) =>
        codes.some(({system, code}) => one.system === system && one.code === code),
      );
      if (!isIt) continue;
      const version = codings.find(({system}) => system === MEASURE_SYSTEM)?.version;
      return {measure, rule, ...(version !== undefined && {version})};
    }
  }
  return undefined;
}

/** The score that an Observation holds; `undefined` where it can be none of this measure's. */
export function observedScore(
  measure: Measure,
  rule: ScoreRule,
  observation: Observation,
): HistoryScore | undefined {
  const {dataAbsentReason, valueInteger, valueQuantity} = observation;
  if (dataAbsentReason) {
    const declined = dataAbsentReason.coding?.some(({code}) => code === ASKED_DECLINED);
    return {value: null, ...(declined && {declined: true})};
  }
  const value = valueInteger ?? valueQuantity?.value ?? answerCode(measure, rule, observation);
  if (typeof value === 'string' && !rule.range) return {value};
  if (typeof value !== 'number' || !canBe(rule, value)) return undefined;
  const band = bandOf(rule, value);
  return {value, ...(band !== undefined && {band})};
}

/** Whether answers can come to a number: a raw total of SWEMWBS is no metric score, and nobody answers 8.5. */
function canBe({range, table, times}: ScoreRule, value: number): boolean {
  if (!range || value < range[0] || value > range[1]) return false;
  return table ? Object.values(table).includes(value) : Number.isInteger(value / (times ?? 1));
}

/** The code of a chosen answer, where answers are never added up. */
function answerCode(
  {items}: Measure,
  rule: ScoreRule,
  {valueCodeableConcept}: Observation,
): string | undefined {
  const answers = items.find(({id}) => id === rule.items[0])?.answers;
  const codes = valueCodeableConcept?.coding?.map(({code}) => code) ?? [];
  return answers?.choices?.find(({code}) => code !== undefined && codes.includes(code))?.code;
}

/**
 * The response that a score comes from: `QuestionnaireResponse/55`, of no version; with its address where it is on another
 * server than the person.
 */
export function referencedResponse({derivedFrom, subject}: Observation): string | undefined {
  for (const {reference = ''} of derivedFrom ?? []) {
    const [, base = '', place] = /^(.*?)(QuestionnaireResponse\/[A-Za-z0-9.-]+)/.exec(reference) ?? [];
    if (place === undefined) continue;
    const isHere = base === '' || subject?.reference?.startsWith(base);
    return isHere ? place : base + place;
  }
  return undefined;
}
