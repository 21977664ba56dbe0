import type {Measure, NumberAnswers} from '../measure.js';
import {numbered} from './shared.js';

const SIX: NumberAnswers = {kind: 'number', min: 0, max: 5};
const items = numbered('who5', 5);
const WHO = 'World Health Organization 2024';

/** WHO-5, scoring alone: the percentage is the score, the raw total a step on the way. */
export const who5: Measure = {
  id: 'who5',
  version: '1.0.0',
  title: 'WHO-5 Well-Being Index',
  shippable: false,
  offByDefault: true,
  licence: {
    name: 'CC BY-NC-SA 3.0 IGO',
    url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/',
    terms: 'Take the words from the World Health Organization. For commercial use, ask them.',
  },
  attribution: 'WHO-5: © World Health Organization 2024. Its words are not part of this kit.',
  items: items.map((id, index) => ({id, key: `items[${index}]`, answers: SIX})),
  scores: [
    {id: 'raw', how: 'sum', items, range: [0, 25], better: 'higher', partial: true},
    {
      id: 'percentage',
      how: 'sum',
      items,
      times: 4,
      range: [0, 100],
      better: 'higher',
      cut: {at: 50, side: 'below', source: WHO},
      change: {threshold: 10, source: WHO},
    },
  ],
  headline: 'percentage',
};
