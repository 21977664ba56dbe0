import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {ItemStrings} from './strings.js';

export type {ItemStrings} from './strings.js';

/** Texts around the questions of a form. */
export const itemWords: Catalogue<ItemStrings> = {
  section: 'questionnaireItems',
  en,
  load: {cy: async () => (await import('./cy.js')).cy},
};
