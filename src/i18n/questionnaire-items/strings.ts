/** Texts around the questions of a form; the form brings the questions themselves. */
export interface ItemStrings {
  /** After the label of a question that can be left out. */
  readonly optional: string;
  readonly yes: string;
  readonly no: string;
  /** Last choice where people may answer in their own words, unless the form names it. */
  readonly somethingElse: string;
  /** Before a choice that takes the others away. */
  readonly or: string;
  /** Last choice of a question that may be declined. */
  readonly preferNotToSay: string;
  /** Name of the box for one's own words. */
  readonly ownAnswer: string;
  /** First line of a drop-down that has no answer yet. */
  readonly chooseOne: string;
  /** One of several: "Phone number 2". */
  readonly numbered: (label: string, number: number) => string;
  /** Button on which one more can be given; `addAnotherOf` is its whole name. */
  readonly addAnother: string;
  readonly addAnotherOf: (label: string) => string;
  readonly remove: string;
  readonly removeOf: (label: string) => string;
  /** Spoken after the buttons were pressed. `label` is numbered. */
  readonly added: (label: string) => string;
  readonly removed: (label: string) => string;
  /** Box for the time beside a date. */
  readonly time: string;
  readonly timeHint: string;
  /** Name of the boxes for the date beside a time. */
  readonly date: string;
  /** `31 March 1980 at 5:30pm`; both are in words already. */
  readonly dateAtTime: (date: string, time: string) => string;
  /** For a unit that is only drawn beside the box: "in kg". */
  readonly inUnit: (unit: string) => string;
  readonly unit: string;
  readonly between: (from: string, to: string) => string;
  /** What files a question takes: "PDF or JPG", "5MB"; '' where all are. */
  readonly files: (types: string, size: string) => string;
  /** A file that has no name. */
  readonly file: string;
  /** In place of a question that the kit cannot ask. */
  readonly cannotShow: string;
  readonly answerKept: string;
  /** The list of answers could not be fetched, or there is nowhere to fetch it from. */
  readonly listMissing: string;
  /** A file that could not be read. */
  readonly fileFailed: string;
  /** Hidden words before something that is worth knowing, and is no error. */
  readonly checkThis: string;
  /** After the words of a link. */
  readonly newTab: string;
  /** Name of a picture's link where it cannot be shown in place. */
  readonly openMedia: string;
}
