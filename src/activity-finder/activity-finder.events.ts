import type {Chosen, Sort} from '../activity-index/protocol.js';
import type {Activity} from '../model/activity.js';

/** What was looked for, without where the person is: that is nobody else's business. */
export interface SearchEventQuery {
  readonly text: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly page: number;
  /** 0 is any distance. */
  readonly miles: number;
  /** Whether a place was given. */
  readonly near: boolean;
}

/** List and markers show the answer to a search. Bubbles and is composed. */
export class FinderSearchEvent extends CustomEvent<{
  readonly query: SearchEventQuery;
  readonly total: number;
}> {
  constructor(detail: {query: SearchEventQuery; total: number}) {
    super('spk-search', {detail, bubbles: true, composed: true});
  }
}

/** A person opened an activity. Bubbles and is composed. */
export class ActivitySelectEvent extends CustomEvent<{readonly activity: Activity}> {
  constructor(detail: {activity: Activity}) {
    super('spk-activity-select', {detail, bubbles: true, composed: true});
  }
}

/** The shortlist has changed; `activities` is all of it. Bubbles and is composed. */
export class ShortlistChangeEvent extends CustomEvent<{readonly activities: readonly Activity[]}> {
  constructor(detail: {activities: readonly Activity[]}) {
    super('spk-shortlist-change', {detail, bubbles: true, composed: true});
  }
}

/**
 * A person wants to refer to an activity. Bubbles, is composed, and can be cancelled: the finder does nothing more
 * itself, so the page that listens opens its referral form.
 */
export class ReferEvent extends CustomEvent<{readonly activity: Activity}> {
  constructor(detail: {activity: Activity}) {
    super('spk-refer', {detail, bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-search': FinderSearchEvent;
    'spk-activity-select': ActivitySelectEvent;
    'spk-shortlist-change': ShortlistChangeEvent;
    'spk-refer': ReferEvent;
  }
}
