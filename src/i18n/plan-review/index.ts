import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {PlanReviewStrings} from './strings.js';

export type {PlanReviewStrings} from './strings.js';

/** Words of the page on which a support plan is reviewed. They are fetched with that page. */
export const planReviewWords: Catalogue<PlanReviewStrings> = {
  section: 'plan-review',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
