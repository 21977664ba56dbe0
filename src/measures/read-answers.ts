import {MeasureError} from './measure-error.js';
import type {Measure, MeasureChoice, MeasureItem} from './measure.js';

/** An answer that was read: the answer itself, and what it counts for. */
export interface ReadAnswer {
  readonly answer: number | string;
  readonly value?: number;
  /** The choice, where the answer has words. */
  readonly choice?: MeasureChoice;
}

/** By item id; items without an answer are not in it. */
export type ReadAnswers = ReadonlyMap<string, ReadAnswer>;

const IN_LIST = /^(\w+)\[\d+\]$/;

/** Answers as they belong to a measure; refuses what is not one of them. `null` and what is left out are missing answers. */
export function readAnswers(measure: Measure, given: unknown): ReadAnswers {
  if (!isRecord(given)) throw new MeasureError('wrong-shape', `Answers to ${measure.id} are an object.`);
  const lists = listLengths(measure);
  checkShape(measure, given, lists);
  const read = new Map<string, ReadAnswer>();
  for (const item of measure.items) {
    const answer = answerAt(given, item.key);
    if (answer !== undefined && answer !== null) read.set(item.id, readAnswer(item, answer));
  }
  return read;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many answers each list takes, by its name. */
function listLengths(measure: Measure): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const {key} of measure.items) {
    const list = IN_LIST.exec(key)?.[1];
    if (list !== undefined) lengths.set(list, (lengths.get(list) ?? 0) + 1);
  }
  return lengths;
}

function checkShape(
  {id, items}: Measure,
  given: Record<string, unknown>,
  lists: ReadonlyMap<string, number>,
): void {
  for (const [list, length] of lists) {
    const answers = given[list];
    if (!Array.isArray(answers)) throw new MeasureError('wrong-shape', `${id} takes a list "${list}".`);
    if (answers.length !== length) {
      throw new MeasureError(
        'wrong-length',
        `"${list}" of ${id} has ${length} answers, null where one is missing.`,
      );
    }
  }
  for (const key of Object.keys(given)) {
    if (!lists.has(key) && !items.some((item) => item.key === key)) {
      throw new MeasureError(`unknown-item:${key}`, `${id} has no such question.`);
    }
  }
}

function answerAt(given: Record<string, unknown>, key: string): unknown {
  const list = IN_LIST.exec(key)?.[1];
  if (list === undefined) return Object.hasOwn(given, key) ? given[key] : undefined;
  return (given[list] as readonly unknown[])[Number(key.slice(list.length + 1, -1))];
}

function readAnswer({key, answers}: MeasureItem, answer: unknown): ReadAnswer {
  if (answers.kind === 'code') {
    const choice = answers.choices.find(({code}) => code === answer);
    if (choice && typeof answer === 'string') return {answer, value: choice.value, choice};
  } else if (typeof answer === 'number' && Number.isInteger(answer)) {
    const choice = answers.choices?.find(({value}) => value === answer);
    if (answer >= answers.min && answer <= answers.max) return {answer, value: answer, choice};
  }
  throw new MeasureError(`out-of-range:${key}`, 'This is none of the answers to the question.');
}
