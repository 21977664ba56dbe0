/**
 * Texts of charts of one person's answers. Dates, values and names come in words already; what is called `when` comes as part
 * of a sentence: "on 10 November", "in August 2026".
 */
export interface ChartStrings {
  /** Above everything, unless the page says it in its own words. */
  readonly heading: string;
  /** Below the name of a measure. */
  readonly answeredOnce: (when: string) => string;
  /** `when` may also be from one day until another. */
  readonly answeredTimes: (times: number, when: string) => string;
  readonly fromUntil: (from: string, until: string) => string;
  /** Dates as part of a sentence. */
  readonly on: (day: string) => string;
  readonly inMonth: (month: string) => string;
  readonly inYear: (year: string) => string;
  /** A day, and a time of that day. */
  readonly moment: (day: string, time: string) => string;
  /** Ways to look at the answers. */
  readonly views: {
    readonly label: string;
    readonly trend: string;
    readonly change: string;
    readonly table: string;
  };

  /** The sentence of a chart where the scale does not begin with 0: otherwise it is "7 out of 10 on 10 November." */
  readonly latestOnScale: (value: string, when: string, from: string, to: string) => string;
  /** "That is 3 higher than on 14 April." */
  readonly higher: (by: string, when: string) => string;
  readonly lower: (by: string, when: string) => string;
  readonly sameAs: (when: string) => string;
  readonly onlyAnswer: string;
  readonly notCompared: string;
  readonly noAnswerOn: (when: string) => string;
  /** Of a score that is worked out from several answers. */
  readonly noScoreOn: (when: string) => string;
  readonly noAnswers: string;
  /** Answers in words; what is quoted may be in another language. */
  readonly wordsNow: (when: string, answer: string) => string;
  readonly wordsBefore: (when: string, answer: string) => string;
  readonly wordsSame: (when: string) => string;

  /** In a drawing: on two lines. */
  readonly noAnswerLines: readonly [string, string];
  readonly noScoreLines: readonly [string, string];
  /** January first. */
  readonly shortMonths: readonly string[];
  /** Below the charts. */
  readonly marks: Readonly<Record<'month' | 'quarter' | 'year', string>>;
  readonly gaps: string;
  readonly breakMode: (letter: string, from: string, to: string, before: string, after: string) => string;
  readonly breakVersion: (letter: string, from: string, to: string, before: string, after: string) => string;
  /** In place of a version or a way of answering. */
  readonly notRecorded: string;
  readonly version: (version: string) => string;
  /** Questions of somebody else's, by their canonical URL. */
  readonly form: (url: string) => string;
  /** A stored score that is not what its answers add up to. */
  readonly differs: (name: string, date: string, stored: string, value: string) => string;
  readonly differsNoScore: (name: string, date: string, stored: string) => string;
  readonly recordSays: (stored: string) => string;
  readonly unchecked: string;
  readonly cut: string;
  readonly unreadable: (count: number) => string;
  /** What the ends of the scale mean: both in the words of the questions. */
  readonly ends: (lowest: string, lower: string, highest: string, upper: string) => string;
  readonly bandsOns: string;
  readonly notAdded: (count: number) => string;
  /** For professionals alone. */
  readonly reliable: (name: string, by: string, source: string) => string;
  readonly recovery: (name: string, below: string, source: string) => string;

  readonly benchmarkOffer: (population: string) => string;
  /** Where a survey has no average of numbers, but how many people gave an answer. */
  readonly benchmarkOfferAnswers: (population: string) => string;
  readonly benchmarkMean: (population: string, source: string, period: string) => string;
  readonly benchmarkMedian: (population: string, source: string, period: string) => string;
  readonly benchmarkModes: Readonly<Record<'self-completion' | 'interviewer-led' | 'not-stated', string>>;
  readonly benchmarkNone: (names: string) => string;
  readonly benchmarkPercent: (percent: string, population: string, answer: string, source: string) => string;
  /** By the words that the kit's data have. */
  readonly populations: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;

  readonly key: {
    readonly first: (date: string) => string;
    readonly latest: (date: string) => string;
    readonly both: string;
  };
  /** Where a row's dates are not those of the key: "1 May to 9 June". */
  readonly fromTo: (from: string, to: string) => string;
  readonly others: (count: number) => string;

  readonly table: {
    readonly show: string;
    readonly caption: (title: string) => string;
    readonly captionScale: (title: string, from: string, to: string) => string;
    readonly date: string;
    readonly how: string;
    readonly firstToLatest: string;
    /** Answers in words. */
    readonly changed: (from: string, to: string) => string;
    readonly notCompared: string;
    readonly noScore: string;
    readonly answerMissing: string;
  };

  readonly loading: string;
  readonly emptyHeading: string;
  readonly emptyBody: string;
  readonly noneYet: string;
  readonly failedHeading: string;
  readonly failedBody: string;
  readonly offlineHeading: string;
  readonly offlineBody: string;
  readonly refusedHeading: string;
  readonly refusedBody: string;
  readonly stale: string;
  readonly notSetUpHeading: string;
  readonly notSetUpBody: string;
  readonly tryAgain: string;
}
