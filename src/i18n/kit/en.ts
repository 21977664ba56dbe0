import {inSentence} from '../sentence.js';
import type {KitStrings} from './strings.js';

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
};
