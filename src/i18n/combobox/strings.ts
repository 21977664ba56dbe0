/** Texts of boxes that offer what matches. */
export interface ComboboxStrings {
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
  /** In a form, where only what is on the list is an answer: nobody is held up by a list that does not come. */
  readonly goOnWithout: string;
  readonly tryAgain: string;
}
