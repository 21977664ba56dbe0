import {plural} from '../formats.js';
import type {ReferralFormStrings} from './strings.js';

/** English. */
export const en: ReferralFormStrings = {
  lead: {
    self: 'A link worker has time to listen. They help you find people and places near you that can make life better.',
    professional:
      'For people who need support that is not medical. It takes about 5 minutes. The person must know about it and agree.',
    agency:
      'A link worker has time to listen, and helps people find support near them. The person must know about this and agree.',
  },
  urgent: 'Urgent:',
  beforeStart: 'Before you start',
  whoForHeading: 'You can use this form if:',
  leaveBlank: 'You can leave most questions blank.',
  startNow: 'Start now',
  someoneElse: 'I want to ask for someone I care for or know',
  helpsWith: 'Link workers can help with',
  riskHeading: 'Not for people at risk now.',
  risk: 'This service cannot hold a current risk of suicide or harm. In an emergency call {999}. For urgent mental health help call {111} and choose option 2. This form is not the safeguarding route.',
  activity: {self: 'You are asking about', other: 'This referral is for'},
  help: {
    name: 'Help',
    nowHeading: 'Need help now?',
    now: ['Call {999} in an emergency or {111} for urgent help.', 'Samaritans: {116 123}, day or night.'],
    talkHeading: 'Would you rather talk?',
    talk: 'Call us on {phone}.',
  },
  leave: 'Leave this page',
  abuse: 'If someone is hurting or controlling you',
  checkHeading: 'Check your answers before sending your referral',
  sendHeading: 'Send your referral',
  sendTo: {
    self: 'Your answers go to {service}. They share them only in the ways that you agree to.',
    other: 'This referral goes to {service}. They share it only in the ways that the person agrees to.',
  },
  privacy: 'How we use your information',
  send: 'Send referral',
  sendingHeading: 'Sending your referral',
  sendingBody: 'This can take up to a minute. Keep this page open.',
  notSentHeading: 'Your referral has not been sent',
  unknownHeading: 'We do not know if your referral was sent',
  unknownBody:
    'The page was closed while it was being sent. Try again to make sure that it gets to {service}.',
  arrivedHeading: 'Your referral was sent before',
  reasons: {
    offline: 'You are offline. Check your internet connection, then try again.',
    busy: '{service} is busy just now. This is our problem and not something you did.',
    'no-answer': 'We could not reach {service}. This is our problem and not something you did.',
    unavailable:
      'This form is not able to send referrals just now. This is our problem and not something you did.',
    'not-taken': 'The system of {service} did not take it. Trying again will not help.',
    arrived: 'It reached {service} with the answers as they were then. What you changed since is not in it.',
  },
  tryAfter: (minutes) =>
    plural('en-GB', minutes, {one: 'Try again in about # minute.', other: 'Try again in about # minutes.'}),
  stillHere: 'Your answers are still here.',
  lostIfClosed: 'They will be lost if you close this page.',
  tryAgain: 'Try again',
  printAnswers: 'Print my answers',
  changeAnswers: 'Change my answers',
  onlyOne: 'You can try as often as you like. We will only ever get one referral from you.',
  onlyOneOther: 'You can try as often as you like. We will only ever get one referral for this person.',
  stillNotHeading: 'If it still does not work',
  callUs: 'Call us on {phone}.',
  tellByPhone: 'You can tell us your answers by phone.',
  takePrint: 'Or take the printed page to {organisation}.',
  showAnswers: 'Show my answers',
  yourAnswers: 'Your answers',
  sentHeading: 'Referral sent',
  reference: 'Your reference number',
  thanks: (name) =>
    name ? `Thank you, ${name}. We are glad you got in touch.` : 'Thank you. We are glad you got in touch.',
  thanksOther: (name) =>
    name ? `Thank you. We have your referral for ${name}.` : 'Thank you. We have your referral.',
  leftOut:
    'You changed some answers after the first try. Those changes are not in this referral: call us to tell us.',
  nextHeading: 'What happens next',
  today: 'Today',
  todayWhat: '{service} has the answers. A person will read them.',
  by: (date) => `By ${date}`,
  within: 'Within {within}',
  contact: {
    self: 'A link worker gets in touch with you.',
    other: 'A link worker gets in touch with the person.',
  },
  onNumber: (number) => `If it is a call, it is to ${number}.`,
  fromNumber: 'The call comes from {from}.',
  discreet: 'If someone else picks up, we will not say why we are calling.',
  firstTalk: {
    self: {
      when: 'Your first talk',
      what: 'You talk about what matters to you. If we are not the right people, we will say who is.',
    },
    other: {
      when: 'The first talk',
      what: 'They talk about what matters to the person. If we are not the right people, we will say who is.',
    },
  },
  callHeading: 'If you need to call us',
  callWhy: 'It helps if you have your reference number with you.',
  printCopy: 'Print or save a copy',
  referAnother: 'Refer another person',
  changeAnswer: 'Change my answer',
  settingsHeading: 'For the people who run this website',
};
