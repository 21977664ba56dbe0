import type {ActivityBatch} from '../directory.js';
import {mapRows} from '../normalise/mapper.js';
import {Tools} from '../normalise/tools.js';
import {isWire} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import type {ReadContext} from '../read-directory.js';
import type {OpenActiveOptions} from './index.js';
import {mapOpportunity} from './map.js';
import type {Joined} from './map.js';
import {readFeed} from './rpde.js';
import {FeedStore} from './store.js';
import type {Held} from './store.js';

/** Follows the feeds one after another and hands on what changed after each page. */
export async function* readOpenActive(
  context: ReadContext<OpenActiveOptions>,
): AsyncGenerator<ActivityBatch> {
  const {options, name} = context;
  const tools = new Tools(name, options.bounds, options.today);
  const store = new FeedStore(tools.today);
  const feeds = [...options.url.trim().split(/\s+/), ...(options.feeds ?? [])];
  let any = false;
  for (const [index, feed] of feeds.entries()) {
    for await (const page of readFeed(feed, context, index === 0)) {
      const {changed, removed} = store.take(page.items);
      const joined = [...changed].map((key) => store.held(key)).filter((held) => held !== undefined);
      const mapped = await mapRows(
        joined.map((held) => join(held, store)),
        mapOpportunity,
        tools,
      );
      any ||= mapped.activities.length > 0;
      yield {
        activities: mapped.activities,
        ...(removed.length && {removed}),
        warnings: [...page.warnings, ...mapped.warnings],
        ...(page.truncated && {truncated: true}),
        ...(page.incomplete && {incomplete: true}),
      };
    }
  }
  yield await leftovers(store, any, tools);
}

/** Sessions whose series never came cannot be shown; a feed of places alone is a list of places. */
async function leftovers(store: FeedStore, any: boolean, tools: Tools): Promise<ActivityBatch> {
  const warnings = store
    .orphans()
    .map((id) => `Sessions of ${id} cannot be shown: what they belong to is not in these feeds.`);
  if (any) return {activities: [], warnings};
  const places = store.places().map(([id, data]): Joined => ({id, data, location: data, dated: []}));
  const mapped = await mapRows(places, mapOpportunity, tools);
  return {activities: mapped.activities, warnings: [...warnings, ...mapped.warnings]};
}

function join(held: Held, store: FeedStore): Joined {
  const parents: Wire[] = [];
  let value: unknown = held.data;
  // Series hang under series; three steps are more than the standard has.
  for (let step = 0; step < 3 && isWire(value); step++) {
    const parent = store.resolve(value['superEvent'] ?? value['instanceOfCourse']);
    if (!Object.keys(parent).length) break;
    parents.push(parent);
    value = parent;
  }
  const data = inherit(held.data, parents);
  const stated = data['location'] ?? data['beta:affiliatedLocation'];
  return {
    id: held.id,
    data,
    location: store.resolve(Array.isArray(stated) ? (stated as unknown[])[0] : stated),
    dated: store.sessionsOf(held).map(({session}) => session),
  };
}

/** Fields that the child leaves out come from its parents, nearest first. */
function inherit(child: Wire, parents: readonly Wire[]): Wire {
  const data: Record<string, unknown> = {...child};
  for (const parent of parents) {
    for (const [key, value] of Object.entries(parent)) {
      if (data[key] === undefined || data[key] === null || data[key] === '') data[key] = value;
    }
  }
  return data;
}
