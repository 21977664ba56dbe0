import type {Activity} from './activity.js';

/** What arrived so far from a directory. */
export interface ActivityBatch {
  /** New or newer activities; an id seen before replaces the earlier one. */
  readonly activities: readonly Activity[];
  /** Ids that the feed took back. */
  readonly removed?: readonly string[];
  /** How many the directory says there are in all, where it says so. */
  readonly expected?: number;
  /** Rows that could not be used and pages or details that failed, one English line each, for the directory's keeper. */
  readonly warnings: readonly string[];
  /** Pages or details failed that were needed: the list is not complete, and trying again may help. */
  readonly incomplete?: boolean;
  /** The directory holds more than the limits of this adapter let through. */
  readonly truncated?: boolean;
}
