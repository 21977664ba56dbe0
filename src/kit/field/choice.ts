/** One thing that can be chosen in a select, radios or checkboxes. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Language of the label, where that is not the one around it. */
  readonly lang?: string | undefined;
  /** Help below the label; not in a select. */
  readonly hint?: string;
  readonly disabled?: boolean;
  /** How many things this choice would find, shown at the end of the row. */
  readonly count?: number;
  /** Checkboxes: choosing it takes the others away, and the other way round ("None of these"). */
  readonly exclusive?: boolean;
  /** Words on a line of their own above it, such as "or". */
  readonly divider?: string;
  /** Asked for once it is chosen, shown below it. */
  readonly reveal?: unknown;
}
