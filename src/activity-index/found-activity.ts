import type {Activity} from '../model/activity.js';
import {isEnded, isHalted, nextOccurrences} from '../model/next-dates.js';
import type {Recurrence} from '../model/recurrence.js';
import {plainText} from '../model/rich-text.js';
import {isSessionEnded} from '../model/session-ended.js';
import type {FoundActivity} from './protocol.js';

/** Dates that are given with an activity. */
const DATES = 3;

/** Descriptions up to so many characters go with a list; longer ones are left for the details. */
const SHORT = 400;

/** Sessions that go with a list: a feed may hold every Tuesday of two years as a session of its own. */
const FEW_SESSIONS = 14;

/** What is known of an activity besides itself. */
export interface Situation {
  readonly miles?: number;
  readonly mapped: boolean;
}

/** An activity with what follows from the time and the place it is looked at from. */
export function foundActivity(
  activity: Activity,
  {miles, mapped}: Situation,
  now: string,
  recurrence: Recurrence,
): FoundActivity {
  const next = isHalted(activity.status) ? [] : nextOccurrences(activity.sessions, now, DATES, recurrence);
  return {
    activity,
    ...(miles !== undefined && {miles}),
    mapped,
    next,
    ended: next.length === 0 && isEnded(activity, now, recurrence),
  };
}

/**
 * The same without what a card never shows, so that a page of a list stays a small message whatever the directory
 * holds. `Occurrence.session` still says the right session: those kept are moved and counted anew.
 */
export function forList(found: FoundActivity, now: string): FoundActivity {
  const {activity, next} = found;
  const isLong = activity.description.length > 0 && plainText(activity.description).length > SHORT;
  const {sessions, moved} = fewSessions(found, now.slice(0, 10));
  return {
    ...found,
    activity: {
      ...activity,
      ...(isLong && {description: []}),
      summary: activity.summary.slice(0, SHORT),
      places: activity.places.slice(0, 5),
      categories: activity.categories.slice(0, 10),
      coverage: activity.coverage.slice(0, 10),
      contacts: activity.contacts.slice(0, 3),
      sessions,
      warnings: [],
    },
    next: next.map((each) => ({...each, session: moved.get(each.session) ?? each.session})),
  };
}

function fewSessions(
  {activity: {sessions}, next}: FoundActivity,
  today: string,
): {sessions: Activity['sessions']; moved: Map<number, number>} {
  if (sessions.length <= FEW_SESSIONS) return {sessions, moved: new Map()};
  const named = new Set(next.map(({session}) => session));
  const indexes = [...sessions.keys()];
  const open = indexes.filter((index) => named.has(index) || !isSessionEnded(sessions[index]!, today));
  // Those that `next` speaks of first, so that the cut cannot take them.
  open.sort((a, b) => Number(named.has(b)) - Number(named.has(a)) || a - b);
  const kept = (open.length > 0 ? open : indexes).slice(0, FEW_SESSIONS);
  return {
    sessions: kept.map((index) => sessions[index]!),
    moved: new Map(kept.map((index, at) => [index, at])),
  };
}
