import type {Activity} from '../../src/model/activity.js';
import type {Place} from '../../src/model/place.js';
import type {IndexQuery} from '../../src/activity-index/protocol.js';
import {ActivityIndex} from '../../src/activity-index/activity-index.js';

/** Monday morning; the day from which every test looks. */
export const NOW = '2025-11-24T09:00';

/** Sale, Greater Manchester. */
export const SALE = {lat: 53.4246, lon: -2.3222};

/** An activity of which only what matters has to be said. */
export function activity(id: string, parts: Partial<Activity> = {}): Activity {
  return {
    id,
    source: 'test',
    name: id,
    summary: '',
    description: [],
    status: 'active',
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
    ...parts,
  };
}

/** A place so many degrees from {@link SALE}. */
export function place(north: number, east: number, parts: Partial<Place> = {}): Place {
  const [lat, lon] = [SALE.lat + north, SALE.lon + east];
  return {addressLines: [], precision: 'exact', accessibility: [], lat, lon, ...parts};
}

/** An index of activities, as of {@link NOW}. */
export function indexOf(activities: readonly Activity[]): ActivityIndex {
  const index = new ActivityIndex({today: NOW.slice(0, 10)});
  index.add(activities);
  return index;
}

/** Prepares and asks. */
export async function ask(index: ActivityIndex, query: Partial<IndexQuery> = {}) {
  const whole = {now: NOW, ...query};
  await index.prepare(whole);
  return index.query(whole);
}

/** Ids of the items found, in order. */
export async function idsOf(index: ActivityIndex, query: Partial<IndexQuery> = {}): Promise<string[]> {
  const {items} = await ask(index, {pageSize: 200, ...query});
  return items.map(({activity: {id}}) => id);
}
