import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {WellbeingGroupStrings} from './strings.js';

export type {People, WellbeingGroupStrings} from './strings.js';

/** Texts of `<spk-wellbeing-group>`. */
export const wellbeingGroupWords: Catalogue<WellbeingGroupStrings> = {
  section: 'wellbeing-group',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
