import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {KitStrings} from './strings.js';

export type {KitStrings} from './strings.js';

/** Texts of the primitives. */
export const kitWords: Catalogue<KitStrings> = {
  section: 'kit',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
