/** Texts of keeping answers for later. */
export interface DraftStrings {
  readonly saveForLater: string;
  readonly keptInTab: string;
  readonly keptOnDevice: (date: string) => string;
  readonly deleteAnswers: string;
  readonly deleteHeading: string;
  readonly deleteBody: string;
  readonly deleted: string;
  readonly notKept: string;
  readonly askHeading: string;
  /** Where they would be kept, and for how long. */
  readonly askWhere: (days: number) => string;
  readonly askHow: string;
  /** Who else could see them. */
  readonly askShared: string;
  readonly keep: string;
  readonly doNotKeep: string;
  readonly foundHeading: string;
  readonly foundBody: (date: string) => string;
  readonly goOn: string;
  readonly startAgain: string;
}
