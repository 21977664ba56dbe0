import type {CodeAnswers, Measure} from '../measure.js';
import {OGL, ONS_ATTRIBUTION} from './shared.js';

/** Three answers: a scale with four ("never" to "often") is another one. */
const UCLA: CodeAnswers = {
  kind: 'code',
  choices: [
    {code: 'hardly-ever-or-never', value: 1, text: 'Hardly ever or never'},
    {code: 'some-of-the-time', value: 2, text: 'Some of the time'},
    {code: 'often', value: 3, text: 'Often'},
  ],
};

/** These count for nothing: the direct question is never added to the others. */
const DIRECT: CodeAnswers = {
  kind: 'code',
  choices: [
    {code: 'often-always', text: 'Often/always'},
    {code: 'some-of-the-time', text: 'Some of the time'},
    {code: 'occasionally', text: 'Occasionally'},
    {code: 'hardly-ever', text: 'Hardly ever'},
    {code: 'never', text: 'Never'},
  ],
};

/** The national indicators of loneliness: the three questions of the UCLA scale first, the direct question last. No official cut. */
export const lonelinessOns: Measure = {
  id: 'loneliness-ons',
  version: '1.0.0',
  title: 'ONS loneliness indicators',
  shippable: true,
  offByDefault: false,
  licence: OGL,
  attribution: `${ONS_ATTRIBUTION} Three-item scale: Hughes, Waite, Hawkley and Cacioppo, 2004.`,
  items: [
    {
      id: 'loneliness-ons-companionship',
      key: 'companionship',
      text: 'How often do you feel that you lack companionship?',
      answers: UCLA,
    },
    {
      id: 'loneliness-ons-leftout',
      key: 'leftout',
      text: 'How often do you feel left out?',
      answers: UCLA,
    },
    {
      id: 'loneliness-ons-isolated',
      key: 'isolated',
      text: 'How often do you feel isolated from others?',
      answers: UCLA,
    },
    {
      id: 'loneliness-ons-direct',
      key: 'direct',
      text: 'How often do you feel lonely?',
      answers: DIRECT,
    },
  ],
  scores: [
    {
      id: 'ucla',
      how: 'sum',
      items: ['loneliness-ons-companionship', 'loneliness-ons-leftout', 'loneliness-ons-isolated'],
      range: [3, 9],
      better: 'lower',
    },
    {id: 'direct', how: 'answer', items: ['loneliness-ons-direct']},
  ],
  headline: 'ucla',
  benchmarks: [
    {
      population: 'England',
      source: 'Community Life Survey',
      period: '2024/25',
      mode: 'self-completion',
      statistic: 'percent',
      of: 'direct',
      values: {'often-always': 7, never: 21},
    },
    {
      population: 'Disabled adults in England',
      source: 'Community Life Survey',
      period: '2024/25',
      mode: 'self-completion',
      statistic: 'percent',
      of: 'direct',
      values: {'often-always': 14},
    },
  ],
};
