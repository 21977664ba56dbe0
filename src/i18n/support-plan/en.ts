import {plural} from '../formats.js';
import type {SupportPlanStrings} from './strings.js';

const count = (number: number, one: string, other: string) => plural('en', number, {one, other});

/** English. */
export const en: SupportPlanStrings = {
  loading: 'Loading the plan',
  notReady: {
    heading: 'This plan is not ready yet',
    body: 'The people who run this website need to finish setting it up.',
  },
  faults: {
    'no-record':
      'no record is set. Set record="…" (URL of a FHIR R4 server), the property careRecord, or record of <spk-backend> or configure().',
    'bad-record': 'the record cannot be used: {why}',
    'no-subject':
      'subject="…" is missing. A new plan needs the FHIR reference of the person, such as subject="Patient/123"; set plan="CarePlan/…" to show one that is there.',
    'bad-subject': 'subject="{subject}" is no FHIR reference. It has to be like "Patient/123".',
    'bad-plan': 'plan="{plan}" is no FHIR reference of a plan. It has to be like "CarePlan/12".',
    'other-subject': 'plan="{plan}" is about somebody else than subject="…" says. It is not shown.',
  },
  stops: {
    missing: {
      heading: 'This plan cannot be found',
      body: 'It may have been moved. Ask the person who gave you the link.',
    },
    refused: {
      heading: 'You cannot see this plan',
      body: 'The record says that it is not shared with you. If you think that is wrong, ask the link worker.',
    },
    'logged-out': {
      heading: 'You are not logged in',
      body: 'Log in again, then come back to this page.',
    },
    offline: {
      heading: 'You are offline',
      body: 'Check your internet connection, then try again.',
    },
    failed: {
      heading: 'The plan did not load',
      body: 'This is a problem with the record system. It is not something you did.',
    },
  },
  tryAgain: 'Try again',
  logIn: 'Log in again',
  sectionFaults: {
    heading: 'Some parts of this plan are not shown',
    body: 'The people who run this website need to put this right:',
  },
  partFailed: {
    heading: 'This did not load',
    body: 'Check your internet connection, then try again. Your plan is still here.',
  },
  partLoading: 'Loading',

  together: (person) =>
    person === undefined
      ? 'Use your own words. You can write as much or as little as you like.'
      : `You are writing this together. Use ${person}’s own words.`,
  tools: 'More about this plan',
  read: (person) => (person === undefined ? 'Read the plan' : `Read it as ${person} sees it`),
  write: 'Change the plan',
  review: 'Review the plan',
  goOnReviewing: 'Go on with the review',
  versions: 'Earlier versions',
  copies: 'Copies of this plan',
  backToPlan: 'Back to the plan',

  save: {
    savePlan: 'Save plan',
    tryAgain: 'Try again',
    printCopy: 'Print a copy',
    choose: 'Choose what to keep',
    logIn: 'Log in again',
    undo: 'Undo',
    redo: 'Redo',
    nothing: {heading: 'Nothing to save yet', body: 'Write as much or as little as you like'},
    unsaved: (changes) => count(changes, '# change not saved', '# changes not saved'),
    neverSaved: 'This plan has not been saved yet',
    lastSaved: (when) => `Last saved ${when}`,
    saving: {heading: 'Saving your plan', body: 'You can keep writing'},
    saved: 'Everything is saved',
    offline: 'You are offline',
    offlineBody: (changes) =>
      `${count(changes, '# change is', '# changes are')} kept on this page. We will save ${count(changes, 'it', 'them')} when you are back online. Do not close this page.`,
    notSaved: 'Your plan has not been saved',
    noAnswer: 'The record system did not answer. Your words are still on this page.',
    busy: 'The record system is busy. Your words are still on this page.',
    gone: 'The plan is not in the record any more. Your words are still on this page. Print a copy.',
    unfinished: {heading: 'Something is not finished', body: 'It is not in the plan yet'},
    notTaken: 'The record system does not take this plan. Your words are still on this page.',
    tryAfter: (seconds) =>
      seconds < 60
        ? `We will try again in ${count(seconds, '# second', '# seconds')}.`
        : `We will try again in ${count(Math.ceil(seconds / 60), '# minute', '# minutes')}.`,
    clash: (name) => `${name ?? 'Someone else'} changed the plan too`,
    clashBody: (places, joined) =>
      `${count(places, '# place needs', '# places need')} you to choose.${
        joined > 0
          ? ` ${count(joined, '# other change is', '# other changes are')} already put together.`
          : ' Nothing is lost.'
      }`,
    loggedOut: {
      heading: 'You have been logged out',
      body: 'Your words are still on this page. Log in again in a new tab, then come back and save.',
    },
    refused: 'You can read this plan but not change it',
    refusedBody: (worker) => `Ask ${worker ?? 'your link worker'} if something is wrong`,
    refusedChanges: (changes) =>
      `${count(changes, '# change', '# changes')} on this page could not be saved. Print a copy before you leave.`,
    joined: (changes) =>
      count(changes, '# change by someone else was added', '# changes by someone else were added'),
    today: (time) => `today at ${time}`,
    onDay: (day, time) => `on ${day} at ${time}`,
  },
  undone: 'Last change undone',
  redone: 'Change put back',
  nothingToUndo: 'There is nothing to undo',
  nothingToRedo: 'There is nothing to put back',
  activitiesAdded: (number) =>
    count(number, '# activity added to the plan', '# activities added to the plan'),

  leave: {
    heading: 'Leave without saving?',
    body: (changes) =>
      count(changes, 'You have # change that is not saved.', 'You have # changes that are not saved.'),
    begun: 'You have started something here and not finished it.',
    saving: 'Your plan is being saved.',
    notSaved: 'Your plan has not been saved. You can stay here and try again.',
    choose: 'Someone else changed the plan too. To save yours, stay here and choose what to keep.',
    save: 'Save plan and leave',
    leave: 'Leave without saving',
    stay: 'Stay here',
  },
  otherPlan: {
    heading: 'Another plan is waiting to open',
    body: 'It opens as soon as this one is saved.',
  },
};
