import {plural} from '../formats.js';
import {aboutThem} from './en-about-them.js';
import {fields} from './en-fields.js';
import {options, optionsAboutThem} from './en-options.js';
import type {ReferralStrings} from './strings.js';

/** English. */
export const en: ReferralStrings = {
  titles: {
    self: 'Ask to see a link worker',
    professional: 'Refer a person to a link worker',
    agency: 'Refer someone to a link worker',
  },
  service: 'the link worker team',
  organisation: 'the link worker team',
  within: (days) => plural('en-GB', days, {one: '# working day', other: '# working days'}),
  sections: {
    before: {title: 'Before you start'},
    referrer: {title: 'About you', note: 'So that we can ask you if something is not clear.'},
    consent: {title: 'Permission', note: 'The person must know about this referral.'},
    person: {title: 'The person'},
    support: {title: 'Support to use the service'},
    reason: {title: 'Reason for referral'},
    safety: {title: 'Safety', note: 'So that our staff and the person are safe when they meet.'},
    equality: {
      title: 'Equality questions',
      note: 'We ask so that we can check that our service is fair to everyone. Your answers do not change the support. You can leave these blank.',
    },
    agreement: {title: 'Agreement'},
  },
  selfSections: {
    person: 'About you',
    reason: 'What you would like help with',
    agreement: 'What you agree to',
  },
  fields,
  aboutThem,
  options,
  optionsAboutThem,
  stops: {
    urgent: {
      heading: 'Get help now',
      body: [
        'Someone is there to help you now. Call one of these numbers.',
        'We have not sent your answers. We do not check this form all the time, so it is not the right way to get urgent help.',
      ],
    },
    'no-consent': {
      heading: 'You cannot send this referral yet',
      body: [
        'The person needs to agree before you send us their details.',
        'Talk to them about it first. You can also give them our details, so that they can ask for help themselves.',
        'If you have a safeguarding concern, tell your local safeguarding team. You do not need consent to do that.',
      ],
    },
    'under-age': {
      heading: 'This service is for people aged {age} and over',
      body: [
        'We have not sent any answers.',
        'A GP surgery, a school nurse or the local council can say who helps younger people near you.',
        'Childline is there for anyone under 19. Call {0800 1111}, day or night.',
      ],
    },
    'mental-health': {
      heading: 'This service cannot hold a current risk of suicide or harm',
      body: [
        'Call the local mental health crisis team now. Call {111} and choose option 2, or {999} if life is at risk.',
        'We have not sent this referral. You can refer the person to us when they are safe.',
      ],
    },
    'not-eligible': {
      heading: 'This service may not be right',
      body: [
        'From your answer, we do not think that we are the right people to help. We have not sent any answers.',
        'A GP surgery, the local council or Citizens Advice can say who can help.',
      ],
    },
  },
  start: {
    urgentHeading: 'If you need help now',
    urgentLines: [
      '{999} if someone’s life is at risk, or go to A&E',
      '{111} if you need urgent help. For a mental health crisis, choose option 2',
      '{116 123} to talk to Samaritans, free, day or night',
    ],
    notMonitored: 'We do not check this form all the time. We aim to contact you within {within}.',
    whoFor: [
      'You are aged {age} or over.',
      'You agree to this, and are happy to meet a link worker.',
      'You want help with something that is not medical.',
    ],
    notFor: 'Use another way to get help if you:',
    notForList: [
      'are in a crisis, or have thoughts of ending your life',
      'need an assessment by social services',
      'need a letter for the council or for benefits',
      'have a link worker already',
    ],
    time: 'This takes about 5 minutes.',
    phone: 'If you would rather talk, call {phone}.',
  },
  checks: {
    'contact.phone': 'Enter a phone number, or choose another way to be contacted',
    'contact.email': 'Enter an email address, or choose another way to be contacted',
    'contact.letter': 'Enter a full address, or choose another way to be contacted',
    'nhs.chi': 'This looks like a Scottish CHI number. Enter an NHS number, or leave this blank',
  },
};
