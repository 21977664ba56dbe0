import type {KitStrings} from './strings.js';

/** A label inside a sentence: the first letter small, unless the word is an abbreviation such as NHS. */
function inSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

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
