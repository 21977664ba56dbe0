/** Where a plan is in its life. The words are those of `CarePlan.status`. */
export const PLAN_STATUSES = [
  'draft',
  'active',
  'on-hold',
  'completed',
  'revoked',
  'entered-in-error',
] as const;
/** One of {@link PLAN_STATUSES}. */
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** How a goal is going, as the person says. */
export const GOAL_STATUSES = [
  'not-started',
  'going-well',
  'same',
  'harder',
  'partly-achieved',
  'achieved',
  'not-achieved',
  'stopped',
] as const;
/** One of {@link GOAL_STATUSES}. */
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** How far a step is. */
export const ACTION_STATUSES = ['not-started', 'started', 'done', 'not-needed'] as const;
/** One of {@link ACTION_STATUSES}. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/**
 * How somebody was connected to an activity: they were told about it and go by themselves, their details were passed on with their
 * agreement, or somebody goes with them. Three different things, counted apart.
 */
export const CONNECTIONS = ['told-about', 'referred', 'going-together'] as const;
/** One of {@link CONNECTIONS}. */
export type Connection = (typeof CONNECTIONS)[number];

/** Something that was ticked. What somebody added in their own words has an id of its own, too. */
export interface PlanChoice {
  readonly id: string;
  /** As the person saw it, or wrote it. Where it is blank, the id stands for it. */
  readonly text: string;
}

/** An answer in a section. What was not said is absent; no text and no list is ever empty. */
export type PlanAnswer = string | number | boolean | readonly PlanChoice[];

/** Answers of one section, by the id of the field. */
export type PlanAnswers = Readonly<Record<string, PlanAnswer>>;

/** Who last changed a part of the plan, and when. */
export interface PlanStamp {
  /** ISO 8601 with a time zone. */
  readonly at: string;
  /** A name to show. */
  readonly by?: string;
}

/** What somebody said about a goal at a review. */
export interface GoalReview {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly status: GoalStatus;
  /** What has changed, in their own words. */
  readonly words?: string;
  readonly by?: string;
}

/** Something that the person would like to be different. */
export interface PlanGoal {
  readonly id: string;
  /** In the person's own words. Absent while nothing has been written. */
  readonly text?: string;
  readonly why?: string;
  /** What it is about: an id of the list of needs. Never in place of the person's words. */
  readonly domain?: PlanChoice;
  /** `YYYY-MM-DD` */
  readonly start?: string;
  /** By when: `YYYY-MM-DD`, `YYYY-MM`, or words such as "before winter". Absent where there is no date. */
  readonly target?: string;
  /** 0 to 10 */
  readonly importance?: number;
  /** 0 to 10 */
  readonly confidence?: number;
  readonly status: GoalStatus;
  /** Oldest first. */
  readonly reviews: readonly GoalReview[];
  /** Scores of measures that belong to it, such as `ons4.satisfied`. */
  readonly measures?: readonly string[];
}

/** Who does a step. */
export interface PlanDoer {
  readonly kind: 'me' | 'worker' | 'other';
  /** Of somebody else; the others are named by the plan's people. */
  readonly name?: string;
}

/** An activity or service that a step is about: from a directory, or typed. */
export interface PlanActivity {
  readonly name: string;
  /** As its directory calls it; absent where it was typed. */
  readonly id?: string;
  /** Name of the directory. */
  readonly source?: string;
  /** A page about it. */
  readonly url?: string;
  /** Where, when and whom to ask, one a line, as the directory said when it was chosen: the paper copy needs it. */
  readonly details?: string;
}

/** The person's agreement to their details being passed on. */
export interface ReferralAgreed {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Who wrote it down. */
  readonly by?: string;
}

