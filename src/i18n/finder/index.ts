import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {FinderStrings} from './strings.js';

export type {FinderStrings};

/** Texts of the activity finder. */
export const finderWords: Catalogue<FinderStrings> = {
  section: 'finder',
  en,
  load: {cy: async () => (await import('./cy.js')).cy},
};
