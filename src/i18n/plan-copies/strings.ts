/** How large the letters of a printed copy are: 13, 18 and 24 point. */
export const COPY_SIZES = ['usual', 'large', 'largest'] as const;
/** One of {@link COPY_SIZES}. */
export type CopySize = (typeof COPY_SIZES)[number];

/** Words around copies of a support plan: on paper, as a page, as plain text. */
export interface PlanCopiesStrings {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly keepSafe: string;
  readonly paper: {
    readonly heading: string;
    readonly size: string;
    readonly sizes: Readonly<Record<CopySize, string>>;
    readonly sizeHints: Readonly<Record<CopySize, string>>;
    readonly print: string;
    readonly hint: string;
    /** Above a picture of the sheet. */
    readonly preview: string;
  };
  readonly page: {readonly heading: string; readonly body: string; readonly save: string};
  readonly text: {
    readonly heading: string;
    readonly body: string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly save: string;
  };
  /** After a file has been saved. */
  readonly saved: (file: string) => string;
  /** Of a file, before the date; letters of the alphabet and hyphens. */
  readonly fileName: string;
  readonly madeOn: (date: string) => string;
}
