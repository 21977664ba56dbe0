/** A number of people as it may be shown: `*` stands for 1 to 7. */
export type People = number | '*';

/** Texts of `<spk-wellbeing-group>`. */
export interface WellbeingGroupStrings {
  readonly heading: string;
  /** "About 145 people answered at least twice, between April and November 2026."; `period` may be ''. */
  readonly lead: (people: People, period: string) => string;
  /** "between April and November 2026" and its parts, for dates in words. */
  readonly between: (since: string, until: string) => string;
  readonly since: (since: string) => string;
  readonly until: (until: string) => string;
  /** People who are in no chart, and what that means; both or one of the two kinds. */
  readonly once: (people: People) => string;
  readonly differently: (people: People) => string;
  readonly notIn: string;
  /** Answers that count for nobody, where there are such. */
  readonly unreadable: (people: People) => string;
  readonly nobodyLeftOut: string;
  /** Name of the list below, and what is in it. */
  readonly key: string;
  readonly first: string;
  readonly latest: string;
  readonly hidden: string;
  /** Beside a bar that stands for a hidden number. */
  readonly fewPeople: string;
  /** One chart in words; numbers are in words already. */
  readonly averages: (first: string, latest: string) => string;
  readonly difference: (difference: string) => string;
  readonly sameAverage: string;
  /** Where the difference of what is shown is another one. */
  readonly unrounded: (difference: string) => string;
  readonly answered: (people: People) => string;
  readonly tooFew: string;
  readonly nobody: string;
  /** What the bars show, as part of a chart's name for those who do not see it. */
  readonly bars: string;
  /** "7 to under 14". */
  readonly under: (from: string, to: string) => string;
  readonly caution: string;
  readonly noBands: string;
  readonly protectHeading: string;
  readonly protect: string;
  readonly notCause: string;
  readonly table: string;
  /** Heads of the table's columns, and of its last rows. */
  readonly answer: string;
  readonly firstAnswer: string;
  readonly latestAnswer: string;
  readonly average: string;
  readonly everybody: string;
  readonly notShown: string;
  /** Messages in place of the charts. */
  readonly loading: string;
  readonly failedHeading: string;
  readonly failedBody: string;
  readonly offlineHeading: string;
  readonly offlineBody: string;
  readonly tryAgain: string;
  readonly badHeading: string;
  readonly badBody: string;
  readonly notSetUpHeading: string;
  readonly notSetUpBody: string;
  readonly emptyHeading: string;
  readonly emptyBody: string;
  /** How many have answered for the first time. */
  readonly onceSoFar: (people: People) => string;
}
