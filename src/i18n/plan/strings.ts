import type {
  ActionStatus,
  Connection,
  GoalStatus,
  PlanAction,
  PlanContingency,
  PlanDoer,
  PlanGoal,
  PlanPerson,
  PlanReview,
  PlanStatus,
} from '../../model/plan.js';
import type {AgreementNeed} from '../../model/plan/agreement.js';

/** Sections that have words. */
export type PlanSectionId =
  | 'about-me'
  | 'matters'
  | 'strengths'
  | 'needs'
  | 'goals'
  | 'actions'
  | 'wellbeing'
  | 'contingency'
  | 'communication'
  | 'people'
  | 'review'
  | 'sharing'
  | 'record';

/** A heading or a question, and what is said below it. */
export interface PlanWords {
  readonly label: string;
  readonly hint?: string;
}

type FieldsOf<T, Without extends PropertyKey> = Readonly<Record<Exclude<keyof T, Without>, PlanWords>>;

/** Words of a support plan: headings, questions, statuses, and copies to keep. In the plan it is the person who says "I". */
export interface PlanStrings {
  readonly sections: Readonly<Record<PlanSectionId, PlanWords>>;
  /** Questions of sections that are made of fields: section, then field. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, PlanWords>>>>;
  readonly goal: FieldsOf<PlanGoal, 'id' | 'reviews' | 'measures'> & {
    /** Of a review. */
    readonly words: PlanWords;
  };
  readonly action: FieldsOf<PlanAction, 'id' | 'goal' | 'agreed'> & {
    /** Who someone else is. */
    readonly whoName: PlanWords;
    readonly agreed: PlanWords;
  };
  readonly contingency: FieldsOf<PlanContingency, 'id'>;
  readonly person: FieldsOf<PlanPerson, 'id'>;
  readonly review: FieldsOf<PlanReview, never>;
  readonly sharing: Readonly<Record<'choice' | 'with', PlanWords>>;
  readonly agreement: Readonly<Record<'by' | 'name' | 'role' | 'on', PlanWords>>;

  /** Answers that can be ticked, by id. */
  readonly needs: Readonly<Record<string, string>>;
  readonly goalStatuses: Readonly<Record<GoalStatus, string>>;
  readonly actionStatuses: Readonly<Record<ActionStatus, string>>;
  readonly connections: Readonly<Record<Connection, string>>;
  readonly doers: Readonly<Record<PlanDoer['kind'], string>>;
  readonly planStatuses: Readonly<Record<PlanStatus, string>>;
  readonly sharingChoices: Readonly<Record<'us' | 'chosen', string>>;
  readonly agreedBy: Readonly<Record<'person' | 'representative', string>>;
  readonly noGoals: string;
  readonly noReview: string;
  readonly yes: string;
  readonly no: string;
  /** What a plan needs before it is agreed: what to do. */
  readonly agreementNeeds: Readonly<Record<AgreementNeed, string>>;

  /** "Maggie’s plan" */
  readonly planOf: (name: string) => string;
  /** Where no name is known. */
  readonly myPlan: string;
  readonly writtenBy: (person: string) => string;
  readonly writtenWith: (person: string, worker: string) => string;
  readonly changedOn: (date: string) => string;
  readonly goalNumber: (count: number) => string;
  readonly stepNumber: (count: number) => string;
  readonly otherSteps: string;
  readonly why: string;
  readonly byWhen: string;
  readonly importance: string;
  readonly confidence: string;
  readonly howItGoes: string;
  readonly place: string;
  readonly outOfTen: (count: number) => string;
  readonly nothingYet: string;
  /** "On 10 November 2026: going well." */
  readonly saidOn: (date: string, status: string) => string;
  readonly inMonths: (count: number) => string;
  readonly inWeeks: (count: number) => string;
  readonly reviewDue: string;
  readonly reviewOverdue: (days: number) => string;
  readonly reviewIn: (days: number) => string;
  /** Of a review that is due or late: "Planned for 9 February 2027." */
  readonly reviewPlannedFor: (date: string) => string;
  readonly arrangedBy: (name: string) => string;
  readonly sharedWith: (names: string) => string;
  readonly sharedOn: (date: string) => string;
  readonly agreedOn: (date: string) => string;
  /** `who`: name, and in brackets why they speak for the person. */
  readonly agreedFor: (who: string, date: string) => string;
  readonly urgentHeading: string;
  /** Numbers to call, one a line. */
  readonly urgentLines: readonly string[];
  readonly notesHeading: string;
  readonly pageOf: (page: number, pages: number) => string;

  /** Heading of goals and steps where they stand together. */
  readonly goalsAndActions: string;
  /** "I would like this by spring 2027"; `when` is a date in words, or words of the person's own. */
  readonly wantedBy: (when: string) => string;
  /** Above what was said at reviews before the last one. */
  readonly saidBefore: string;
  readonly lookedAtOn: (date: string) => string;
  /** Of somebody who was referred. */
  readonly detailsAgreedOn: (date: string) => string;
  readonly detailsNotPassedOn: string;
  /** Where a plan is in its life, in a sentence. */
  readonly statusLines: Readonly<Record<PlanStatus, string>>;
  readonly begunOn: (date: string) => string;
  readonly changedByOn: (name: string, date: string) => string;
  /** What another system added to the plan. */
  readonly alsoInRecord: string;
  readonly alsoInRecordNote: string;
  /** After the words of a link. */
  readonly newTab: string;
  /** Scores of measures, beside a goal and in a section of their own. */
  readonly scores: {
    readonly first: (date: string) => string;
    readonly latest: (date: string) => string;
    readonly onlyOne: (date: string) => string;
    /** They were answered in different ways. */
    readonly notCompared: string;
    readonly none: string;
    readonly loading: string;
    readonly failed: string;
    readonly tryAgain: string;
  };
}
