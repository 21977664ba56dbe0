import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {PlanVersionsStrings} from './strings.js';

export type {PlanVersionsStrings} from './strings.js';

/** Words of two versions of a plan that clash, and of earlier ones. Fetched with the code that shows them. */
export const planVersionsWords: Catalogue<PlanVersionsStrings> = {
  section: 'plan-versions',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
