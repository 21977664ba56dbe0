/** Texts of the fields that have words of their own: combobox, scale, file upload and quantity. */
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
}
