import {isDay} from '../model/calendar.js';
import type {Answer, Coding, Questionnaire, QuestionnaireItem, QuestionnaireResponse} from '../model/fhir.js';
import type {QuestionnaireResponseItem} from '../model/fhir.js';
import {FIELD_SETS} from './fields/index.js';

/** What a field can be filled in with: a text or date, yes or no, an option's id, or several ids. */
export type PrefillValue = string | boolean | readonly string[];
/** Values by field id. */
export type PrefillValues = Readonly<Record<string, PrefillValue | undefined>>;

/** A value that cannot be filled in: for whoever embeds the form. Never holds the value: it is about a person. */
export interface PrefillFault {
  readonly field: string;
  /** English. */
  readonly message: string;
}

/** Answers by linkId. */
export type PrefilledAnswers = Readonly<Record<string, readonly Answer[]>>;

/** Nobody agrees in somebody else's name, and nobody is ticked into urgent help. */
const NEVER = new Set([
  'urgent',
  'consent-given',
  'agree-refer',
  'agree-gp',
  'agree-share',
  'prof-confirm',
  'parent-agrees',
]);

/**
 * Turns values by field id into answers of a form, as `referralQuestionnaire()` made it or an organisation changed it.
 * What does not fit is left out and named in `faults`. Agreements cannot be filled in.
 */
export function prefill(
  questionnaire: Questionnaire,
  values: PrefillValues,
): {readonly answers: PrefilledAnswers; readonly faults: readonly PrefillFault[]} {
  const questions = questionsOf(questionnaire.item ?? []);
  const answers: Record<string, readonly Answer[]> = {};
  const faults: PrefillFault[] = [];
  for (const [field, value] of Object.entries(spread(values))) {
    if (value === undefined || value === '') continue;
    const item = questions.get(field);
    const result = !item
      ? 'is not a question of this form.'
      : NEVER.has(field)
        ? 'is an agreement, or asks for urgent help: only people themselves can answer it.'
        : answersFor(item, value);
    if (typeof result === 'string') faults.push({field, message: `"${field}" ${result}`});
    else if (result.length > 0) answers[field] = result;
  }
  return {answers, faults};
}

/** Answers as an unfinished response, for a session to begin with. */
export function prefilledResponse(
  {url, version, item = []}: Questionnaire,
  answers: PrefilledAnswers,
): QuestionnaireResponse {
  const items = responseItems(item, answers);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(url !== undefined && {questionnaire: version === undefined ? url : `${url}|${version}`}),
    status: 'in-progress',
    ...(items.length > 0 && {item: items}),
  };
}

function responseItems(
  items: readonly QuestionnaireItem[],
  answers: PrefilledAnswers,
): readonly QuestionnaireResponseItem[] {
  return items.flatMap(({linkId, type, item = []}): QuestionnaireResponseItem[] => {
    const below = responseItems(item, answers);
    if (type === 'group') return below.length > 0 ? [{linkId, item: below}] : [];
    const given = answers[linkId] ?? [];
    return given.length > 0 ? [{linkId, answer: given}] : [];
  });
}

function questionsOf(items: readonly QuestionnaireItem[]): Map<string, QuestionnaireItem> {
  const found = new Map<string, QuestionnaireItem>();
  const visit = (item: QuestionnaireItem) => {
    if (item.type !== 'group' && item.type !== 'display') found.set(item.linkId, item);
    item.item?.forEach(visit);
  };
  items.forEach(visit);
  return found;
}

/** An address as one text becomes its lines: the town is the last of several. */
function spread(values: PrefillValues): PrefillValues {
  const {address, ...others} = values;
  if (typeof address !== 'string') return values;
  const parts = address.split(/\s*[\n,]\s*/).filter(Boolean);
  const town = parts.length > 1 ? parts.pop() : undefined;
  const [line1, line2, place] = FIELD_SETS['address']!;
  const [first, ...rest] = parts;
  return {[line1!]: first, [line2!]: rest.join(', '), [place!]: town, ...others};
}

/** The answers that a value stands for, or what is wrong with it. */
function answersFor(item: QuestionnaireItem, value: PrefillValue): readonly Answer[] | string {
  switch (item.type) {
    case 'boolean':
      // A tick that is not there is no answer: nobody said no.
      if (typeof value !== 'boolean') return 'should be true or false.';
      return value || !isTick(item) ? [{valueBoolean: value}] : [];
    case 'date':
      return typeof value === 'string' && isDay(value)
        ? [{valueDate: value}]
        : 'should be a date as YYYY-MM-DD.';
    case 'string':
    case 'text':
      return typeof value === 'string' ? [{valueString: value}] : 'should be a text.';
    case 'choice':
    case 'open-choice':
      return chosen(item, value);
    default:
      return 'cannot be filled in beforehand.';
  }
}

function isTick({extension = []}: QuestionnaireItem): boolean {
  return extension.some(({valueCodeableConcept}) =>
    valueCodeableConcept?.coding?.some(({code}) => code === 'check-box'),
  );
}

function chosen(item: QuestionnaireItem, value: PrefillValue): readonly Answer[] | string {
  if (typeof value === 'boolean') return 'should be the id of an option.';
  const ids = typeof value === 'string' ? [value] : value;
  if (ids.length > 1 && !item.repeats) return 'takes one option only.';
  const codings = (item.answerOption ?? []).flatMap(({valueCoding}) => valueCoding ?? []);
  const answers: Answer[] = [];
  for (const id of ids) {
    const option = codings.find(({code, display}) => code === id || display === id);
    if (option) answers.push({valueCoding: plain(option)});
    else if (item.type === 'open-choice') answers.push({valueString: id});
    else return `has no such option; options are: ${codings.map(({code}) => code).join(', ')}.`;
  }
  return answers;
}

/** An option as it stands in an answer: what translations it has is the form's matter. */
function plain({system, code, display}: Coding): Coding {
  return {
    ...(system !== undefined && {system}),
    ...(code !== undefined && {code}),
    ...(display !== undefined && {display}),
  };
}
