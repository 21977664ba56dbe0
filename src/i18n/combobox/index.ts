import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {ComboboxStrings} from './strings.js';

export type {ComboboxStrings} from './strings.js';

/** Texts of boxes that offer what matches, which few forms have. */
export const comboboxWords: Catalogue<ComboboxStrings> = {
  section: 'combobox',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
