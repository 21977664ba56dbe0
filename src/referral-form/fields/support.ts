import {asked, within, type Section} from './field.js';

/** What helps the person use the service. Asked by what is needed, never by the cause. */
export const support: Section = {
  id: 'support',
  fields: [
    {id: 'language', type: 'select', asked: asked('NNN'), own: true},
    {id: 'interpreter', type: 'radio', asked: asked('NNN')},
    {id: 'format', type: 'checkboxes', asked: asked('NNN'), exclusive: 'none'},
    {id: 'access', type: 'checkboxes', asked: asked('NNN'), own: true},
    {id: 'advocate', type: 'yes-no', asked: asked('NSN')},
    {
      id: 'advocate-details',
      type: 'group',
      asked: within(),
      when: [{field: 'advocate', is: true}],
      fields: [
        {id: 'advocate-name', type: 'text', asked: within(), maxLength: 100},
        {id: 'advocate-relationship', type: 'text', asked: within(), maxLength: 100},
        {id: 'advocate-phone', type: 'phone', asked: within(), maxLength: 30},
      ],
    },
  ],
};
