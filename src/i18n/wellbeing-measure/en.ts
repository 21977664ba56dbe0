import {plural} from '../formats.js';
import type {WellbeingMeasureStrings} from './strings.js';

/** English. */
export const en: WellbeingMeasureStrings = {
  notReadyHeading: 'These questions are not ready yet',
  notReadyBody:
    'The people who run this website still have something to set up. Nothing has been asked or saved.',
  faults: {
    'no-measure':
      'no measure is set. Give the attribute measure="ons4", or the address of a FHIR R4 Questionnaire.',
    'unknown-measure':
      'measure="{measure}" is neither a measure of the kit nor an address. The kit knows: {ids}.',
    'no-licence':
      'the words of {title} need a licence. {terms} Then say which licence you hold in the attribute licence.',
    'no-licence-url':
      'a Questionnaire of your own is asked only with the attribute licence: the reference of the licence or permission to use its words.',
    'no-licence-words':
      'words of your own for {title} are asked only with the attribute licence: the reference of the licence or permission to use them.',
    'no-wording':
      'the words of {title} are not part of the kit. Give the ones you are licensed to use, as a FHIR R4 Questionnaire: its address in the attribute wording, or the property questionnaire.',
    misfit: 'the Questionnaire given for {title} does not fit. {problems}',
    modular:
      'the Questionnaire is put together from others (subQuestionnaire). Give it in one piece: what it asks has to be known before it is asked.',
    'no-safety':
      'these questions ask about thoughts of being better off dead. They are asked only with the property safety = {urgentContact, crisisText, onItem9}. Missing or wrong: {missing}.',
    'self-only': 'mode="on-behalf" cannot be used with {title}: people answer these questions themselves.',
    'no-subject':
      'the attribute subject is missing: the FHIR reference of the person, such as Patient/123. Without it a record cannot tell whose answers these are.',
    'bad-subject': 'subject="{subject}" is not a FHIR reference such as Patient/123.',
    'bad-record': 'the record could not be used: {why}',
  },
  modeNotes: {
    'read-aloud':
      'Read each question and its answers aloud, in these words. Put in the answer that the person gives.',
    'on-behalf': 'You are answering for somebody else. Put in the answers that they would give.',
  },
  readBy: (name) => `Read by ${name}.`,
  notScored: 'Your answers are kept as you give them. Nothing is worked out from them.',
  safety: {
    urgent: 'Urgent:',
    heading: 'Help is there for you now',
    lines: [
      'If you are in immediate danger call {emergency} or go to A&E.',
      'Call NHS {urgent} and choose the mental health option.',
      'Call Samaritans on {samaritans}, day or night, or text SHOUT to {shout}.',
    ],
    nobody: 'Nobody is watching these answers in real time.',
  },
  finish: 'Finish',
  savingHeading: {own: 'Saving your answers', other: 'Saving the answers'},
  savingBody: 'This can take up to a minute. Keep this page open.',
  notSavedHeading: {own: 'Your answers have not been saved', other: 'The answers have not been saved'},
  arrivedHeading: {own: 'Your answers were saved before', other: 'The answers were saved before'},
  reasons: {
    offline: 'You are offline. Check your internet connection, then try again.',
    busy: 'The service is busy just now. This is our problem and not something you did.',
    'no-answer': 'We could not reach the service. This is our problem and not something you did.',
    unavailable: 'The service cannot take answers just now. This is our problem and not something you did.',
    'not-taken': 'The service did not take your answers. This is our problem. Trying again will not help.',
    arrived: 'They reached the service with the answers as they were then.',
  },
  tryAfter: (minutes) =>
    plural('en-GB', minutes, {one: 'Try again in about # minute.', other: 'Try again in about # minutes.'}),
  stillHere: {own: 'Your answers are still here.', other: 'The answers are still here.'},
  lostIfClosed: 'They will be lost if you close this page.',
  onlyOnce: 'You can try as often as you like. Your answers are only ever saved once.',
  tryAgain: 'Try again',
  printAnswers: {own: 'Print my answers', other: 'Print the answers'},
  showAnswers: {own: 'Show my answers', other: 'Show the answers'},
  savedHeading: {own: 'Your answers are saved', other: 'The answers are saved'},
  answersHeading: {own: 'Your answers', other: 'The answers'},
  lead: {
    self: (date) =>
      `Thank you. Here is what you told us on ${date}. Your link worker can talk it over with you.`,
    'read-aloud': (date) =>
      `Thank you. Here is what you told us on ${date}. It is something to talk over together.`,
    'on-behalf': (date) =>
      `Thank you. Here is what was answered on ${date}. It is something to talk over together.`,
  },
  leadProfessional: (date) => `Answers of ${date}.`,
  notKept: 'These answers have not been saved. They will be gone when you close this page.',
  handedOver: 'This form has saved nothing. This website has your answers and looks after them itself.',
  onEachLine: 'On each line, 0 is “not at all” and 10 is “completely”.',
  now: 'now',
  bothNames: (earlier) => `${earlier} and now`,
  declined: 'You preferred not to say.',
  skipped: 'No answer.',
  notAddedUp: (missing, of) =>
    `These are added up only when all ${of} are answered. ${plural('en-GB', missing, {one: '# has no answer.', other: '# have no answer.'})}`,
  earlierAnswer: (when, answer) => `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${answer}.`,
  neverAdded: (count) => `These ${count} answers are about different things, so we do not add them up.`,
  daysChange: 'Days go up and down. One answer does not say how you are doing overall.',
  noScores: 'Nothing is worked out from these answers. You can read them below.',
  professional: {
    band: (band) => `Published band: ${band}.`,
    reliable: (threshold, source) =>
      `A change of ${threshold} or more counts as reliable for one person (${source}).`,
    reaches: 'This change reaches it.',
    doesNotReach: 'This change does not reach it.',
    recovery: (line, source) => `The line used for recovery is ${line} (${source}).`,
    cut: (line, source) => `The published line is ${line} (${source}).`,
    below: (at) => `below ${at}`,
    atOrAbove: (at) => `${at} or more`,
    mismatchNow: (stored, answers) => `The form itself says ${stored}. Its answers come to ${answers}.`,
    mismatchEarlier: (when, stored, answers) =>
      `${when.charAt(0).toUpperCase()}${when.slice(1)} the record says ${stored}. The answers come to ${answers}.`,
  },
  summary: {
    heading: 'Short text for the GP record',
    label: 'Text to copy',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'This browser did not copy it. The text is selected: copy it from there.',
    answered: (date, mode) => `Answered ${date}. ${mode}.`,
    previously: (value, when) => `before: ${value} ${when}`,
    noTotal: 'These answers are not added up.',
    noValue: (missing) => plural('en-GB', missing, {one: '# answer missing', other: '# answers missing'}),
  },
  help: 'Help',
};
