import {formatList, plural} from '../formats.js';
import {atStart} from '../sentence.js';
import type {FieldProblemStrings} from './strings.js';

const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});
const words = (count: number) => plural('en', count, {one: '# word', other: '# words'});

/** English. */
export const en: FieldProblemStrings = {
  number: (label) => `${atStart(label)} must be a number, like 12`,
  tooManyCharacters: (label, limit) => `${atStart(label)} must be ${characters(limit)} or less`,
  tooManyWords: (label, limit) => `${atStart(label)} must be ${words(limit)} or less`,
  dateMissing: (label, parts) => `${atStart(label)} must include a ${formatList('en', parts)}`,
  yearDigits: 'Year must include 4 numbers',
  dateReal: (label) => `${atStart(label)} must be a real date`,
  dateFrom: (label, first) => `${atStart(label)} must be the same as or after ${first}`,
  dateUntil: (label, last) => `${atStart(label)} must be the same as or before ${last}`,
  dateFromToday: (label) => `${atStart(label)} must be today or in the future`,
  dateUntilToday: (label) => `${atStart(label)} must be today or in the past`,
  timeReal: (label) => `${atStart(label)} must be a time, like 2:30pm`,
};
