import {formatList, plural} from '../formats.js';
import {atStart, inSentence} from '../sentence.js';
import type {FieldStrings} from './strings.js';

/** "an image", "an MP4": abbreviations are spelt out, so their first letter's name counts. */
const withArticle = (types: string): string =>
  /^(?:[aeiou]|[AEFHILMNORSX][A-Z\d])/.test(types) ? `an ${types}` : `a ${types}`;

const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});
const words = (count: number) => plural('en', count, {one: '# word', other: '# words'});

/** English. */
export const en: FieldStrings = {
  fromList: (label) => `Select ${inSentence(label)} from the list`,
  choices: 'Choices',
  searching: 'Searching',
  noResults: (text) => `No results for ${text}`,
  noResultsOwnWords: (text) => `No results for ${text}. You can keep your own words`,
  typeMore: (letters) =>
    plural('en', letters, {one: 'Type # letter or more', other: 'Type # letters or more'}),
  results: (count) => plural('en', count, {one: '# result', other: '# results'}),
  firstResults: (count) => `Showing the first ${count}. Type more to see fewer`,
  listFailed: 'The list could not be loaded',
  tryAgain: 'Try again',

  scaleIs: 'is',
  or: 'or',

  chooseFile: 'Choose a file',
  chooseFiles: 'Choose files',
  chosenFiles: 'Chosen files',
  remove: 'Remove',
  fileAdded: (names) => `Added ${names}`,
  fileRemoved: (name) => `Removed ${name}`,
  theFile: 'The selected file',
  fileType: (file, types) => `${file} must be ${withArticle(types)}`,
  fileBig: (file, size) => `${file} must be smaller than ${size}`,
  fileNone: 'Select a file',
  fileEmpty: (file) => `${file} is empty`,
  fileMany: (count) =>
    plural('en', count, {
      one: 'You can only select # file',
      other: 'You can only select up to # files at the same time',
    }),
  image: 'image',
  audio: 'audio file',
  video: 'video',

  amount: 'Amount',
  unit: 'Unit',
  chooseUnit: 'Select a unit',
  number: (label) => `${atStart(label)} must be a number, like 12`,

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
