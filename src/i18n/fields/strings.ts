import type {DatePart} from '../../model/typed/typed-date.js';

/** Texts of the parts of a form that have words of their own: combobox, date input, error summary and others. */
export interface FieldStrings {
  /** What was typed is none of the choices. `label` is the field's own. */
  readonly fromList: (label: string) => string;
  /** Name of the list where the label is not plain words. */
  readonly choices: string;
  readonly searching: string;
  /** `text` is what was typed. */
  readonly noResults: (text: string) => string;
  /** The same where own words are allowed. */
  readonly noResultsOwnWords: (text: string) => string;
  readonly typeMore: (letters: number) => string;
  /** Spoken once the list has settled. */
  readonly results: (count: number) => string;
  /** The list is longer than what is shown. */
  readonly firstResults: (count: number) => string;
  readonly listFailed: string;
  readonly tryAgain: string;

  /** Between an end of a scale and what it means: "0 is not at all satisfied". */
  readonly scaleIs: string;
  /** Parts a scale from the answer that is no number, and the last item of a list from the others. */
  readonly or: string;

  readonly chooseFile: string;
  readonly chooseFiles: string;
  /** Name of the list of chosen files. */
  readonly chosenFiles: string;
  /** Word on the button beside a chosen file; the file's name follows for assistive technology. */
  readonly remove: string;
  readonly fileAdded: (names: string) => string;
  readonly fileRemoved: (name: string) => string;
  /** What messages call a file that is the only one. */
  readonly theFile: string;
  /** `types` is a list such as "PDF or JPG". */
  readonly fileType: (file: string, types: string) => string;
  readonly fileBig: (file: string, size: string) => string;
  readonly fileNone: string;
  readonly fileEmpty: (file: string) => string;
  readonly fileMany: (count: number) => string;
  /** Kinds of files in such a list. */
  readonly image: string;
  readonly audio: string;
  readonly video: string;

  readonly amount: string;
  readonly unit: string;
  /** The first choice of the list of units, before one is chosen. */
  readonly chooseUnit: string;
  readonly number: (label: string) => string;

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
