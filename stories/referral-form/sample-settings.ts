import type {PrefillValues} from '../../src/referral-form/prefill.js';
import type {ReferralSettings} from '../../src/referral-form/settings.js';

/** What a practice sets once for all of its forms. The practice and its numbers are made up. */
export const practice: ReferralSettings = {
  organisation: {en: 'Meadowside Surgery', cy: 'Meddygfa Meadowside'},
  service: {
    en: 'the link workers at Meadowside Surgery',
    cy: 'y gweithwyr cyswllt ym Meddygfa Meadowside',
  },
  contactDays: 5,
  contactFrom: '01632 960 142',
  phone: '01632 960 142',
  phoneHours: {en: 'Monday to Friday, 9am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 9am i 5pm'},
  privacyUrl: 'https://meadowside.example.org/privacy',
};

/** All that an organisation can say on the first page, the way off it included. */
export const everyWord: ReferralSettings = {
  ...practice,
  someoneElse: true,
  leaveUrl: 'https://www.example.org/weather',
  abuseHelpUrl: 'https://www.example.org/help',
  whoFor: [
    {
      en: 'You live in Meadow Valley, or have a GP there.',
      cy: 'Rydych yn byw yn Nyffryn y Ddôl, neu mae gennych feddyg teulu yno.',
    },
    {en: 'You are aged {age} or over.', cy: 'Rydych yn {age} oed neu’n hŷn.'},
  ],
  notFor: [{en: 'need a letter for the council', cy: 'angen llythyr ar gyfer y cyngor'}],
  time: {en: 'Most people take 10 minutes.', cy: 'Mae’r rhan fwyaf o bobl yn cymryd 10 munud.'},
  urgentLines: [
    {en: '{999} if someone’s life is at risk', cy: '{999} os oes bywyd rhywun mewn perygl'},
    {
      en: '{01632 960 199} for the crisis team of Meadow Valley, day or night',
      cy: '{01632 960 199} ar gyfer tîm argyfwng Dyffryn y Ddôl, ddydd a nos',
    },
  ],
};

/** Settings in which nearly everything is wrong: what can be used is used. */
export const wrong: unknown = {
  organisation: 'Meadowside Surgery',
  phone: '01632 960 142',
  minAge: 'eighteen',
  privacyUrl: 'http://meadowside.example.org/privacy',
  urgentLines: [],
  fields: {drop: ['agree-refer', 'best-time', 'shoe-size']},
};

/** Somebody who asks for themselves, but for what only they can agree to. */
export const margaret: PrefillValues = {
  'first-name': 'Margaret',
  'last-name': 'Ellis',
  dob: '1953-10-14',
  'address-line1': '14 Brook Lane',
  town: 'Sale',
  postcode: 'M33 7ZF',
  phone: '07700 900 142',
  'contact-ok': ['phone', 'text'],
  gp: 'Meadowside Surgery',
  needs: ['lonely', 'active'],
  reason: 'My husband Alan died last spring. I miss having people to talk to.',
};

/** Whoever refers somebody at work, as the practice’s own system knows them. */
export const priya: PrefillValues = {
  'ref-name': 'Dr Priya Shah',
  'ref-role': 'GP partner',
  'ref-org': 'Meadowside Surgery',
  'ref-email': 'priya.shah@meadowside.example.org',
  'ref-phone': '01632 960 143',
};

/** Her referral, but for what she has to confirm herself. */
export const priyasPatient: PrefillValues = {
  ...priya,
  ...margaret,
  safeguarding: true,
  'risk-any': 'no',
};
