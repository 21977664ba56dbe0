/** Texts of the parts of a form that have words of their own: dates, scales, amounts, limits, the error summary. */
export interface FieldStrings {
  /** Between an end of a scale and what it means: "0 is not at all satisfied". */
  readonly scaleIs: string;
  /** Parts a scale from the answer that is no number. */
  readonly or: string;

  readonly amount: string;
  readonly unit: string;
  /** The first choice of the list of units, before one is chosen. */
  readonly chooseUnit: string;

  /** The link to the page before. */
  readonly back: string;
  /** Labels of the boxes of a date. */
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Heading of an error summary. */
  readonly thereIsAProblem: string;
  /** In place of an answer that nobody gave. */
  readonly notProvided: string;
  /** How much may be typed: read out when the box gets focus. */
  readonly upToCharacters: (limit: number) => string;
  readonly upToWords: (limit: number) => string;
  /** What is left of it, and what is too much. */
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly wordsLeft: (count: number) => string;
  readonly wordsOver: (count: number) => string;
}
