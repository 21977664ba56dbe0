import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {PlanStrings} from './strings.js';

export type {PlanSectionId, PlanStrings, PlanWords} from './strings.js';

/** Words of a support plan: headings, questions, statuses, and copies to keep. */
export const planWords: Catalogue<PlanStrings> = {
  section: 'plan',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
