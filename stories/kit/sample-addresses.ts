import {BackendError} from '../../src/backends/backend-error.js';
import type {Geocoder, PostalAddress} from '../../src/backends/directory.js';

/** Invented: there is no such street in Leeds. */
const MILL_LANE: readonly PostalAddress[] = [
  {lines: ['Flat 1', '2 Mill Lane'], town: 'Leeds', postcode: 'LS1 1AA'},
  {lines: ['Flat 2', '2 Mill Lane'], town: 'Leeds', postcode: 'LS1 1AA'},
  {lines: ['4 Mill Lane'], town: 'Leeds', postcode: 'LS1 1AA'},
  {
    lines: [
      'Meadowside Community Centre for Health and Wellbeing',
      'The Old Corn Exchange',
      '6 to 10 Mill Lane',
    ],
    town: 'Leeds',
    postcode: 'LS1 1AA',
  },
];

const geocoder = (findAddresses: Required<Geocoder>['findAddresses']): Geocoder => ({
  locate: () => Promise.resolve(undefined),
  findAddresses,
});

/** Geocoders that answer inside the page: with a few addresses, with none, badly, and never. */
export const sampleAddresses = {
  found: geocoder((postcode) => Promise.resolve(postcode === 'LS1 1AA' ? MILL_LANE : [])),
  none: geocoder(() => Promise.resolve([])),
  failing: geocoder(() => Promise.reject(new BackendError('server', 'It is down.'))),
  slow: geocoder(() => new Promise(() => undefined)),
} as const;
