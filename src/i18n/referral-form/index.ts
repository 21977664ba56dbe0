import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {ReferralFormStrings} from './strings.js';

export type {ReferralFormStrings} from './strings.js';

/** Texts around the questions of a referral form: its beginning, sending, and its end. */
export const referralFormWords: Catalogue<ReferralFormStrings> = {
  section: 'referralForm',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
