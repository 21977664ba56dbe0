import type {QuestionnaireStrings} from './strings.js';

/** English texts of the way through a form. */
export const en: QuestionnaireStrings = {
  continueLabel: 'Continue',
  finish: 'Finish',
  questionOf: (question, questions) => `Question ${question} of ${questions}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  form: 'Questions',
  checkHeading: 'Check your answers',
  otherQuestions: 'Other questions',
  change: 'Change',
  checkAnswer: 'Check your answer',
  completeHeading: 'Your answers are complete',
  completeBody: 'You have answered everything. You do not need to do anything else here.',
  loading: 'Loading the questions',
  failedHeading: 'The questions did not load',
  failedBody: 'This is a problem with the website. It is not something you did.',
  offlineHeading: 'You are offline',
  offlineBody: 'Check your internet connection, then try again.',
  tryAgain: 'Try again',
  notSetUpHeading: 'These questions are not ready yet',
  notSetUpBody: 'The people who run this website need to say which questions to ask.',
  emptyHeading: 'There is nothing to answer here',
  emptyBody: 'This form has no questions in it.',
  noAnswers: 'There are no answers here yet.',
};
