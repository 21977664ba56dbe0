import {asked, type Section} from './field.js';

/** Why somebody is referred. */
export const reason: Section = {
  id: 'reason',
  fields: [
    {
      id: 'needs',
      type: 'checkboxes',
      asked: asked('YYY'),
      own: true,
      exclusive: 'not-sure',
      // Whoever looks over a shoulder must not find it on a public page.
      onRequest: {self: ['domestic-abuse'], agency: ['domestic-abuse']},
    },
    {id: 'reason', type: 'long-text', asked: asked('NYY'), maxLength: 1000},
    {id: 'matters', type: 'long-text', asked: asked('NNN'), maxLength: 1000},
    {id: 'hoped', type: 'long-text', asked: asked('NNN'), maxLength: 1000},
    {id: 'living', type: 'radio', asked: asked('SSN')},
    {id: 'caring', type: 'radio', asked: asked('NNN')},
    {id: 'health', type: 'long-text', asked: asked('NSN'), maxLength: 1000},
    {id: 'services', type: 'checkboxes', asked: asked('NNN'), own: true, exclusive: 'none'},
    {id: 'ready', type: 'radio', asked: asked('-SS')},
    {id: 'urgency', type: 'radio', asked: asked('-SN')},
    {
      id: 'urgency-why',
      type: 'long-text',
      asked: asked('-YY'),
      when: [{field: 'urgency', is: 'soon'}],
      maxLength: 500,
    },
    {id: 'tried', type: 'long-text', asked: asked('-NN'), maxLength: 1000},
    {id: 'attach', type: 'file', asked: asked('-SS')},
    {id: 'hear', type: 'radio', asked: asked('S--'), own: true},
  ],
};
