/** Identifiers of plans: the plan's id, and for its parts the id, a colon and the id of the part. */
export const PLAN_SYSTEM = 'urn:social-prescribing-kit:plan';
/** The questions that a plan's QuestionnaireResponse answers. */
export const PLAN_QUESTIONNAIRE = 'urn:social-prescribing-kit:questionnaire:plan|1';
/** Ids of choices in a plan's answers. */
export const PLAN_CHOICE = 'urn:social-prescribing-kit:plan-choice';
/** On the response: the id under which this version was saved, by which a lost answer is recognised. */
export const PLAN_SAVE = 'urn:social-prescribing-kit:plan-save';
/** On the CarePlan: a goal or request whose entry was taken away. Brought back, it is the same resource again. */
export const PLAN_REMOVED = 'urn:social-prescribing-kit:plan-removed';
/** On the CarePlan: the tasks of its reviews, the first one first. */
export const PLAN_REVIEW = 'urn:social-prescribing-kit:plan-review';
/** What a task of a plan is: `review`. */
export const PLAN_TASK = 'urn:social-prescribing-kit:plan-task';
/** On notes and outcomes: which part of the plan wrote them. Those without it are somebody else's, and stay. */
export const PLAN_ENTRY = 'urn:social-prescribing-kit:plan-entry';
/** On an activity: what a step says that CarePlan has no field for. */
export const PLAN_ACTION = 'urn:social-prescribing-kit:plan-action';
/** On a Goal: 0 to 10. */
export const GOAL_IMPORTANCE = 'urn:social-prescribing-kit:goal-importance';
/** On a Goal: 0 to 10. */
export const GOAL_CONFIDENCE = 'urn:social-prescribing-kit:goal-confidence';
/** On a Goal: by when, in words that are no date. */
export const GOAL_TARGET = 'urn:social-prescribing-kit:goal-target';
/** What a goal is about. */
export const NEED = 'urn:social-prescribing-kit:need';
