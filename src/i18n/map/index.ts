import type {Catalogue} from '../catalogue.js';
import {en} from './en.js';
import type {MapStrings} from './strings.js';

export type {MapStrings} from './strings.js';

/** Words of the map. */
export const mapWords: Catalogue<MapStrings> = {
  section: 'map',
  en,
  load: {cy: () => import('./cy.js').then(({cy}) => cy)},
};
