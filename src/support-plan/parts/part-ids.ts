/** The part that holds the title and the status; no section has this id, since theirs begin with a letter. */
export const PLAN_PART = '-plan';
/** The part in which somebody agrees to the plan. */
export const AGREEMENT_PART = '-agreement';
/** The part in which further parts are chosen. */
export const ADD_PART = '-add';

/** Id of the button that opens a part: focus comes back to it. */
export const changeButtonId = (part: string): string => `change-${part}`;

/** Id of what holds the fields of an open part. */
export const partFormId = (part: string): string => `form-${part}`;

/** Id of the box that says what is wrong. */
export const PART_ERRORS = 'part-errors';
