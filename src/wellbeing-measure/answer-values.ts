import {choiceCoding} from '../measures/questionnaire.js';
import type {MeasureChoice, MeasureItem} from '../measures/measure.js';
import {isDeclined} from '../model/declined.js';
import type {Answer, Coding} from '../model/fhir.js';
import type {FormItem, FormOption} from '../questionnaire/engine/form.js';
import {isCoding} from './questions.js';

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
  one.code !== undefined && one.system === other.system && one.code === other.code;
const lettersOf = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The published answer whose code an option has. */
const knownChoice = ({answer}: FormOption, {answers}: MeasureItem): MeasureChoice | undefined =>
  (answers.choices ?? []).find((choice) => {
    const {valueCoding: own} = answer;
    // The kit's own codes are mere numbers: without their system they can be anybody's.
    return choice.coding ? isCoding(own, choice.coding) : own && sameCoding(own, choiceCoding(choice));
  });

/** What an option of a form stands for; `undefined` where nothing says it. */
function optionValue(option: FormOption, item: MeasureItem): AnswerValue | undefined {
  const {score} = option;
  const {valueInteger, valueCoding: coding} = option.answer;
  const {answers} = item;
  const choices = answers.choices ?? [];
  if (answers.kind === 'number') return valueInteger ?? score ?? knownChoice(option, item)?.value;
  const named = choices.find(({code}) => coding?.code !== undefined && code === coding.code);
  const counted = choices.filter(({value}) => value !== undefined && value === score);
  return named?.code ?? (counted.length === 1 ? counted[0]?.code : undefined);
}

/** Whether an option says two things: its number one, and its published code or words another. */
function contradictsItself(option: FormOption, item: MeasureItem): boolean {
  const {answer, score, label} = option;
  const {kind, choices = []} = item.answers;
  const value = optionValue(option, item);
  const words = lettersOf(label.text);
  const published = [
    knownChoice(option, item),
    choices.find(({text}) => words !== '' && lettersOf(text) === words),
  ];
  if (kind === 'number' && answer.valueInteger !== undefined && (score ?? value) !== value) return true;
  return published.some((choice) => {
    const meant = kind === 'number' ? choice?.value : choice?.code;
    return meant !== undefined && value !== undefined && meant !== value;
  });
}

/** Whether each option is one that its answer is found by again. */
function areDistinct(options: readonly FormOption[]): boolean {
  return options.every(({answer}, index) => {
    const {valueCoding: coding, valueInteger} = answer;
    if (coding && !coding.code) return false;
    return !options.slice(0, index).some(({answer: other}) => {
      if (!coding) return valueInteger !== undefined && other.valueInteger === valueInteger;
      return other.valueCoding !== undefined && sameCoding(other.valueCoding, coding);
    });
  });
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
    if (options.length === 0) return valueInteger ?? null;
    const chosen = values.find(({answer: own}) => {
      if (coding) return own.valueCoding !== undefined && sameCoding(own.valueCoding, coding);
      return valueInteger !== undefined && own.valueInteger === valueInteger;
    });
    return chosen?.value ?? null;
  };
  return {
    valueOf,
    problems: [...shapeProblems(question, item), ...optionProblems()].map((problem) => `${name} ${problem}.`),
  };

  function optionProblems(): string[] {
    if (options.length === 0) return [];
    if (options.some(({answer}) => answer.valueInteger === undefined && !answer.valueCoding)) {
      return ['has answers that are neither whole numbers nor codings (valueInteger, valueCoding)'];
    }
    if (!areDistinct(options)) {
      return ['has answers that cannot be told apart: each needs a code, or a whole number, of its own'];
    }
    const twofold = options.filter((option) => contradictsItself(option, item));
    if (twofold.length > 0) {
      const which = twofold.map(({label}) => `"${label.text}"`).join(', ');
      return [`has answers whose number contradicts their published code or words: ${which}`];
    }
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

/** Of answers in a group that can be given again, nobody knows which one counts. */
function isInRepeated({parent}: FormItem): boolean {
  return parent !== undefined && (parent.repeats || isInRepeated(parent));
}

function shapeProblems(question: FormItem, {answers}: MeasureItem) {
  const {type, options, limits, repeats, initial, initialExpression, valueSet} = question;
  const problems: string[] = [];
  if (question.hidden || question.readOnly || question.calculated)
    problems.push('is not asked: it is hidden, readOnly or calculated');
  const isNumber = type === 'integer' && answers.kind === 'number';
  if (type !== 'choice' && !isNumber)
    problems.push(`is of the type ${type}, of which no score can be worked out`);
  else if (type === 'choice' && options.length === 0) {
    problems.push(valueSet ? 'takes its answers from a server' : 'has no answers to choose from');
  }
  if (repeats) problems.push('takes several answers');
  if (isInRepeated(question)) problems.push('stands in a group that can be repeated');
  if (initial.length > 0 || initialExpression || options.some((option) => option.initial))
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
