/** One thing that a combobox offers. */
export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** Help below the label. */
  readonly hint?: string;
  /** Whatever the page wants back when this option is chosen. */
  readonly data?: unknown;
}
