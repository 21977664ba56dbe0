import type {Measure, MeasureItem} from '../measure.js';
import {FREQUENCY, loinc, numbered, PHQ_ATTRIBUTION, PHQ_LICENCE, PHQ_STEM, snomed} from './shared.js';

const WORDING: readonly (readonly [text: string, loinc: string])[] = [
  ['Feeling nervous, anxious or on edge', '69725-0'],
  ['Not being able to stop or control worrying', '68509-9'],
  ['Worrying too much about different things', '69733-4'],
  ['Trouble relaxing', '69734-2'],
  ['Being so restless that it is hard to sit still', '69735-9'],
  ['Becoming easily annoyed or irritable', '69689-8'],
  ['Feeling afraid as if something awful might happen', '69736-7'],
];

/** The items of the GAD from the first on: the GAD-2 is the first two. */
export const gadItems = (measure: string, count: number): readonly MeasureItem[] =>
  WORDING.slice(0, count).map(([text, code], index) => ({
    id: `${measure}-${index + 1}`,
    key: `items[${index}]`,
    text,
    answers: FREQUENCY,
    codes: [loinc(code)],
  }));

const MANUAL = 'NHS Talking Therapies manual';

/** GAD-7. Any missing answer means that there is no total. */
export const gad7: Measure = {
  id: 'gad7',
  version: '1.0.0',
  title: 'GAD-7',
  shippable: true,
  offByDefault: true,
  licence: PHQ_LICENCE,
  attribution: PHQ_ATTRIBUTION,
  stem: PHQ_STEM,
  items: gadItems('gad7', 7),
  scores: [
    {
      id: 'total',
      how: 'sum',
      items: numbered('gad7', 7),
      range: [0, 21],
      better: 'lower',
      bands: [
        {id: 'minimal', from: 0, to: 4},
        {id: 'mild', from: 5, to: 9},
        {id: 'moderate', from: 10, to: 14},
        {id: 'severe', from: 15, to: 21},
      ],
      change: {threshold: 4, source: MANUAL},
      recovery: {at: 8, side: 'below', source: MANUAL},
      codes: [loinc('70274-6'), snomed('445455005')],
    },
    {
      id: 'gad2',
      how: 'sum',
      items: numbered('gad7', 2),
      range: [0, 6],
      better: 'lower',
      partial: true,
    },
  ],
  headline: 'total',
};
