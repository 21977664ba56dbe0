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
}
