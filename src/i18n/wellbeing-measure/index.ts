import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {WellbeingMeasureStrings} from './strings.js';

export type {FaultId, ToWhom, WellbeingMeasureStrings} from './strings.js';

/** Texts of `<spk-wellbeing-measure>`. */
export const wellbeingMeasureWords: Catalogue<WellbeingMeasureStrings> = {
  section: 'wellbeing-measure',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
