import {groupDigits} from '../formats.js';
import type {MapStrings} from './strings.js';

/** English texts of the map. */
export const en: MapStrings = {
  region: 'Map of activities',
  surface: 'Map. Use the arrow keys to move it. Use plus and minus to zoom.',
  skip: 'Skip the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  searchArea: 'Search this area',
  loading: 'Loading the map',
  failed: 'The map did not load. Everything on it is in the list too.',
  retry: 'Try again',
  close: 'Close',
  outcodesCredit:
    'Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and ' +
    'database right 2025. Contains National Statistics data © Crown copyright and database right 2025.',
  activities: (count) => `${groupDigits(count)} ${count === 1 ? 'activity' : 'activities'}`,
  samePlace: (count) => `${groupDigits(count)} activities at this place`,
  notShown: (count) => `There are ${groupDigits(count)} more. Find them in the list.`,
  miles: (miles) => `${groupDigits(miles)} ${miles === 1 ? 'mile' : 'miles'}`,
};
