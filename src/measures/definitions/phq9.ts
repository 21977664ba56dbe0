import type {Measure, MeasureItem, NumberAnswers} from '../measure.js';
import {FREQUENCY, loinc, numbered, PHQ_ATTRIBUTION, PHQ_LICENCE, PHQ_STEM, snomed} from './shared.js';

const WORDING: readonly (readonly [text: string, loinc: string])[] = [
  ['Little interest or pleasure in doing things', '44250-9'],
  ['Feeling down, depressed, or hopeless', '44255-8'],
  ['Trouble falling or staying asleep, or sleeping too much', '44259-0'],
  ['Feeling tired or having little energy', '44254-1'],
  ['Poor appetite or overeating', '44251-7'],
  [
    'Feeling bad about yourself – or that you are a failure or have let yourself or your family down',
    '44258-2',
  ],
  ['Trouble concentrating on things, such as reading the newspaper or watching television', '44252-5'],
  [
    'Moving or speaking so slowly that other people could have noticed? Or the opposite – being so fidgety or restless that you have been moving around a lot more than usual',
    '44253-3',
  ],
  ['Thoughts that you would be better off dead or of hurting yourself in some way', '44260-8'],
];

/** The items of the PHQ from the first on: the PHQ-2 is the first two. */
export const phqItems = (measure: string, count: number): readonly MeasureItem[] =>
  WORDING.slice(0, count).map(([text, code], index) => ({
    id: `${measure}-${index + 1}`,
    key: `items[${index}]`,
    text,
    answers: FREQUENCY,
    codes: [loinc(code)],
  }));

const DIFFICULTY: NumberAnswers = {
  kind: 'number',
  min: 0,
  max: 3,
  choices: [
    {value: 0, text: 'Not difficult at all', coding: loinc('LA6572-7')},
    {value: 1, text: 'Somewhat difficult', coding: loinc('LA6573-5')},
    {value: 2, text: 'Very difficult', coding: loinc('LA6575-0')},
    {value: 3, text: 'Extremely difficult', coding: loinc('LA6574-3')},
  ],
};

const MANUAL = 'NHS Talking Therapies manual';

/** PHQ-9. The question about difficulty is never scored; any missing answer means that there is no total. */
export const phq9: Measure = {
  id: 'phq9',
  version: '1.0.0',
  title: 'PHQ-9',
  shippable: true,
  offByDefault: true,
  licence: PHQ_LICENCE,
  attribution: PHQ_ATTRIBUTION,
  stem: PHQ_STEM,
  items: [
    ...phqItems('phq9', 9),
    {
      id: 'phq9-difficulty',
      key: 'difficulty',
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      answers: DIFFICULTY,
      codes: [loinc('69722-7')],
    },
  ],
  scores: [
    {
      id: 'total',
      how: 'sum',
      items: numbered('phq9', 9),
      range: [0, 27],
      better: 'lower',
      bands: [
        {id: 'minimal', from: 0, to: 4},
        {id: 'mild', from: 5, to: 9},
        {id: 'moderate', from: 10, to: 14},
        {id: 'moderately-severe', from: 15, to: 19},
        {id: 'severe', from: 20, to: 27},
      ],
      change: {threshold: 6, source: MANUAL},
      recovery: {at: 10, side: 'below', source: MANUAL},
      codes: [loinc('44261-6'), snomed('720433000')],
    },
    {
      id: 'phq2',
      how: 'sum',
      items: numbered('phq9', 2),
      range: [0, 6],
      better: 'lower',
      partial: true,
    },
  ],
  headline: 'total',
  safety: {item: 'phq9-9', from: 1},
  codes: [loinc('44249-1')],
};
