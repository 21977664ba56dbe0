import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {QuestionnaireStrings} from './strings.js';

export type {QuestionnaireStrings} from './strings.js';

/** Words of the way through a form. */
export const questionnaireWords: Catalogue<QuestionnaireStrings> = {
  section: 'questionnaire',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
