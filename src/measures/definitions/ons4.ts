import type {Band, Measure, NumberAnswers, ScoreRule} from '../measure.js';
import {OGL, ONS_ATTRIBUTION} from './shared.js';

const TEN: NumberAnswers = {kind: 'number', min: 0, max: 10};

const HIGHER: readonly Band[] = [
  {id: 'low', from: 0, to: 4},
  {id: 'medium', from: 5, to: 6},
  {id: 'high', from: 7, to: 8},
  {id: 'very-high', from: 9, to: 10},
];

const LOWER: readonly Band[] = [
  {id: 'very-low', from: 0, to: 1},
  {id: 'low', from: 2, to: 3},
  {id: 'medium', from: 4, to: 5},
  {id: 'high', from: 6, to: 10},
];

const single = (id: string, better: 'higher' | 'lower', bands: readonly Band[]): ScoreRule => ({
  id,
  how: 'answer',
  items: [`ons4-${id}`],
  range: [0, 10],
  better,
  bands,
});

/**
 * ONS personal wellbeing. Four answers that are never added up or averaged: ONS looked at a composite and rejected it. No
 * change of one person has been published as meaningful.
 */
export const ons4: Measure = {
  id: 'ons4',
  version: '1.0.0',
  title: 'ONS personal wellbeing (ONS4)',
  shippable: true,
  offByDefault: false,
  licence: OGL,
  attribution: ONS_ATTRIBUTION,
  intro:
    'Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is ‘not at all’ and 10 is ‘completely’.',
  minimumAge: 16,
  selfOnly: true,
  items: [
    {
      id: 'ons4-satisfied',
      key: 'satisfied',
      text: 'Overall, how satisfied are you with your life nowadays?',
      lower: 'not at all satisfied',
      upper: 'completely satisfied',
      answers: TEN,
    },
    {
      id: 'ons4-worthwhile',
      key: 'worthwhile',
      text: 'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
      lower: 'not at all worthwhile',
      upper: 'completely worthwhile',
      answers: TEN,
    },
    {
      id: 'ons4-happy',
      key: 'happy',
      text: 'Overall, how happy did you feel yesterday?',
      lower: 'not at all happy',
      upper: 'completely happy',
      answers: TEN,
    },
    {
      id: 'ons4-anxious',
      key: 'anxious',
      text: 'On a scale where 0 is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel yesterday?',
      lower: 'not at all anxious',
      upper: 'completely anxious',
      answers: TEN,
    },
  ],
  scores: [
    single('satisfied', 'higher', HIGHER),
    single('worthwhile', 'higher', HIGHER),
    single('happy', 'higher', HIGHER),
    single('anxious', 'lower', LOWER),
  ],
  // A form on a page is self-completion, so that survey comes first. Answers to interviewers are about half a point higher.
  benchmarks: [
    {
      population: 'England',
      source: 'Community Life Survey',
      period: '2021/22',
      mode: 'self-completion',
      statistic: 'mean',
      values: {satisfied: 6.9, worthwhile: 7.1, happy: 7.0},
    },
    {
      population: 'United Kingdom',
      source: 'Office for National Statistics, Annual Population Survey',
      period: 'April 2022 to March 2023',
      mode: 'interviewer-led',
      statistic: 'mean',
      values: {satisfied: 7.45, worthwhile: 7.73, happy: 7.39, anxious: 3.23},
    },
    {
      population: 'United Kingdom',
      source: 'Office for National Statistics, Annual Population Survey',
      period: 'April 2021 to March 2022',
      mode: 'interviewer-led',
      statistic: 'mean',
      values: {satisfied: 7.54, worthwhile: 7.77, happy: 7.45, anxious: 3.12},
    },
  ],
};
