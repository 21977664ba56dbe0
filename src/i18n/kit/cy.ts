import type {KitStrings} from './strings.js';

/** Welsh. A page's own label stands after a colon: inside a sentence its first letter would have to change. */
export const cy: KitStrings = {
  errorPrefix: 'Gwall:',
  close: 'Cau',
  pages: 'Tudalennau',
  previousPage: 'Tudalen flaenorol',
  nextPage: 'Tudalen nesaf',
  pageNumber: (page) => `Tudalen ${page}`,
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
  enter: (label) => `Llenwch hwn: ${label}`,
  choose: (label) => `Dewiswch ateb: ${label}`,
  important: 'Pwysig:',
  done: 'Wedi’i wneud:',
  problem: 'Mae problem:',
};
