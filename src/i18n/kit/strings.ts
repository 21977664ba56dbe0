import type {DatePart} from '../../model/typed/typed-date.js';

/** Texts of the primitives. */
export interface KitStrings {
  /** Hidden words before an error message. */
  readonly errorPrefix: string;
  /** Word on the button that closes a dialog. */
  readonly close: string;
  /** Name of the pagination. */
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** Name of the control that goes to one page. */
  readonly pageNumber: (page: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  /** A field that has to be filled in is empty. `label` is the field's own. */
  readonly enter: (label: string) => string;
  /** Nothing has been chosen where something has to be. */
  readonly choose: (label: string) => string;
  /** Hidden words before the heading of a notice, by its meaning. */
  readonly important: string;
  readonly done: string;
  readonly problem: string;
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
  /** Problems that a field finds by itself. `label` is the field's own, dates are in words already. */
  readonly tooManyCharacters: (label: string, limit: number) => string;
  readonly tooManyWords: (label: string, limit: number) => string;
  readonly dateMissing: (label: string, parts: readonly DatePart[]) => string;
  readonly yearDigits: string;
  readonly dateReal: (label: string) => string;
  readonly dateFrom: (label: string, first: string) => string;
  readonly dateUntil: (label: string, last: string) => string;
  readonly dateFromToday: (label: string) => string;
  readonly dateUntilToday: (label: string) => string;
  readonly timeReal: (label: string) => string;
}
