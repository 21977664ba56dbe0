import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {ChartStrings} from './strings.js';

export type {ChartStrings} from './strings.js';

/** Texts of charts of one person's answers. */
export const chartWords: Catalogue<ChartStrings> = {
  section: 'charts',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
