import {asked, type Section} from './field.js';

/** Risk and safeguarding. People who refer themselves are never asked to rate a risk. */
export const safety: Section = {
  id: 'safety',
  fields: [
    {id: 'safeguarding', type: 'yes-no', asked: asked('-YY')},
    {
      id: 'safeguarding-message',
      type: 'words',
      asked: asked('-NN'),
      when: [{field: 'safeguarding', is: true}],
    },
    {id: 'risk-any', type: 'radio', asked: asked('-YY')},
    {
      id: 'risk-detail',
      type: 'long-text',
      asked: asked('-YY'),
      when: [{field: 'risk-any', is: 'yes'}],
      maxLength: 1000,
    },
    {id: 'mh-risk', type: 'yes-no', asked: asked('-SS'), stop: {id: 'mental-health', when: true}},
    {id: 'needs-home', type: 'yes-no', asked: asked('-NN')},
    {
      id: 'needs-home-why',
      type: 'long-text',
      asked: asked('-NN'),
      when: [{field: 'needs-home', is: true}],
      maxLength: 500,
    },
  ],
};
