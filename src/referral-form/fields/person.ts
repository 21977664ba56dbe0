import {asked, within, type Section} from './field.js';

const HAS_ADDRESS = [{field: 'nfa', not: true}] as const;

/** The person. */
export const person: Section = {
  id: 'person',
  fields: [
    {
      id: 'name',
      type: 'group',
      plain: true,
      asked: within('N'),
      core: true,
      fields: [
        {
          id: 'first-name',
          type: 'text',
          asked: asked('YYY'),
          core: true,
          maxLength: 100,
          autocomplete: 'given-name',
        },
        {
          id: 'last-name',
          type: 'text',
          asked: asked('YYY'),
          core: true,
          maxLength: 100,
          autocomplete: 'family-name',
        },
      ],
    },
    {id: 'preferred-name', type: 'text', asked: asked('NNN'), maxLength: 100, autocomplete: 'nickname'},
    {id: 'pronouns', type: 'text', asked: asked('SSS'), maxLength: 50},
    {id: 'dob', type: 'date', asked: asked('YYY'), stop: {id: 'under-age'}, autocomplete: 'bday'},
    {
      id: 'age-consent',
      type: 'group',
      asked: asked('YYY'),
      fields: [
        {id: 'parent-name', type: 'text', asked: within('Y'), minLength: 2, maxLength: 100},
        {id: 'parent-relationship', type: 'text', asked: within('Y'), maxLength: 100},
        {id: 'parent-phone', type: 'phone', asked: within('N'), maxLength: 30},
        {id: 'parent-agrees', type: 'tick', asked: within('Y')},
      ],
    },
    {id: 'nhs-number', type: 'number-text', asked: asked('SNN'), maxLength: 20},
    {
      id: 'home',
      type: 'group',
      plain: true,
      asked: within(),
      fields: [
        {
          id: 'address-line1',
          type: 'text',
          asked: asked('NYY'),
          when: HAS_ADDRESS,
          maxLength: 100,
          autocomplete: 'address-line1',
          address: 'line',
        },
        {
          id: 'address-line2',
          type: 'text',
          asked: asked('NNN'),
          when: HAS_ADDRESS,
          maxLength: 100,
          autocomplete: 'address-line2',
          address: 'line',
        },
        {
          id: 'town',
          type: 'text',
          asked: asked('NYY'),
          when: HAS_ADDRESS,
          maxLength: 60,
          autocomplete: 'address-level2',
          address: 'town',
        },
        {
          id: 'postcode',
          type: 'text',
          asked: asked('YYY'),
          when: HAS_ADDRESS,
          maxLength: 10,
          autocomplete: 'postal-code',
          address: 'postcode',
        },
        {id: 'nfa', type: 'tick', asked: asked('NNN')},
      ],
    },
    {
      id: 'contact',
      type: 'group',
      plain: true,
      asked: asked('YYY'),
      core: true,
      fields: [
        {id: 'phone', type: 'phone', asked: asked('NNN'), maxLength: 30, autocomplete: 'tel'},
        {id: 'email', type: 'email', asked: asked('NNN'), maxLength: 254, autocomplete: 'email'},
      ],
    },
    {id: 'contact-ok', type: 'checkboxes', asked: asked('YYY'), core: true},
    {id: 'safe-contact', type: 'long-text', asked: asked('NNN'), maxLength: 500},
    {id: 'best-time', type: 'checkboxes', asked: asked('NNN')},
    {
      id: 'practice',
      type: 'group',
      plain: true,
      asked: within(),
      fields: [
        {id: 'gp', type: 'text', asked: asked('YYY'), when: [{field: 'gp-none', not: true}], maxLength: 150},
        {id: 'gp-none', type: 'tick', asked: asked('NNN')},
      ],
    },
    {id: 'gp-ods', type: 'hidden', asked: within()},
    {
      id: 'emerg',
      type: 'group',
      asked: asked('SSS'),
      fields: [
        {id: 'emerg-name', type: 'text', asked: within(), maxLength: 100},
        {id: 'emerg-relationship', type: 'text', asked: within(), maxLength: 100},
        {id: 'emerg-phone', type: 'phone', asked: within(), maxLength: 30},
        {id: 'emerg-ok', type: 'tick', asked: within()},
      ],
    },
  ],
};
