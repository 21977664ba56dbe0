import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {PlanPartsStrings} from './strings.js';

export type {PlanPartsStrings} from './strings.js';

/** Words for writing the parts of a support plan other than goals and steps. */
export const planPartsWords: Catalogue<PlanPartsStrings> = {
  section: 'plan-parts',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
