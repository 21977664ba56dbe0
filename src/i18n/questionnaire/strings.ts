/** Texts of the way through a form: pages, checking, and what is said when there is no form. */
export interface QuestionnaireStrings {
  readonly continueLabel: string;
  /** Last button, where the page gives no other words. */
  readonly finish: string;
  /** Above a question, where the number of questions is certain. */
  readonly questionOf: (question: number, questions: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  /** Name of the form where it has no title. */
  readonly form: string;
  readonly checkHeading: string;
  /** Heading of questions in no group that come after one. */
  readonly otherQuestions: string;
  readonly change: string;
  /** Where what is wrong with an answer cannot be said. */
  readonly checkAnswer: string;
  readonly completeHeading: string;
  readonly completeBody: string;
  readonly loading: string;
  readonly failedHeading: string;
  readonly failedBody: string;
  readonly offlineHeading: string;
  readonly offlineBody: string;
  readonly tryAgain: string;
  readonly notSetUpHeading: string;
  readonly notSetUpBody: string;
  readonly emptyHeading: string;
  readonly emptyBody: string;
  readonly noAnswers: string;
}
