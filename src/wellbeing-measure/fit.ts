import {measures} from '../measures/catalogue.js';
import {declinedItems} from '../measures/history.js';
import type {Measure, MeasureItem} from '../measures/measure.js';
import type {Answer, QuestionnaireResponse} from '../model/fhir.js';
import type {Form, FormItem} from '../questionnaire/engine/form.js';
import {answerReader, type AnswerReader} from './answer-values.js';
import {answersByLinkId, asks, questionsOf} from './questions.js';

/** One item of a measure, and the question that asks it. */
interface FittedItem extends AnswerReader {
  readonly item: MeasureItem;
  readonly question: FormItem;
}

/** How the questions of a form answer a measure. */
export interface Fit {
  readonly measure: Measure;
  readonly items: readonly FittedItem[];
}

/** The items that a measure's scores are made of: a form without one of them is another measure. */
const scoredItems = ({items, scores}: Measure): readonly MeasureItem[] =>
  items.filter(({id}) => scores.some((score) => score.items.includes(id)));

const isKnown = (question: FormItem): boolean =>
  measures.some(({items}) => items.some((item) => asks(question, item)));

/** Why the order of questions does not say which item each one is. */
function orderProblem(questions: readonly FormItem[], {items, safety, title}: Measure): string | undefined {
  if (safety) {
    return `No question has a link id or code of the measure (such as ${safety.item}), and those of ${title} are never taken by their order: after one of them help may have to be shown.`;
  }
  if (questions.length !== items.length) {
    return `It has ${questions.length} questions and the measure ${items.length}, and no question has a link id or code of the measure.`;
  }
  const foreign = questions.find(isKnown);
  return foreign && `"${foreign.linkId}" is a question of another measure.`;
}

/**
 * Finds the questions of a measure in a form: by link id or code; or, where none of them has one of this measure or of another, and
 * there are as many questions as the measure has items, in their order, unless the measure has a safety rule. Says what is wrong
 * where they do not fit.
 */
export function fitForm(
  form: Form,
  measure: Measure,
): {readonly fit?: Fit; readonly problems: readonly string[]} {
  const questions = questionsOf(form);
  const {items} = measure;
  const coded = items.map((item) => ({item, found: questions.filter((question) => asks(question, item))}));
  const hasCodes = coded.some(({found}) => found.length > 0);
  const disorder = hasCodes ? undefined : orderProblem(questions, measure);
  if (disorder) return {problems: [disorder]};
  const pairs = hasCodes
    ? coded
    : items.map((item, index) => ({item, found: questions.slice(index, index + 1)}));
  const needed = scoredItems(measure);
  const missing = pairs.filter(({item, found}) => found.length === 0 && needed.includes(item));
  const twice = pairs.filter(({found}) => found.length > 1);
  const fitted = pairs.flatMap(({item, found: [question]}) =>
    question ? [{item, question, ...answerReader(question, item)}] : [],
  );
  const problems = [
    ...missing.map(({item}) => `No question is ${item.id}.`),
    ...twice.map(({item}) => `Several questions are ${item.id}.`),
    ...fitted.flatMap((each) => each.problems),
  ];
  return problems.length > 0 ? {problems} : {fit: {measure, items: fitted}, problems};
}

/** The measure that all questions of a form with a known code belong to; none where it is another, or several. */
export function recognise(form: Form): Fit | undefined {
  const questions = questionsOf(form);
  const known = questions.filter(isKnown);
  for (const measure of measures) {
    const isAll = known.every((question) => measure.items.some((item) => asks(question, item)));
    const {fit} = known.length > 0 && isAll ? fitForm(form, measure) : {};
    if (fit) return fit;
  }
  return undefined;
}

/** The answers of a response in the shape that `scoreMeasure` takes. */
export function fittedAnswers(
  {measure, items}: Fit,
  response: QuestionnaireResponse,
): Record<string, unknown> {
  const given = answersByLinkId(response);
  const answers: Record<string, unknown> = {};
  for (const {id, key} of measure.items) {
    const fitted = items.find(({item}) => item.id === id);
    const value = fitted?.valueOf(given.get(fitted.question.linkId)) ?? null;
    const list = /^(\w+)\[\d+\]$/.exec(key)?.[1];
    if (list === undefined) answers[key] = value;
    else answers[list] = [...((answers[list] as readonly unknown[] | undefined) ?? []), value];
  }
  return answers;
}

/** Ids of the items that somebody would rather not answer. */
export function declinedOf({items}: Fit, response: QuestionnaireResponse): readonly string[] {
  const linkIds = declinedItems(response);
  return items.filter(({question}) => linkIds.includes(question.linkId)).map(({item}) => item.id);
}

/** An answer in the words in which it was chosen. */
export function answerText(
  {items}: Fit,
  response: QuestionnaireResponse,
  itemId: string,
): string | undefined {
  const fitted = items.find(({item}) => item.id === itemId);
  const answer: Answer | undefined = fitted && answersByLinkId(response).get(fitted.question.linkId);
  const value = fitted?.valueOf(answer);
  const choice = fitted?.item.answers.choices?.find(({code}) => code === value);
  return answer?.valueCoding?.display ?? choice?.text;
}
