import type {PlanReviewStrings} from './strings.js';

/** English words of the review of a support plan. */
export const en: PlanReviewStrings = {
  titleOf: (name) => `Review ${name}’s plan`,
  title: 'Review my plan',
  today: (date) => `Today is ${date}.`,
  lastByOn: (who, date) => `${who} last looked at this plan on ${date}.`,
  lastOn: (date) => `This plan was last looked at on ${date}.`,
  firstTime: 'This is the first review of this plan.',
  backToPlan: 'Back to the plan',

  toCheck: 'You said you would ask how these went',
  toCheckOn: (date) => `You said you would ask about this on ${date}.`,

  noGoals: 'This plan has no goals yet. You can still write down what you talked about.',
  optional: '(optional)',
  clearAnswer: 'Clear this answer',
  reviewEnded: 'Look at this goal again',
  stepsHeading: 'What we said would happen',
  addStepToGoal: 'Add a step to this goal',
  addStep: 'Add a step',
  newStep: 'New step',
  removeStep: 'Remove this step',
  stepRemoved: 'The step was removed',

  gone: 'No longer in the plan',
  goneBody: 'Someone took this out of the plan. What you said about it is kept with what you talked about.',

  talkedHeading: 'What we talked about',
  talkedHint: 'Anything that does not belong to one goal.',
  tookPart: 'Who took part?',

  nextLegend: 'When will you look at the plan again?',
  onDate: 'On a day, or in a month',
  dateHint: 'For example, 31 3 2027. Leave the day empty if you only know the month.',

  finish: 'Finish review',
  finishHint: 'Goals that you leave alone stay as they are.',
  notFinished: 'The review is not finished',
  notFinishedBody: 'It is not in the plan yet',
  recorded: 'Review recorded',

  throwAway: 'Throw this review away',
  throwAwayHeading: 'Throw this review away?',
  throwAwayText: 'What you have put in here will be lost. The plan stays as it is.',
  keep: 'Keep the review',
  close: 'Close',
  thrownAway: 'The review was thrown away',

  statusMissing: (goal) => `Select how goal ${goal} is going`,
  dateMissing: 'Enter the date of the next review',
  nothingYet: 'Nothing has been written down yet. Write what you talked about, or how a goal is going',
};
