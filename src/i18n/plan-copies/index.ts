import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {PlanCopiesStrings} from './strings.js';

export {COPY_SIZES, type CopySize, type PlanCopiesStrings} from './strings.js';

/** Words around copies of a support plan. */
export const planCopiesWords: Catalogue<PlanCopiesStrings> = {
  section: 'plan-copies',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
