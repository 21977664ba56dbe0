import type {Connection} from '../../model/plan.js';

/** What the numbers at the ends of a scale mean. */
export interface ScaleEnds {
  readonly least: string;
  readonly most: string;
}

/** How an activity takes place, in words that a plan keeps. */
export interface ActivityPlanWords {
  readonly everyDay: string;
  /** `days` is `Monday and Tuesday`. */
  readonly everyWeekday: (days: string) => string;
  /** `days` may be ''. */
  readonly everyWeeks: (weeks: number, days: string) => string;
  /** "Second Tuesday"; -1 is the last one. 0 is Monday. */
  readonly ordinalDay: (ordinal: number, weekday: number) => string;
  /** `months` of 2 is every second month. */
  readonly ofTheMonth: (days: string, months: number) => string;
  readonly openAllDay: string;
  readonly free: string;
  readonly payWhatYouCan: string;
  readonly fromPounds: (pounds: string) => string;
  readonly online: string;
  readonly phone: string;
  readonly home: string;
}

/** Words for writing goals and steps. In the plan itself it is the person who says "I"; here somebody is asked. */
export interface PlanGoalsStrings {
  /** After a question that can be left out. */
  readonly optional: string;
  readonly ownWordsOf: (name: string) => string;
  /** "goal 2", inside a sentence and after a button's words. */
  readonly goalName: (number: number) => string;
  readonly stepName: (number: number) => string;
  readonly changeOthers: string;
  readonly changeGoal: (number: number) => string;
  readonly changingGoal: (number: number) => string;
  readonly changingSteps: string;
  readonly dragToMove: string;

  readonly addGoal: string;
  readonly addAnotherGoal: string;
  readonly doneGoal: string;
  readonly moreGoal: string;
  readonly importanceEnds: ScaleEnds;
  readonly confidenceEnds: ScaleEnds;
  readonly sureEnds: ScaleEnds;
  readonly noDomain: string;
  readonly measures: string;
  readonly measuresHint: string;
  readonly goalAdded: (number: number) => string;
  readonly nothingWritten: string;
  readonly removeGoalAsk: string;
  readonly removeGoalNote: (steps: number) => string;
  readonly removeWithSteps: string;
  readonly removeKeepSteps: string;
  readonly keepGoal: string;

  /** Of a step that belongs to no goal. */
  readonly addOtherStep: string;
  readonly addStep: string;
  readonly or: string;
  readonly doneStep: string;
  readonly doneSteps: string;
  readonly moreStep: string;
  readonly stepAdded: (number: number) => string;
  readonly noSteps: string;
  readonly goalOfStep: string;
  readonly noGoal: string;
  readonly stepLinked: (number: number) => string;
  readonly stepUnlinked: string;
  readonly connectionHints: Readonly<Record<Connection, string>>;
  readonly agreedOf: (name: string) => string;
  readonly notAgreed: string;
  readonly agreedOn: string;
  readonly agreedBy: string;
  readonly agreementGone: string;

  readonly findActivity: string;
  readonly findToAdd: string;
  readonly typeActivity: string;
  readonly changeActivity: string;
  readonly activity: string;
  readonly removeActivity: string;
  readonly activityRemoved: string;
  readonly activityName: string;
  readonly activityLink: string;
  readonly activityDetails: string;
  readonly activityDetailsHint: string;
  readonly fromSource: (source: string) => string;
  readonly activityNameMissing: string;
  readonly linkWrong: string;

  readonly pickHeading: string;
  readonly pickOneHeading: string;
  readonly pickHint: string;
  readonly fromShortlist: string;
  readonly chosen: string;
  readonly nothingChosen: string;
  readonly chosenCount: (count: number) => string;
  readonly addToGoal: (count: number) => string;
  readonly addSteps: (count: number) => string;
  readonly useThis: string;
  readonly finderLoading: string;
  readonly finderFailed: string;
  readonly finderMissing: string;
  readonly stepsAdded: (count: number) => string;
  readonly activityChosen: (name: string) => string;

  readonly activityWords: ActivityPlanWords;
}
