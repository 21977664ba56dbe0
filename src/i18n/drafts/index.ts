import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {DraftStrings} from './strings.js';

export type {DraftStrings} from './strings.js';

/** Words of keeping answers for later. */
export const draftWords: Catalogue<DraftStrings> = {
  section: 'drafts',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
