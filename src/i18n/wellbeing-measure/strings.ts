/** What can be wrong with how the element is set up. */
export type FaultId =
  | 'no-measure'
  | 'unknown-measure'
  | 'no-licence'
  | 'no-licence-url'
  | 'no-licence-words'
  | 'no-wording'
  | 'misfit'
  | 'modular'
  | 'no-safety'
  | 'self-only'
  | 'no-subject'
  | 'bad-subject'
  | 'bad-record';

/** As it is told to the person whose answers these are, and to anybody else. */
export interface ToWhom {
  readonly own: string;
  readonly other: string;
}

/** Texts around the questions of a measure. In braces stands what is put in: a name, a number to call. */
export interface WellbeingMeasureStrings {
  readonly notReadyHeading: string;
  readonly notReadyBody: string;
  /** By fault, for whoever set up the page: which attribute or property to look at. */
  readonly faults: Readonly<Record<FaultId, string>>;
  /** Above the questions, for whoever reads them to somebody, or answers for somebody. */
  readonly modeNotes: Readonly<Record<'read-aloud' | 'on-behalf', string>>;
  /** Before the name of whoever reads. */
  readonly readBy: (name: string) => string;
  /** The kit asks and keeps these answers, and works nothing out from them. */
  readonly notScored: string;
  readonly safety: {
    /** Read out before the heading. */
    readonly urgent: string;
    readonly heading: string;
    /** In this order. Numbers in braces become links: {emergency}, {urgent}, {samaritans}, {shout}. */
    readonly lines: readonly string[];
    readonly nobody: string;
  };
  readonly finish: string;
  readonly savingHeading: ToWhom;
  readonly savingBody: string;
  readonly notSavedHeading: ToWhom;
  /** The record has these answers as they were at an earlier try. */
  readonly arrivedHeading: ToWhom;
  readonly reasons: Readonly<
    Record<'offline' | 'busy' | 'no-answer' | 'unavailable' | 'not-taken' | 'arrived', string>
  >;
  readonly tryAfter: (minutes: number) => string;
  readonly stillHere: ToWhom;
  readonly lostIfClosed: string;
  readonly onlyOnce: string;
  readonly tryAgain: string;
  readonly printAnswers: ToWhom;
  readonly showAnswers: ToWhom;
  readonly savedHeading: ToWhom;
  /** Nothing has been saved. */
  readonly answersHeading: ToWhom;
  /** By who answered; `date` is in words. */
  readonly lead: Readonly<Record<'self' | 'read-aloud' | 'on-behalf', (date: string) => string>>;
  /** Beside it, for professionals. */
  readonly leadProfessional: (date: string) => string;
  readonly notKept: string;
  readonly handedOver: string;
  /** About the line of a scale whose ends are "not at all" and "completely". */
  readonly onEachLine: string;
  readonly now: string;
  /** "April and now" */
  readonly bothNames: (earlier: string) => string;
  readonly declined: string;
  readonly skipped: string;
  /** A total that is missing because answers are. */
  readonly notAddedUp: (missing: number, of: number) => string;
  /** Before an earlier answer in words: "In April: often". */
  readonly earlierAnswer: (when: string, answer: string) => string;
  /** Answers that are never added up. */
  readonly neverAdded: (count: number) => string;
  readonly daysChange: string;
  readonly noScores: string;
  readonly professional: {
    readonly band: (band: string) => string;
    /** A published change of one person. */
    readonly reliable: (threshold: string, source: string) => string;
    readonly reaches: string;
    readonly doesNotReach: string;
    /** A published line: "below 10". */
    readonly recovery: (line: string, source: string) => string;
    readonly cut: (line: string, source: string) => string;
    readonly below: (at: string) => string;
    readonly atOrAbove: (at: string) => string;
    /** A stored number that its answers do not come to. */
    readonly mismatchNow: (stored: string, answers: string) => string;
    readonly mismatchEarlier: (when: string, stored: string, answers: string) => string;
  };
  readonly summary: {
    readonly heading: string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    /** The browser allows no copying: the text is selected. */
    readonly selected: string;
    /** "Answered 10 November 2026. Filled in by the person." */
    readonly answered: (date: string, mode: string) => string;
    /** `when`: "on 14 April 2026", "in April 2026". */
    readonly previously: (value: string, when: string) => string;
    readonly noTotal: string;
    readonly noValue: (missing: number) => string;
  };
  readonly help: string;
}
