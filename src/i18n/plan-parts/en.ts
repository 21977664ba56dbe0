import type {PlanPartsStrings} from './strings.js';

/** English words for writing the parts of a support plan. */
export const en: PlanPartsStrings = {
  change: 'Change',
  add: 'Add',
  done: 'Done',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  movedTo: (place, of) => `Moved to place ${place} of ${of}`,
  removed: (name) => `Removed: ${name}`,
  added: (name) => `Added: ${name}`,
  changingThis: 'You are changing this part',
  changedBy: (name, date) => `${name}, ${date}`,

  ownChoice: 'Something else, in your own words',
  clearAnswer: 'Clear this answer',
  cleared: 'Answer cleared',

  addPerson: 'Add a person or service',
  addContingency: 'Add another thing that could get harder',
  personNumber: (number) => `Person ${number}`,
  contingencyNumber: (number) => `Plan ${number} for when things get harder`,

  reviewOnDay: 'On a day',
  reviewDay: 'Which day?',
  reviewDayHint: 'For example, 9 2 2027',
  reviewInMonth: 'In a month, the day can wait',
  reviewMonth: 'Which month?',
  chooseMonth: 'Choose a month',
  reviewWhen: 'When will you look at this plan again?',
  reviewOtherWords: (words) => `As written before: ${words}`,

  onlyThem: (names) => `${names} only`,
  addRecipient: 'Somebody else who can see it',
  addRecipientHint: 'The name of a person or a service',
  stillNobodyChosen: 'Nobody is chosen yet. Until then only you two can see it.',

  partNamePlan: 'Title and status',
  changePlan: 'Change the title or the status',
  planTitle: 'Title of the plan',
  planTitleHint: 'What the person likes to be called is best, such as “Maggie’s plan”.',
  planStatus: 'Where is the plan now?',
  agreeFirst: 'Use “Agree this plan” at the end of the page.',
  draftTakesBack: 'Choose this if the plan is not agreed any more.',

  agreeHeading: 'Agreeing this plan',
  agreeIntro:
    'When the plan says what it should, write down who agrees to it. It can still be changed later.',
  agreePlan: 'Agree this plan',
  agreeAgain: 'Agree it again',
  agreeAgainHint: 'Parts of the plan have changed since then.',
  takeAgreementBack: 'This plan is not agreed any more',
  agreementTakenBack: 'The plan is a draft again',
  agreementSaid: 'The plan is agreed',
  missingHeading: 'What is still missing',
  nothingMissing: 'Nothing is missing.',
  notNow: 'Not now',
  representativeHint: 'For example, they have power of attorney for health and welfare.',

  addPart: 'Add another part',
  addPartFor: (names) => `Add another part, such as ${names}`,
  addPartHeading: 'Which part would you like to add?',
  partAdded: (name) => `Added to the plan: ${name}`,
  holdsAnswers: 'Something was written here before',
};
