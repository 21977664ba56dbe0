import type {CodeAnswers, Measure} from '../measure.js';

/** The middle answer counts in both directions. */
const EMOTIONAL: CodeAnswers = {
  kind: 'code',
  choices: [
    {code: 'yes', value: 1},
    {code: 'more-or-less', value: 1},
    {code: 'no', value: 0},
  ],
};
const SOCIAL: CodeAnswers = {
  kind: 'code',
  choices: [
    {code: 'yes', value: 0},
    {code: 'more-or-less', value: 1},
    {code: 'no', value: 1},
  ],
};

const THREE = [0, 1, 2];
const emotional = THREE.map((index) => `djg6-emotional-${index + 1}`);
const social = THREE.map((index) => `djg6-social-${index + 1}`);

/** De Jong Gierveld loneliness scale of six items, scoring alone. One of the six may be missing. */
export const djg6: Measure = {
  id: 'djg6',
  version: '1.0.0',
  title: 'De Jong Gierveld loneliness scale, 6 items',
  shippable: false,
  offByDefault: true,
  licence: {
    name: 'Owner’s consent',
    terms: 'Made available for research. For use in a service, ask the owners of the scale.',
  },
  attribution: 'Scale of De Jong Gierveld and van Tilburg. Its words are not part of this kit.',
  items: [
    ...emotional.map((id, index) => ({id, key: `emotional[${index}]`, answers: EMOTIONAL})),
    ...social.map((id, index) => ({id, key: `social[${index}]`, answers: SOCIAL})),
  ],
  scores: [
    {
      id: 'total',
      how: 'sum',
      items: [...emotional, ...social],
      mayMiss: 1,
      range: [0, 6],
      better: 'lower',
      bands: [
        {id: 'not-lonely', from: 0, to: 1},
        {id: 'moderately-lonely', from: 2, to: 4},
        {id: 'severely-lonely', from: 5, to: 6},
      ],
    },
    {id: 'emotional', how: 'sum', items: emotional, range: [0, 3], better: 'lower', partial: true},
    {id: 'social', how: 'sum', items: social, range: [0, 3], better: 'lower', partial: true},
  ],
  headline: 'total',
};
