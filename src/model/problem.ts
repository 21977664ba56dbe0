/** Something that a person has to put right before going on. */
export interface Problem {
  /** Which field: its name. */
  readonly field: string;
  /** What to do, in the person's language. */
  readonly message: string;
}
