import {asked, within, type Section} from './field.js';

/** Professionals are not asked: they always are. */
const AT_WORK = [{field: 'who', is: 'work', orAbsent: true}] as const;

/** Who is referring. Kept when somebody refers another person. */
export const referrer: Section = {
  id: 'referrer',
  fields: [
    {id: 'who', type: 'radio', asked: asked('--Y')},
    {id: 'ref-name', type: 'text', asked: asked('-YY'), minLength: 2, maxLength: 100, autocomplete: 'name'},
    {id: 'ref-role', type: 'text', asked: asked('-YY'), maxLength: 100},
    {
      id: 'ref-org',
      type: 'text',
      asked: asked('-YY'),
      when: AT_WORK,
      maxLength: 150,
      autocomplete: 'organization',
    },
    {id: 'ref-org-ods', type: 'hidden', asked: asked('-NN')},
    {id: 'ref-code', type: 'select', asked: asked('-SS'), own: true, when: AT_WORK},
    {id: 'ref-email', type: 'email', asked: asked('-YY'), maxLength: 254, autocomplete: 'email'},
    {id: 'ref-phone', type: 'phone', asked: asked('-YY'), maxLength: 30, autocomplete: 'tel'},
    {id: 'ref-feedback', type: 'yes-no', asked: asked('-NN')},
  ],
};

/** What the person agreed to, as the referrer says. A "no" ends the form before any detail of the person is asked. */
export const consent: Section = {
  id: 'consent',
  fields: [
    {
      id: 'consent-given',
      type: 'radio',
      asked: asked('-YY'),
      core: true,
      stop: {id: 'no-consent', when: 'no'},
    },
    {
      id: 'capacity',
      type: 'long-text',
      asked: asked('-YY'),
      core: true,
      when: [{field: 'consent-given', is: 'best-interests'}],
      minLength: 10,
      maxLength: 1000,
    },
    {id: 'aware', type: 'yes-no', asked: asked('-SY')},
    {id: 'aware-warning', type: 'words', asked: within(), when: [{field: 'aware', is: false}]},
  ],
};
