import {isWire, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {readOccurrence} from './occurrence.js';
import type {DatedSession} from './occurrence.js';
import {idOf, isLater, typeOf} from './rpde.js';
import type {FeedItem} from './rpde.js';

/** Types that happen at one time of something larger. */
const CHILDREN = ['ScheduledSession', 'Slot'];
/** Types that only lend their fields to others. */
const LENDERS = ['EventSeries', 'Course', 'Place', 'SportsActivityLocation', 'Person', 'Organization'];

/** What is known of one activity. */
export interface Held {
  /** Id of the activity that it becomes. */
  readonly id: string;
  readonly data: Wire;
}

/** Sessions of one parent that are kept: a feed replays years. */
const MOST_SESSIONS = 100;

/**
 * What the feeds said so far, joined by `@id`: sessions under their series, slots under their facility, whichever comes
 * first. Later versions replace earlier ones; deletions stay remembered, since pages may come out of order.
 */
export class FeedStore {
  #versions = new Map<string, {modified: string; deleted: boolean}>();
  /** Activities by the key of their item. */
  #held = new Map<string, Held>();
  #keyOf = new Map<string, string>();
  #lent = new Map<string, Wire>();
  #lentBy = new Map<string, string>();
  /** Keys of the activities that name a lender, by its id, which may come later. */
  #borrowers = new Map<string, Set<string>>();
  /** Facility uses of one court, to the facility that they belong to. */
  #aliases = new Map<string, string>();
  #children = new Map<string, Map<string, DatedSession>>();
  #parentOfChild = new Map<string, string>();
  #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  /** Takes a page in. Gives the keys of activities that changed, and the ids of those that went. */
  take(items: readonly FeedItem[]): {changed: Set<string>; removed: string[]} {
    const changed = new Set<string>();
    const removed: string[] = [];
    for (const item of items) {
      const before = this.#versions.get(item.key);
      if (before && !isLater(item.modified, before.modified)) continue;
      this.#versions.set(item.key, {modified: item.modified, deleted: item.deleted});
      if (item.deleted) this.#remove(item.key, changed, removed);
      else this.#put(item.key, item.data, changed, removed);
    }
    return {changed, removed};
  }

  /** The activity of a key. */
  held(key: string): Held | undefined {
    return this.#held.get(key);
  }

  /** Places that were sent as items of their own. */
  places(): [string, Wire][] {
    return [...this.#lent].filter(([, data]) => typeOf(data) === 'Place');
  }

  /** What a URL or an embedded object stands for. */
  resolve(value: unknown): Wire {
    if (typeof value === 'string') return this.#lent.get(value) ?? this.#byId(value)?.data ?? {};
    return record(value);
  }

  /** Dated sessions of an activity: those to come, in order, or the last one that was. */
  sessionsOf(held: Held): DatedSession[] {
    const all = [...(this.#children.get(held.id)?.values() ?? [])].sort((a, b) =>
      a.sortKey < b.sortKey ? -1 : 1,
    );
    const ahead = all.filter(({session}) => (session.date ?? '') >= this.#today);
    return ahead.length ? ahead.slice(0, MOST_SESSIONS) : all.slice(-1);
  }

  /** Ids of parents that sessions wait for and that never came. */
  orphans(): string[] {
    return [...this.#children].flatMap(([parent, sessions]) =>
      sessions.size && !this.#byId(parent) ? [parent] : [],
    );
  }

  #byId(id: string): Held | undefined {
    const key = this.#keyOf.get(id);
    return key === undefined ? undefined : this.#held.get(key);
  }

  #put(key: string, data: Wire, changed: Set<string>, removed: string[]): void {
    const type = typeOf(data);
    const id = idOf(data) ?? key;
    if (CHILDREN.includes(type)) {
      this.#putChild(key, data, changed, removed);
    } else if (LENDERS.includes(type)) {
      this.#takeBack(key, changed);
      this.#lent.set(id, data);
      this.#lentBy.set(key, id);
      this.#changeBorrowers(id, changed);
    } else if (type === 'IndividualFacilityUse' && parentId(data['aggregateFacilityUse'])) {
      this.#alias(id, parentId(data['aggregateFacilityUse']) ?? '', changed);
    } else {
      this.#hold(key, {id, data}, changed);
    }
  }

  #hold(key: string, held: Held, changed: Set<string>): void {
    this.#letGo(key);
    this.#held.set(key, held);
    for (const id of mentioned(held.data)) {
      this.#borrowers.set(id, (this.#borrowers.get(id) ?? new Set()).add(key));
    }
    this.#keyOf.set(held.id, key);
    changed.add(key);
    for (const use of records(held.data['individualFacilityUse'])) {
      const id = idOf(use);
      if (id) this.#alias(id, held.id, changed);
    }
  }

  #alias(id: string, parent: string, changed: Set<string>): void {
    this.#aliases.set(id, parent);
    const waiting = this.#children.get(id);
    if (!waiting) return;
    this.#children.delete(id);
    for (const [key, session] of waiting) this.#attach(key, parent, session, changed);
  }

  #putChild(key: string, data: Wire, changed: Set<string>, removed: string[]): void {
    // It may have moved to another parent, or its new version may have no date.
    this.#detach(key, changed);
    const parent = data['superEvent'] ?? data['facilityUse'];
    const session = readOccurrence(data);
    const named = parentId(parent);
    if (isWire(parent) && words(parent['name'])) {
      const id = named ?? idOf(data) ?? key;
      // An embedded parent is as good as one with a feed of its own, until that comes.
      if (!this.#byId(id)) this.#hold(`parent ${id}`, {id, data: parent}, changed);
    } else if (!named && words(data['name'])) {
      this.#hold(key, {id: idOf(data) ?? key, data}, changed);
      return;
    }
    this.#drop(key, changed, removed);
    const target = named ?? idOf(data) ?? key;
    if (session) this.#attach(key, this.#aliases.get(target) ?? target, session, changed);
  }

  #attach(key: string, parent: string, session: DatedSession, changed: Set<string>): void {
    const siblings = this.#children.get(parent) ?? new Map<string, DatedSession>();
    this.#children.set(parent, siblings.set(key, session));
    this.#parentOfChild.set(key, parent);
    const parentKey = this.#keyOf.get(parent);
    if (parentKey !== undefined) changed.add(parentKey);
  }

  #remove(key: string, changed: Set<string>, removed: string[]): void {
    this.#drop(key, changed, removed);
    this.#detach(key, changed);
    this.#takeBack(key, changed);
  }

  /** An activity is none any more. */
  #drop(key: string, changed: Set<string>, removed: string[]): void {
    const held = this.#held.get(key);
    if (!held) return;
    this.#letGo(key);
    this.#keyOf.delete(held.id);
    changed.delete(key);
    removed.push(held.id);
  }

  /** Forgets an activity's data, and from whom it borrows. */
  #letGo(key: string): void {
    const held = this.#held.get(key);
    if (!held) return;
    this.#held.delete(key);
    for (const id of mentioned(held.data)) this.#borrowers.get(id)?.delete(key);
  }

  /** Takes a session from its parent. */
  #detach(key: string, changed: Set<string>): void {
    const parent = this.#parentOfChild.get(key);
    if (parent === undefined) return;
    this.#parentOfChild.delete(key);
    this.#children.get(parent)?.delete(key);
    const parentKey = this.#keyOf.get(parent);
    if (parentKey !== undefined) changed.add(parentKey);
  }

  /** Takes back what was lent. */
  #takeBack(key: string, changed: Set<string>): void {
    const id = this.#lentBy.get(key);
    if (id === undefined) return;
    this.#lentBy.delete(key);
    this.#lent.delete(id);
    this.#changeBorrowers(id, changed);
  }

  #changeBorrowers(id: string, changed: Set<string>): void {
    for (const key of this.#borrowers.get(id) ?? []) changed.add(key);
  }
}

const parentId = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isWire(value) ? idOf(value) : undefined;

/** Ids of what an activity borrows fields from. */
const mentioned = (data: Wire): string[] =>
  [data['superEvent'], data['instanceOfCourse'], data['location'], data['beta:affiliatedLocation']]
    .flat()
    .filter((value) => typeof value === 'string');
