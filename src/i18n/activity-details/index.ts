import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {ActivityDetailsStrings} from './strings.js';

export type {ActivityDetailsStrings};

/** Texts of an opened activity, the shortlist and the printed sheet. Fetched with them, not with the finder. */
export const activityDetailsWords: Catalogue<ActivityDetailsStrings> = {
  section: 'activityDetails',
  en,
  load: {cy: async () => (await import('./cy.js')).cy},
};
