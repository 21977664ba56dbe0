import {plural} from '../formats.js';
import type {AddressStrings} from './strings.js';

/** Welsh. */
export const cy: AddressStrings = {
  line1: 'Llinell gyfeiriad 1',
  line2: 'Llinell gyfeiriad 2 (dewisol)',
  town: 'Tref neu ddinas',
  postcode: 'Cod post',
  find: 'Dod o hyd i gyfeiriad',
  byHand: 'Rhoi’r cyfeiriad â llaw',
  searching: 'Wrthi’n chwilio am gyfeiriadau',
  found: (count) =>
    plural('cy', count, {
      one: 'Canfuwyd # cyfeiriad',
      two: 'Canfuwyd # gyfeiriad',
      few: 'Canfuwyd # chyfeiriad',
      many: 'Canfuwyd # chyfeiriad',
      other: 'Canfuwyd # o gyfeiriadau',
    }),
  none: (postcode) => `Ni chanfuwyd unrhyw gyfeiriadau ar gyfer ${postcode}. Rhowch y cyfeiriad â llaw`,
  failed:
    'Ni ellir chwilio am gyfeiriadau ar hyn o bryd. Rhowch y cyfeiriad â llaw, neu rhowch gynnig arall arni',
  choose: 'Dewiswch gyfeiriad',
  chooseOne: 'Dewiswch un',
  filled: 'Mae’r cyfeiriad wedi’i lenwi isod. Gallwch ei newid',
  fullPostcode: 'Rhowch god post llawn yn y DU',
};
