import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {PlanGoalsStrings} from './strings.js';

export type {ActivityPlanWords, PlanGoalsStrings, ScaleEnds} from './strings.js';

/** Words for writing the goals and steps of a support plan. */
export const planGoalsWords: Catalogue<PlanGoalsStrings> = {
  section: 'plan-goals',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
