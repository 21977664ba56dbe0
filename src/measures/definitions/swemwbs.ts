import type {Measure, NumberAnswers} from '../measure.js';
import {numbered, snomed} from './shared.js';

const FIVE: NumberAnswers = {kind: 'number', min: 1, max: 5};

/** Metric scores of the raw totals from 7 on: Stewart-Brown et al. 2009. */
const METRIC = [
  7, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25, 19.98,
  20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35,
];

const items = numbered('swemwbs', 7);
const HEALTH_SURVEY = {
  source: 'Health Survey for England',
  period: '2010 to 2013',
  mode: 'not-stated',
} as const;

/**
 * SWEMWBS, scoring alone. Charts and means use the metric score, never the raw total. Published cut-offs disagree, so
 * there is none here. Of the published changes (1.03 to 2.87) it takes the strictest.
 */
export const swemwbs: Measure = {
  id: 'swemwbs',
  version: '1.0.0',
  title: 'Short Warwick-Edinburgh Mental Wellbeing Scale (SWEMWBS)',
  shippable: false,
  offByDefault: true,
  licence: {
    name: 'University of Warwick licence',
    terms: 'Register with the University of Warwick. Suppliers need the commercial licence.',
  },
  attribution: 'The words of the scale are the University of Warwick’s and are not part of this kit.',
  items: items.map((id, index) => ({id, key: `items[${index}]`, answers: FIVE})),
  scores: [
    {id: 'raw', how: 'sum', items, range: [7, 35], better: 'higher', partial: true},
    {
      id: 'metric',
      how: 'sum',
      items,
      table: Object.fromEntries(METRIC.map((metric, index) => [index + 7, metric])),
      range: [7, 35],
      better: 'higher',
      change: {threshold: 2.87, source: 'Shah et al. 2018, 2.77 standard errors of measurement'},
      codes: [snomed('718466001')],
    },
  ],
  headline: 'metric',
  benchmarks: [
    {population: 'Men in England', ...HEALTH_SURVEY, statistic: 'mean', values: {metric: 23.7}},
    {population: 'Women in England', ...HEALTH_SURVEY, statistic: 'mean', values: {metric: 23.2}},
    {population: 'England', ...HEALTH_SURVEY, statistic: 'median', values: {metric: 23.2}},
  ],
};
