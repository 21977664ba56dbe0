import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {FileStrings} from './strings.js';

export type {FileStrings} from './strings.js';

/** Texts of fields for files, which few forms have. */
export const fileWords: Catalogue<FileStrings> = {
  section: 'files',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
