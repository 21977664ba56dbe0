import {formatList, plural} from '../formats.js';
import {atStart, inSentence} from '../sentence.js';
import type {KitStrings} from './strings.js';

const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});
const words = (count: number) => plural('en', count, {one: '# word', other: '# words'});

/** English. */
export const en: KitStrings = {
  errorPrefix: 'Error:',
  close: 'Close',
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageNumber: (page) => `Page ${page}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  enter: (label) => `Enter ${inSentence(label)}`,
  choose: (label) => `Select ${inSentence(label)}`,
  important: 'Important:',
  done: 'Done:',
  problem: 'There is a problem:',
  back: 'Back',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  thereIsAProblem: 'There is a problem',
  notProvided: 'Not provided',
  upToCharacters: (limit) => `You can enter up to ${characters(limit)}`,
  upToWords: (limit) => `You can enter up to ${words(limit)}`,
  charactersLeft: (count) => `You have ${characters(count)} left`,
  charactersOver: (count) => `You have ${characters(count)} too many`,
  wordsLeft: (count) => `You have ${words(count)} left`,
  wordsOver: (count) => `You have ${words(count)} too many`,
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
