import type {Activity} from '../model/activity.js';

/** What an activity holds where its directory says nothing. */
const NOTHING: Omit<Activity, 'id' | 'name'> = {
  source: '',
  summary: '',
  description: [],
  status: 'unknown',
  categories: [],
  places: [],
  modes: [],
  sessions: [],
  cost: {kind: 'unknown'},
  access: [],
  accessibility: [],
  contacts: [],
  coverage: [],
  languages: [],
  warnings: [],
};

/**
 * An activity that every part of the finder can rely on, or `undefined` without id or name. The kit's adapters give
 * complete ones, which pass as they are; a page's own `Directory` may leave out what it does not know.
 */
export function usableActivity(given: Activity): Activity | undefined {
  if (typeof given?.id !== 'string' || given.id === '' || typeof given.name !== 'string') return undefined;
  for (const key in NOTHING) {
    if (given[key as keyof typeof NOTHING] === undefined) return {...NOTHING, ...defined(given)};
  }
  return given;
}

function defined(activity: Activity): Activity {
  return Object.fromEntries(
    Object.entries(activity).filter(([, value]) => value !== undefined),
  ) as unknown as Activity;
}
