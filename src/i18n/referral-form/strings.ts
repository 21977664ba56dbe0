import type {ReferralPreset} from '../../model/referral.js';

/** A step of what happens after sending: when, and what. */
export interface NextStep {
  readonly when: string;
  readonly what: string;
}

/**
 * Texts around the questions of a referral form. In braces stands what an organisation's settings say, as in the texts of
 * the form; telephone numbers in braces become links: `{999}`, `{phone}`.
 */
export interface ReferralFormStrings {
  /** One sentence below the title. */
  readonly lead: Readonly<Record<ReferralPreset, string>>;
  /** Read out before the heading of what is urgent. */
  readonly urgent: string;
  readonly beforeStart: string;
  readonly whoForHeading: string;
  readonly leaveBlank: string;
  readonly startNow: string;
  readonly someoneElse: string;
  readonly helpsWith: string;
  /** Above a form for others: who it is not for. */
  readonly riskHeading: string;
  readonly risk: string;
  /** Before the name of an activity that was chosen in a finder. */
  readonly activity: Readonly<Record<'self' | 'other', string>>;
  readonly help: {
    readonly name: string;
    readonly nowHeading: string;
    readonly now: readonly string[];
    readonly talkHeading: string;
    readonly talk: string;
  };
  readonly leave: string;
  readonly abuse: string;
  readonly checkHeading: string;
  readonly sendHeading: string;
  readonly sendTo: Readonly<Record<'self' | 'other', string>>;
  readonly privacy: string;
  readonly send: string;
  readonly sendingHeading: string;
  readonly sendingBody: string;
  readonly notSentHeading: string;
  /** A page was closed while sending, and nobody knows how that ended. */
  readonly unknownHeading: string;
  readonly unknownBody: string;
  /** The record has this referral, with the answers as they were at an earlier try. */
  readonly arrivedHeading: string;
  /** By reason: what happened, and whose problem that is. */
  readonly reasons: {
    readonly offline: string;
    readonly busy: string;
    readonly 'no-answer': string;
    readonly unavailable: string;
    readonly 'not-taken': string;
    readonly arrived: string;
  };
  /** How long a busy service asked to be left alone. */
  readonly tryAfter: (minutes: number) => string;
  readonly stillHere: string;
  readonly lostIfClosed: string;
  readonly tryAgain: string;
  readonly printAnswers: string;
  readonly changeAnswers: string;
  readonly onlyOne: string;
  readonly onlyOneOther: string;
  readonly stillNotHeading: string;
  /** Where there is a number to call. */
  readonly callUs: string;
  readonly tellByPhone: string;
  readonly takePrint: string;
  readonly showAnswers: string;
  readonly yourAnswers: string;
  readonly sentHeading: string;
  readonly reference: string;
  readonly thanks: (name: string) => string;
  readonly thanksOther: (name: string) => string;
  readonly leftOut: string;
  readonly nextHeading: string;
  readonly today: string;
  readonly todayWhat: string;
  readonly by: (date: string) => string;
  readonly within: string;
  readonly contact: Readonly<Record<'self' | 'other', string>>;
  /** Where a phone call was agreed to. */
  readonly onNumber: (number: string) => string;
  readonly fromNumber: string;
  readonly discreet: string;
  readonly firstTalk: Readonly<Record<'self' | 'other', NextStep>>;
  readonly callHeading: string;
  readonly callWhy: string;
  readonly printCopy: string;
  readonly referAnother: string;
  readonly changeAnswer: string;
  /** For whoever set up the page, shown beside the form. */
  readonly settingsHeading: string;
}