/** One step. */
export interface PlanAction {
  readonly id: string;
  /** Id of its goal; absent where it belongs to none. */
  readonly goal?: string;
  /** The small step towards the goal that it is part of. */
  readonly stage?: string;
  /** What will happen, in plain words. */
  readonly what?: string;
  readonly who?: PlanDoer;
  /** `YYYY-MM-DD`, or words such as "every Tuesday". */
  readonly when?: string;
  readonly activity?: PlanActivity;
  readonly connection?: Connection;
  /** Only of somebody who was referred. Without it nothing is passed on. */
  readonly agreed?: ReferralAgreed;
  /** What could get in the way, and what would help. */
  readonly strategies?: string;
  /** 0 to 10 */
  readonly confidence?: number;
  readonly status: ActionStatus;
  /** What happened. */
  readonly outcome?: string;
  /** `YYYY-MM-DD`: when to ask how it went. */
  readonly checkOn?: string;
}

/** What to do if things get harder. */
export interface PlanContingency {
  readonly id: string;
  readonly name?: string;
  /** What might make things harder. */
  readonly triggers?: string;
  readonly signs?: string;
  readonly helps?: string;
  readonly doesNotHelp?: string;
  /** Who to contact, and how. */
  readonly contacts?: string;
}

/** Somebody who helps the person. */
export interface PlanPerson {
  readonly id: string;
  readonly name?: string;
  readonly relation?: string;
  /** How to reach them. */
  readonly contact?: string;
}

/** When the plan is looked at again. */
export interface PlanReview {
  /** `YYYY-MM-DD`, `YYYY-MM`, a span such as `P3M` or `P6W`, or `none`: no review is planned. */
  readonly when?: string;
  /** Who arranges it. */
  readonly who?: string;
  /** Where and how, such as "at my kitchen table". */
  readonly words?: string;
}

/** A review that took place. */
export interface PlanReviewDone {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly by?: string;
  readonly words?: string;
}

/** Who may see the plan. One answer, given at one time: its parts are never joined from two people's answers. */
export interface PlanSharing {
  /** `us`: the person and their link worker alone. */
  readonly choice: 'us' | 'chosen';
  /** Who else, where they were chosen. */
  readonly with: readonly PlanChoice[];
  /** `YYYY-MM-DD`: when the person said so. */
  readonly on?: string;
}

/** Who agreed to the plan. One answer, as with {@link PlanSharing}. */
export interface PlanAgreement {
  readonly by: 'person' | 'representative';
  /** Of a representative. */
  readonly name?: string;
  /** Of a representative: on what ground they speak for the person. */
  readonly role?: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/**
 * A personalised care and support plan. Plain and serialisable; every entry of a list has an id that never changes, so that two
 * people's edits can be told apart and joined.
 */
export interface Plan {
  /** UUID v4, made when the plan was begun: `crypto.randomUUID()`. */
  readonly id: string;
  readonly status: PlanStatus;
  /** Such as "Maggie’s plan". */
  readonly title?: string;
  /** `YYYY-MM-DD`: when it was begun. */
  readonly started?: string;
  /** By the id of the section. */
  readonly answers: Readonly<Record<string, PlanAnswers>>;
  /** In the person's order. */
  readonly goals: readonly PlanGoal[];
  /** The person said that they have no goals yet. Goals that are there count all the same. */
  readonly noGoals?: boolean;
  /** Steps of all goals; the order counts within each goal. */
  readonly actions: readonly PlanAction[];
  readonly contingencies: readonly PlanContingency[];
  readonly people: readonly PlanPerson[];
  readonly review: PlanReview;
  /** Oldest first. */
  readonly reviews: readonly PlanReviewDone[];
  readonly sharing?: PlanSharing;
  readonly agreement?: PlanAgreement;
  /** By the id of a section, of a goal, a step or another entry. Written when the plan is saved. */
  readonly changed: Readonly<Record<string, PlanStamp>>;
}

/** A plan in which nothing has been written. */
export const emptyPlan = (id: string, started?: string): Plan => ({
  id,
  status: 'draft',
  ...(started && {started}),
  answers: {},
  goals: [],
  actions: [],
  contingencies: [],
  people: [],
  review: {},
  reviews: [],
  changed: {},
});
