import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {MeasureStrings} from './strings.js';

export type {MeasureStrings} from './strings.js';

/** Texts of measures and their scores. */
export const measureWords: Catalogue<MeasureStrings> = {
  section: 'measures',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
