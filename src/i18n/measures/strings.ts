/** How a score is called. */
export interface ScoreWords {
  /** Above a chart: "Satisfied with life". */
  readonly name: string;
  /** As it is told to the person who answered: "How satisfied you are with your life". */
  readonly about: string;
  /** What a lower or higher number means, in one sentence, where numbers and feelings go opposite ways. */
  readonly direction?: string;
}

/** Texts about measures that forms, results and charts share. No words of a measure's own questions. */
export interface MeasureStrings {
  /** By measure: what it is about, in plain words. */
  readonly titles: Readonly<Record<string, string>>;
  /** By `measure.score`: `ons4.satisfied`. */
  readonly scores: Readonly<Record<string, ScoreWords>>;
  /** By band. Words such as "severe" are for professionals alone. */
  readonly bands: Readonly<Record<string, string>>;
  /** "7 to 8"; one number where both ends are the same. */
  readonly range: (from: number, to: number) => string;
  /** Beside an arrow. */
  readonly better: {readonly higher: string; readonly lower: string};
  /** "7 out of 10", for scales that begin with 0; `value` and `most` are in words already. */
  readonly outOf: (value: string, most: string) => string;
  /** "19.25, on a scale from 7 to 35". */
  readonly onScale: (value: string, from: string, to: string) => string;
  /** "3 higher", "1 lower", "the same"; for an unsigned number in words. */
  readonly higher: (by: string) => string;
  readonly lower: (by: string) => string;
  readonly same: string;
  /** "3 higher than in April.", "The same as on 14 April."; `when` is one of the next two. */
  readonly higherThan: (by: string, when: string) => string;
  readonly lowerThan: (by: string, when: string) => string;
  readonly sameAs: (when: string) => string;
  readonly onDate: (date: string) => string;
  readonly inMonth: (month: string) => string;
  readonly inYear: (year: string) => string;
  /** A day with a time, both in words already. */
  readonly atTime: (day: string, time: string) => string;
  /** In place of a value. */
  readonly noAnswer: string;
  readonly declined: string;
  /** How it was answered. */
  readonly modes: Readonly<Record<'self' | 'read-aloud' | 'on-behalf', string>>;
  /** Above words that are English because no official translation is licensed; '' in English. */
  readonly englishOnly: string;
}
