/** Texts of fields for files. */
export interface FileStrings {
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
  /** Before the last of them. */
  readonly or: string;
}
