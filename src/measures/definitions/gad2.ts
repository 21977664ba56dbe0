import type {Measure} from '../measure.js';
import {gadItems} from './gad7.js';
import {numbered, PHQ_ATTRIBUTION, PHQ_LICENCE, PHQ_STEM} from './shared.js';

/** GAD-2: the first two items of the GAD-7. */
export const gad2: Measure = {
  id: 'gad2',
  version: '1.0.0',
  title: 'GAD-2',
  shippable: true,
  offByDefault: true,
  licence: PHQ_LICENCE,
  attribution: PHQ_ATTRIBUTION,
  stem: PHQ_STEM,
  items: gadItems('gad2', 2),
  scores: [
    {
      id: 'total',
      how: 'sum',
      items: numbered('gad2', 2),
      range: [0, 6],
      better: 'lower',
      cut: {at: 3, side: 'at-or-above', source: 'Kroenke et al. 2007'},
    },
  ],
  headline: 'total',
};
