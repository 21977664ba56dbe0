/** Texts of the page on which a support plan is reviewed. */
export interface PlanReviewStrings {
  /** "Review Maggie’s plan" */
  readonly titleOf: (name: string) => string;
  /** Where no name is known. */
  readonly title: string;
  readonly today: (date: string) => string;
  /** `who`: "Maggie and Priya". */
  readonly lastByOn: (who: string, date: string) => string;
  readonly lastOn: (date: string) => string;
  readonly firstTime: string;
  readonly backToPlan: string;

  /** Above the steps of which somebody wanted to know by now how they went. */
  readonly toCheck: string;
  /** At such a step. */
  readonly toCheckOn: (date: string) => string;

  readonly noGoals: string;
  /** After the label of a question that nobody has to answer. */
  readonly optional: string;
  readonly clearAnswer: string;
  /** Opens the questions of a goal that has ended. */
  readonly reviewEnded: string;
  /** Above the steps of a goal. */
  readonly stepsHeading: string;
  readonly addStepToGoal: string;
  readonly addStep: string;
  readonly newStep: string;
  readonly removeStep: string;
  /** Spoken. */
  readonly stepRemoved: string;

  /** Above what was said about goals and steps that somebody else has taken away since. */
  readonly gone: string;
  readonly goneBody: string;

  readonly talkedHeading: string;
  readonly talkedHint: string;
  readonly tookPart: string;

  readonly nextLegend: string;
  readonly onDate: string;
  readonly dateHint: string;

  readonly finish: string;
  readonly finishHint: string;
  /** In the bar at the foot: what was put in is not part of the plan yet. */
  readonly notFinished: string;
  readonly notFinishedBody: string;
  /** Spoken, once the review is part of the plan. */
  readonly recorded: string;

  readonly throwAway: string;
  readonly throwAwayHeading: string;
  readonly throwAwayText: string;
  readonly keep: string;
  readonly close: string;
  /** Spoken. */
  readonly thrownAway: string;

  /** Something was written about a goal, but not how it is going. */
  readonly statusMissing: (goal: number) => string;
  readonly dateMissing: string;
  /** The review was to be finished without any answer. */
  readonly nothingYet: string;
}
