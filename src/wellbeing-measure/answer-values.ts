import {choiceCoding} from '../measures/questionnaire.js';
import type {MeasureItem} from '../measures/measure.js';
import {isDeclined} from '../model/declined.js';
import type {Answer, Coding} from '../model/fhir.js';
import type {FormItem, FormOption} from '../questionnaire/engine/form.js';

/** What an answer is to a measure: a number, or a code; `null` where it says nothing. */
export type AnswerValue = number | string | null;

/** Reads the answers to one question as answers to one item. */
export interface AnswerReader {
  readonly valueOf: (answer: Answer | undefined) => AnswerValue;
  /** Why the question cannot be one of this measure: names the question, and what is wrong with it. */
  readonly problems: readonly string[];
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);
const sameCoding = (one: Coding, other: Coding): boolean =>
  one.system === other.system && one.code === other.code;

/** What an option of a form stands for; `undefined` where nothing says it. */
function optionValue({answer, score}: FormOption, {answers}: MeasureItem): AnswerValue | undefined {
  const {valueInteger, valueCoding: coding} = answer;
  const choices = answers.choices ?? [];
  if (answers.kind === 'number') {
    const known = coding && choices.find((choice) => sameCoding(choiceCoding(choice), coding));
    return valueInteger ?? score ?? known?.value;
  }
  const named = choices.find(({code}) => coding?.code !== undefined && code === coding.code);
  const counted = choices.filter(({value}) => value !== undefined && value === score);
  return named?.code ?? (counted.length === 1 ? counted[0]?.code : undefined);
}

/** All that an item can be answered with. */
function wanted({answers}: MeasureItem): readonly (number | string)[] {
  if (answers.kind === 'code') return answers.choices.flatMap(({code}) => code ?? []);
  return Array.from({length: answers.max - answers.min + 1}, (_, index) => answers.min + index);
}

/** How the answers to a question are read, and what is in the way of that. */
export function answerReader(question: FormItem, item: MeasureItem): AnswerReader {
  const {linkId, options} = question;
  const name = `"${linkId}" (${item.id})`;
  const values = options.map((option) => ({answer: option.answer, value: optionValue(option, item)}));
  const valueOf = (answer: Answer | undefined): AnswerValue => {
    if (!answer || isDeclined(answer)) return null;
    const {valueInteger, valueCoding: coding} = answer;
    if (!coding) return valueInteger ?? null;
    return (
      values.find((one) => one.answer.valueCoding && sameCoding(one.answer.valueCoding, coding))?.value ??
      null
    );
  };
  return {
    valueOf,
    problems: [...shapeProblems(question, item), ...optionProblems()].map((problem) => `${name} ${problem}.`),
  };

  function optionProblems(): string[] {
    if (options.length === 0) return [];
    const all = wanted(item);
    const given = values.map(({value}) => value);
    const isSame = given.length === all.length && all.every((value) => given.includes(value));
    if (isSame) return [];
    const is = given.map((value) => value ?? 'nothing').join(', ');
    return [
      `has answers that count as ${is}; this measure has ${all.join(', ')} (ordinalValue, or the code)`,
    ];
  }
}

function shapeProblems(
  {type, options, limits, repeats, initial, valueSet}: FormItem,
  {answers}: MeasureItem,
) {
  const problems: string[] = [];
  const isNumber = type === 'integer' && answers.kind === 'number';
  if (type !== 'choice' && !isNumber)
    problems.push(`is of the type ${type}, of which no score can be worked out`);
  else if (type === 'choice' && options.length === 0) {
    problems.push(valueSet ? 'takes its answers from a server' : 'has no answers to choose from');
  }
  if (repeats) problems.push('takes several answers');
  if (initial.length > 0 || options.some((option) => option.initial))
    problems.push('has an answer before it is asked');
  if (isNumber && options.length === 0) {
    const least = limits.minValue?.valueInteger;
    const most = limits.maxValue?.valueInteger;
    const fits =
      (least === undefined || least === answers.min) && (most === undefined || most === answers.max);
    if (!fits)
      problems.push(`runs from ${least} to ${most}; this measure has ${answers.min} to ${answers.max}`);
  }
  return problems;
}

/** The number that an answer counts for, whatever measure the form is; for the safety rule. */
export const isCounted = (value: AnswerValue): value is number => isWhole(value);
