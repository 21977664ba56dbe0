import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {FieldStrings} from './strings.js';

export type {FieldStrings} from './strings.js';

/**
 * Texts of single fields. Not with those of the kit, which every element brings along: most pages have none of these
 * fields.
 */
export const fieldWords: Catalogue<FieldStrings> = {
  section: 'fields',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
