import {plural} from '../formats.js';
import {atStart, inSentence} from '../sentence.js';
import type {FieldStrings} from './strings.js';

/** "an image", "an MP4": abbreviations are spelt out, so their first letter's name counts. */
const withArticle = (types: string): string =>
  /^(?:[aeiou]|[AEFHILMNORSX][A-Z\d])/.test(types) ? `an ${types}` : `a ${types}`;

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
};
