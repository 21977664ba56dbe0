import {asked, within, type Section} from './field.js';

/** Agreement. Nothing is ticked before; to be referred and to have details shared are two questions. */
export const agreement: Section = {
  id: 'agreement',
  fields: [
    {id: 'agree-refer', type: 'tick', asked: asked('Y--'), core: true},
    {id: 'agree-gp', type: 'yes-no', asked: asked('YNY')},
    {id: 'agree-share', type: 'radio', asked: asked('NNN')},
    {
      id: 'prof-confirm',
      type: 'tick',
      asked: asked('-YY'),
      core: true,
      when: [{field: 'consent-given', is: 'yes'}],
    },
    {id: 'privacy', type: 'words', asked: within()},
  ],
};
