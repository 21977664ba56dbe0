import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {ProblemStrings} from './strings.js';

export type {ProblemStrings} from './strings.js';

/** Messages about answers. */
export const problemWords: Catalogue<ProblemStrings> = {
  section: 'problems',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
