import {asked, type Section} from './field.js';

/** Equality questions: optional, last, each with "Prefer not to say". */
export const equality: Section = {
  id: 'equality',
  fields: [
    {id: 'ethnicity', type: 'select', asked: asked('SSS')},
    {id: 'gender', type: 'radio', asked: asked('NSN'), own: true},
    {id: 'disability', type: 'radio', asked: asked('SSS')},
    {id: 'orientation', type: 'radio', asked: asked('SSS'), own: true},
    {id: 'religion', type: 'radio', asked: asked('SSS'), own: true},
    {id: 'veteran', type: 'radio', asked: asked('SSS')},
    {id: 'care-leaver', type: 'radio', asked: asked('SSS')},
  ],
};
