import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {FieldProblemStrings} from './strings.js';

export type {FieldProblemStrings} from './strings.js';

/** What single fields find wrong by themselves. A questionnaire says it in the words of `problems`. */
export const fieldProblemWords: Catalogue<FieldProblemStrings> = {
  section: 'fieldProblems',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
