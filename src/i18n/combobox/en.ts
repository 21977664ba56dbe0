import {plural} from '../formats.js';
import {inSentence} from '../sentence.js';
import type {ComboboxStrings} from './strings.js';

/** English. */
export const en: ComboboxStrings = {
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
  goOnWithout:
    'The list could not be loaded. You can continue without choosing from it. What you typed will not be in your answers.',
  tryAgain: 'Try again',
};
