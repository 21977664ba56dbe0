/** Why nothing is shown: something is wrong with how the page has set the element up. For whoever set up the page. */
export type PlanFaultId =
  'no-record' | 'bad-record' | 'no-subject' | 'bad-subject' | 'bad-plan' | 'other-subject';

/** Why the plan cannot be shown just now. */
export type PlanStopId = 'missing' | 'refused' | 'logged-out' | 'offline' | 'failed';

/** A heading and what is said below it. */
export interface PlanMessage {
  readonly heading: string;
  readonly body: string;
}

/** What the save bar says: words, and one line below them. `changes`: how many there are. */
export interface SaveBarStrings {
  readonly savePlan: string;
  readonly tryAgain: string;
  readonly printCopy: string;
  readonly choose: string;
  readonly logIn: string;
  readonly undo: string;
  readonly redo: string;

  readonly nothing: PlanMessage;
  readonly unsaved: (changes: number) => string;
  readonly neverSaved: string;
  readonly lastSaved: (when: string) => string;
  readonly saving: PlanMessage;
  readonly saved: string;
  readonly offline: string;
  readonly offlineBody: (changes: number) => string;
  readonly notSaved: string;
  readonly noAnswer: string;
  readonly busy: string;
  readonly notTaken: string;
  readonly gone: string;
  /** Something is typed, or begun, that is in no plan yet. */
  readonly unfinished: PlanMessage;
  readonly tryAfter: (seconds: number) => string;
  /** Somebody else saved first; `name` where it is known. */
  readonly clash: (name: string | undefined) => string;
  readonly clashBody: (places: number, joined: number) => string;
  readonly loggedOut: PlanMessage;
  readonly refused: string;
  readonly refusedBody: (worker: string | undefined) => string;
  /** Words that can be saved no more. */
  readonly refusedChanges: (changes: number) => string;
  /** What others changed was put together with one’s own. */
  readonly joined: (changes: number) => string;
  /** "today at 2:14pm", "on 3 March at 9am". */
  readonly today: (time: string) => string;
  readonly onDay: (day: string, time: string) => string;
}

/** Texts of `<spk-support-plan>` around the plan itself. */
export interface SupportPlanStrings {
  readonly loading: string;
  readonly notReady: PlanMessage;
  readonly faults: Readonly<Record<PlanFaultId, string>>;
  readonly stops: Readonly<Record<PlanStopId, PlanMessage>>;
  readonly tryAgain: string;
  readonly logIn: string;
  readonly sectionFaults: PlanMessage;
  readonly partFailed: PlanMessage;
  readonly partLoading: string;

  readonly together: (person: string | undefined) => string;
  readonly tools: string;
  readonly read: (person: string | undefined) => string;
  readonly write: string;
  readonly review: string;
  readonly goOnReviewing: string;
  readonly versions: string;
  readonly copies: string;
  readonly backToPlan: string;

  readonly save: SaveBarStrings;
  readonly undone: string;
  readonly redone: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly activitiesAdded: (count: number) => string;

  readonly leave: {
    readonly heading: string;
    readonly body: (changes: number) => string;
    /** Something that is in no plan yet, such as a review that is not finished. */
    readonly begun: string;
    readonly saving: string;
    readonly notSaved: string;
    /** Somebody else saved first: there are places to choose. */
    readonly choose: string;
    readonly save: string;
    readonly leave: string;
    readonly stay: string;
  };
  readonly otherPlan: PlanMessage;
}
