import type {
  PlanAction,
  PlanContingency,
  PlanGoal,
  PlanPerson,
  PlanReview,
  PlanReviewDone,
} from '../../model/plan.js';

type FieldNames<T> = Readonly<Record<Exclude<keyof T, 'id'>, string>>;

/**
 * Words of two versions of a plan that clash, and of earlier ones. Names of fields stand within a sentence and say neither "I" nor
 * "you": whoever reads them, they are about the plan.
 */
export interface PlanVersionsStrings {
  /** "Goal 1, by when": an entry or a section, and a field of it. */
  readonly inPlace: (entry: string, field: string) => string;
  /** "If things get harder 2": one of several. */
  readonly numbered: (label: string, count: number) => string;
  /** "The order of: My goals and hopes" */
  readonly orderOf: (label: string) => string;
  /** "Goal 1, steps" */
  readonly stepsOf: (goal: string) => string;
  readonly goal: FieldNames<PlanGoal>;
  readonly action: FieldNames<PlanAction>;
  readonly contingency: FieldNames<PlanContingency>;
  readonly person: FieldNames<PlanPerson>;
  readonly review: FieldNames<PlanReview>;
  readonly reviewDone: FieldNames<PlanReviewDone>;
  readonly title: string;
  readonly status: string;
  readonly started: string;
  readonly noGoals: string;
  readonly agreement: string;
  readonly reviews: string;
  /** A review of one day. */
  readonly reviewOn: (date: string) => string;
  /** A part that a later version of the kit knows, or a section that is not shown any more. */
  readonly anotherPart: string;
  /** A value that nothing is known about. */
  readonly cannotShow: string;
  readonly scores: (count: number) => string;
  readonly agreedOn: (date: string) => string;
  readonly agreedOnBy: (date: string, name: string) => string;

  readonly todayAt: (time: string) => string;
  readonly yesterdayAt: (time: string) => string;
  readonly dayAt: (date: string, time: string) => string;

  /** What happened at a place: said after it, and a colon. */
  readonly added: string;
  readonly addedWords: (words: string) => string;
  readonly removed: string;
  readonly removedWords: (words: string) => string;
  readonly changed: string;
  readonly changedTo: (after: string) => string;
  readonly changedFromTo: (before: string, after: string) => string;
  readonly moved: string;

  /** Somebody whose name is not known, at the beginning of a sentence. */
  readonly someone: string;
  readonly clashHeading: (name: string) => string;
  readonly clashSaved: (name: string, when: string) => string;
  readonly clashPlaces: (count: number) => string;
  readonly clashNothingLost: string;
  readonly yourWords: string;
  readonly theirWords: (name: string) => string;
  readonly yourVersion: string;
  readonly theirVersion: (name: string) => string;
  readonly notSaved: string;
  readonly savedWhen: (when: string) => string;
  readonly saved: string;
  readonly keepYourWords: string;
  readonly keepTheirWords: (name: string) => string;
  readonly keepYourVersion: string;
  readonly keepTheirVersion: (name: string) => string;
  readonly leaveEmpty: string;
  readonly empty: string;
  readonly youRemoved: string;
  readonly theyRemoved: (name: string) => string;
  readonly keepIt: string;
  readonly takeItOut: string;
  /** `heading`: under which steps without a goal stand. */
  readonly stepsStay: (heading: string) => string;
  readonly newWords: string;
  readonly before: (words: string) => string;
  readonly beforeEmpty: string;
  readonly beforeLong: string;
  readonly keepBoth: string;
  readonly wordsToSave: string;
  readonly wordsToSaveHint: string;
  readonly joinedHeading: string;
  readonly joinedIntro: string;
  readonly yourChanges: string;
  readonly theirChanges: (name: string) => string;
  readonly save: string;
  readonly later: string;
  readonly nothingLeft: string;
  readonly left: (count: number) => string;
  /** Hidden words before an error. */
  readonly errorPrefix: string;
  readonly chooseOne: string;
  readonly enterWords: string;

  readonly historyHeading: string;
  readonly historyIntro: string;
  readonly historyLoading: string;
  readonly historyList: string;
  readonly backToPlan: string;
  readonly latest: string;
  readonly first: string;
  readonly savedBy: (name: string) => string;
  /** In place of a time that is not known: "The plan as it was earlier". */
  readonly earlier: string;
  readonly unknownTime: string;
  readonly noChanges: string;
  readonly moreChanges: (count: number) => string;
  readonly look: string;
  readonly lookAt: (when: string) => string;
  readonly showEarlier: string;
  readonly loadingEarlier: string;
  readonly earlierShown: (count: number) => string;
  readonly allShown: string;
  readonly noneHeading: string;
  readonly noneBody: string;
  readonly notKeptHeading: string;
  readonly notKeptBody: string;
  readonly offlineHeading: string;
  readonly offlineBody: string;
  readonly refusedHeading: string;
  readonly refusedBody: string;
  readonly failedHeading: string;
  readonly failedBody: string;
  readonly tryAgain: string;
  readonly backToVersions: string;
  /** Heading of a version: when it was saved. */
  readonly versionOf: (when: string) => string;
  readonly versionNote: string;
  readonly sameAsNow: string;
  readonly wouldChange: (count: number) => string;
  readonly bringBack: string;
  readonly bringBackNote: string;
  readonly broughtBack: (when: string) => string;
}
