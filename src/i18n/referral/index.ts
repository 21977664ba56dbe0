import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {ReferralStrings} from './strings.js';

export type {FieldId, FieldWords, ReferralStrings, SectionId, StopId} from './strings.js';

/** Texts of the referral forms: the words of every field, and of the pages around them. */
export const referralWords: Catalogue<ReferralStrings> = {
  section: 'referral',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
