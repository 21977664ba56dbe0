/** Words for writing the parts of a support plan other than goals and steps. */
export interface PlanPartsStrings {
  /** Words on buttons; what they are about follows, hidden. */
  readonly change: string;
  readonly add: string;
  readonly done: string;
  /** Closes one entry of a list. */
  readonly doneWithOne: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly remove: string;
  /** Spoken. */
  readonly movedTo: (place: number, of: number) => string;
  /** Spoken. `name` is what was taken away or added. */
  readonly removed: (name: string) => string;
  readonly added: (name: string) => string;
  /** In place of who changed a part last, while it is open. */
  readonly changingThis: string;
  /** "Maggie, 10 November" */
  readonly changedBy: (name: string, date: string) => string;

  /** A box for a choice of one's own, below the ticks. */
  readonly ownChoice: string;
  /** What messages call a date whose label is a question. */
  readonly theDate: string;
  readonly clearAnswer: string;
  readonly cleared: string;

  readonly addPerson: string;
  readonly addContingency: string;
  /** What entries without a name are called. */
  readonly personNumber: (count: number) => string;
  readonly contingencyNumber: (count: number) => string;

  readonly reviewOnDay: string;
  readonly reviewDay: string;
  readonly reviewDayHint: string;
  readonly reviewInMonth: string;
  readonly reviewMonth: string;
  readonly chooseMonth: string;
  readonly reviewWhen: string;
  /** What stands in the plan cannot be read as a time; the person's own words. */
  readonly reviewOtherWords: (words: string) => string;

  /** Who can see the plan: "Maggie and Priya Nair only" */
  readonly onlyThem: (names: string) => string;
  readonly addRecipient: string;
  readonly addRecipientHint: string;
  readonly stillNobodyChosen: string;

  readonly partNamePlan: string;
  readonly changePlan: string;
  readonly planTitle: string;
  readonly planTitleHint: string;
  readonly planStatus: string;
  /** Below "Agreed", where it cannot be chosen yet. */
  readonly agreeFirst: string;
  /** Below "Draft", where the plan is agreed. */
  readonly draftTakesBack: string;

  readonly agreeHeading: string;
  /** What it takes to agree. */
  readonly agreeIntro: string;
  readonly agreePlan: string;
  readonly agreeAgain: string;
  /** The agreement is of an earlier day than the last change. */
  readonly agreeAgainHint: string;
  readonly takeAgreementBack: string;
  readonly agreementTakenBack: string;
  readonly agreementSaid: string;
  readonly missingHeading: string;
  readonly nothingMissing: string;
  readonly notNow: string;
  /** Who agrees in the person’s place, where the person’s name is known. */
  readonly speaksFor: (person: string) => string;
  readonly representativeHint: string;

  readonly addPart: string;
  /** "If things get harder" and "People who help me", for instance. */
  readonly addPartFor: (names: string) => string;
  readonly addPartHeading: string;
  readonly partAdded: (name: string) => string;
  readonly holdsAnswers: string;
}
