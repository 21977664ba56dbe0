import type {Measure} from '../measure.js';
import {phqItems} from './phq9.js';
import {numbered, PHQ_ATTRIBUTION, PHQ_LICENCE, PHQ_STEM, snomed} from './shared.js';

/** PHQ-2: the first two items of the PHQ-9. */
export const phq2: Measure = {
  id: 'phq2',
  version: '1.0.0',
  title: 'PHQ-2',
  shippable: true,
  offByDefault: true,
  licence: PHQ_LICENCE,
  attribution: PHQ_ATTRIBUTION,
  stem: PHQ_STEM,
  items: phqItems('phq2', 2),
  scores: [
    {
      id: 'total',
      how: 'sum',
      items: numbered('phq2', 2),
      range: [0, 6],
      better: 'lower',
      cut: {at: 3, side: 'at-or-above', source: 'Kroenke et al. 2003'},
      codes: [snomed('836541000000100')],
    },
  ],
  headline: 'total',
};
