import {groupDigits, plural} from '../formats.js';
import {activitiesInWelsh} from '../welsh.js';
import type {MapStrings} from './strings.js';

/** Welsh texts of the map. */
export const cy: MapStrings = {
  region: 'Map o weithgareddau',
  surface: 'Map. Defnyddiwch y bysellau saeth i’w symud. Defnyddiwch plws a minws i newid y chwyddo.',
  skip: 'Neidio heibio’r map',
  zoomIn: 'Chwyddo i mewn',
  zoomOut: 'Chwyddo allan',
  searchArea: 'Chwilio’r ardal hon',
  loading: 'Yn llwytho’r map',
  failed: 'Ni lwythodd y map. Mae popeth sydd arno yn y rhestr hefyd.',
  retry: 'Rhoi cynnig arall arni',
  close: 'Cau',
  outcodesCredit:
    'Yn cynnwys data OS © Hawlfraint y Goron a hawl cronfa ddata 2025. Yn cynnwys data’r Post Brenhinol © Hawlfraint y ' +
    'Post Brenhinol a hawl cronfa ddata 2025. Yn cynnwys data Ystadegau Gwladol © Hawlfraint y Goron a hawl cronfa ddata 2025.',
  activities: activitiesInWelsh,
  samePlace: (count) => `${activitiesInWelsh(count)} yn y lle hwn`,
  notShown: (count) => `Mae ${groupDigits(count)} arall. Mae’r rhain yn y rhestr.`,
  miles: (miles) => plural('cy', miles, {one: '# filltir', two: '# filltir', other: '# milltir'}),
};
