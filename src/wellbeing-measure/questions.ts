import {MEASURE_SYSTEM, type MeasureItem} from '../measures/measure.js';
import type {Answer, Coding, QuestionnaireResponse, QuestionnaireResponseItem} from '../model/fhir.js';
import type {Form, FormItem} from '../questionnaire/engine/form.js';

/** What a form asks: without words between questions, and values that it fills in or works out by itself. */
export function questionsOf({byLinkId}: Form): readonly FormItem[] {
  return [...byLinkId.values()].filter(
    ({type, hidden, readOnly, calculated}) =>
      type !== 'group' && type !== 'display' && !hidden && !readOnly && !calculated,
  );
}

/** Other names that LOINC goes by. */
const LOINC = /^(?:https?:\/\/(?:www\.)?loinc\.org\/?|urn:oid:2\.16\.840\.1\.113883\.6\.1)$/i;

/** Whether a coding of a form is one that is known; where it names no system, or names it otherwise, by its code. */
export function isCoding(own: Coding | null | undefined, known: Coding): boolean {
  if (!own || own.code === undefined || own.code !== known.code) return false;
  if (!own.system || own.system === known.system) return true;
  return LOINC.test(own.system) && LOINC.test(known.system ?? '');
}

/** Whether a question is an item of a measure: by the kit's link id or code, or by the item's public code. */
export function asks({linkId, definition}: FormItem, {id, codes = []}: MeasureItem): boolean {
  const known = [{system: MEASURE_SYSTEM, code: id}, ...codes];
  // A form comes from outside, and may have anything there.
  const own: readonly (Coding | null)[] = Array.isArray(definition.code) ? definition.code : [];
  // Forms made from LOINC name a question's code in its link id, by itself or at the end of a path.
  if (known.some(({code}) => linkId === code || linkId.endsWith(`/${code}`))) return true;
  return own.some((one) => known.some((each) => isCoding(one, each)));
}

/** The answers of a response by link id, from whatever depth; of several to one question the first. */
export function answersByLinkId({item}: Pick<QuestionnaireResponse, 'item'>): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer>();
  const collect = (items: readonly QuestionnaireResponseItem[] = []) => {
    for (const {linkId, answer = [], item: below} of items) {
      if (answer[0] && !found.has(linkId)) found.set(linkId, answer[0]);
      answer.forEach(({item: inside}) => collect(inside));
      collect(below);
    }
  };
  collect(item);
  return found;
}
