import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {AddressStrings} from './strings.js';

export type {AddressStrings} from './strings.js';

/** Texts of the look-up of addresses. */
export const addressWords: Catalogue<AddressStrings> = {
  section: 'address',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
