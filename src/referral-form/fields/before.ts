import {asked, within, type Section} from './field.js';

/** Before anything is asked: urgent help, and the activity that somebody is referred to. */
export const before: Section = {
  id: 'before',
  fields: [
    {id: 'urgent', type: 'tick', asked: asked('N--'), core: true, stop: {id: 'urgent', when: true}},
    // Handed over by the finder. It stays in the answers, so that the record holds what was agreed to.
    {id: 'activity-id', type: 'hidden', asked: within()},
    {id: 'activity-name', type: 'hidden', asked: within()},
    {id: 'activity-url', type: 'hidden', asked: within()},
  ],
};
