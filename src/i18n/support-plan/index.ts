import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {SupportPlanStrings} from './strings.js';

export type {PlanFaultId, PlanMessage, PlanStopId, SaveBarStrings, SupportPlanStrings} from './strings.js';

/** Texts of `<spk-support-plan>` around the plan itself. */
export const supportPlanWords: Catalogue<SupportPlanStrings> = {
  section: 'support-plan',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
