import type {Activity} from '../model/activity.js';
import {londonNow} from '../model/calendar.js';
import {type Bounds, milesBetween} from '../model/distance.js';
import type {LatLon} from '../model/place.js';
import {loadRecurrence, type Recurrence} from '../model/recurrence.js';
import {ActivityStore} from './activity-store.js';
import {FacetColumns, type FacetCounts} from './facet-columns.js';
import {facetValues} from './facet-values.js';
import {forList, foundActivity} from './found-activity.js';
import {Growable} from './growable.js';
import {markers, usesTree} from './markers.js';
import {boundsOf} from './mercator.js';
import {NameOrder} from './name-order.js';
import {NextTimes} from './next-times.js';
import {ordering} from './ordering.js';
import {inSlices} from './pause.js';
import {Positions} from './positions.js';
import type {FoundActivity, IndexAnswer, IndexQuery} from './protocol.js';
import {NO_POINT, reach, type Reach} from './reach.js';
import {relaxations} from './relaxations.js';
import {selectRange} from './select-range.js';
import type {Synonyms} from './synonyms.js';
import type {TextSearch} from './text-search.js';
import {findTown, type Town} from './towns.js';
import {usableActivity} from './usable-activity.js';
import {typedWords} from './words.js';

const PAGE_SIZE = 20;
/** With more places than this, a look at a part of the map is worth a search tree. */
const TREE_POINTS = 2000;
const LARGEST_PAGE = 200;
/** Warnings kept; a directory that is wrong in every row need not say so a hundred thousand times. */
const WARNINGS = 100;

/** How an {@link ActivityIndex} is made. */
export interface ActivityIndexOptions {
  /** In place of the kit's own table. */
  readonly synonyms?: Synonyms;
  /** `YYYY-MM-DD`: sessions that ended before do not count for days and times. Today in London where left out. */
  readonly today?: string;
}

/** Rows that match, and what became known of them on the way. */
interface Match {
  readonly found: Uint32Array;
  readonly reached: Reach;
  readonly scores?: Map<number, number>;
}

/**
 * Activities as columns of numbers, so that any search over 100,000 of them is a matter of milliseconds. It knows
 * nothing of workers or pages. A replaced activity gets a row of its own and the old one dies, so rows only grow.
 */
export class ActivityIndex {
  /** What could not be taken in, one English line each. */
  readonly warnings: string[] = [];
  readonly #synonyms: Synonyms | undefined;
  readonly #today: string;
  readonly #store = new ActivityStore();
  readonly #rowOf = new Map<string, number>();
  readonly #alive = new Growable((size) => new Uint8Array(size));
  readonly #facets = new FacetColumns();
  readonly #positions = new Positions();
  readonly #names = new NameOrder();
  readonly #times = new NextTimes();
  #text: TextSearch | undefined;
  #indexing: Promise<void> | undefined;
  #recurrence: Recurrence | undefined;
  #hasRules = false;
  #everything: FacetCounts | undefined;

  constructor({synonyms, today = londonNow().slice(0, 10)}: ActivityIndexOptions = {}) {
    this.#synonyms = synonyms;
    this.#today = today;
  }

  /** How many activities it holds. */
  get size(): number {
    return this.#rowOf.size;
  }

  /** How often the costly parts were built: adding data may, searching and filtering must not. */
  get builds(): {readonly text: number; readonly tree: number} {
    return {text: this.#text ? 1 : 0, tree: this.#positions.builds};
  }

  /** Takes activities in; one with a known id replaces the earlier. */
  add(activities: readonly Activity[]): void {
    for (const given of activities) {
      const activity = usableActivity(given);
      if (!activity) {
        if (this.warnings.length < WARNINGS)
          this.warnings.push('An activity without an id or a name was left out.');
        continue;
      }
      this.#forget(activity.id);
      this.#rowOf.set(activity.id, this.#store.push(activity));
      this.#alive.push(1);
      this.#facets.add(activity, this.#today);
      this.#positions.add(activity);
      this.#hasRules ||= activity.sessions.some(({rrule}) => rrule !== undefined);
    }
    this.#everything = undefined;
  }

  /** Takes activities out again. */
  remove(ids: readonly string[]): void {
    for (const id of ids) this.#forget(id);
    this.#everything = undefined;
  }

  /** Activities by id, in the order asked for, whole; those that are not there are left out. */
  get(ids: readonly string[]): Activity[] {
    return ids.flatMap((id) => {
      const row = this.#rowOf.get(id);
      return row === undefined ? [] : [this.#store.get(row)];
    });
  }

  /** The same with their next dates, and their distance where it is said from where. */
  found(ids: readonly string[], now: string, near?: LatLon): FoundActivity[] {
    return this.get(ids).map((activity) => {
      const row = this.#rowOf.get(activity.id)!;
      const {point} = reach({near}, this.#alive.values, row + 1, this.#positions, new Map([[row, 0]]));
      return this.#found(activity, point[row]!, now, near);
    });
  }

  /** Where a town is, by the addresses held. */
  findTown(words: string): Town | undefined {
    return findTown(this.#whereabouts(), words);
  }

  /** Loads and builds what a query needs beyond the columns: the dates' library, and the text index when there are words. */
  async prepare({text, view}: Pick<IndexQuery, 'text' | 'view'>): Promise<void> {
    // Without the library dates are missing, which is no reason to show no list.
    if (this.#hasRules) this.#recurrence ??= await loadRecurrence().catch(() => undefined);
    // Few points are looked through as fast as a tree of them, which would have to be fetched and built.
    if (view && usesTree(view.zoom) && this.#positions.length > TREE_POINTS)
      await this.#positions.prepareTree();
    if (text && typedWords(text).length > 0) await this.prepareSearch();
  }

  /** Builds the text index, or brings it up to date, in slices. Worth calling when a search box gets focus. */
  prepareSearch(): Promise<void> {
    this.#indexing ??= this.#indexText().finally(() => (this.#indexing = undefined));
    return this.#indexing;
  }

  /** Answers a query. Call {@link prepare} with it before. */
  query(query: IndexQuery): IndexAnswer {
    const rows = this.#store.length;
    const counts = this.#facets.counts();
    const match = this.#match(query, counts);
    const {found, reached, scores} = match;
    const selected = this.#selectedRow(query, reached, found);
    const isBefore = ordering(query, {
      reached,
      scores,
      names: () => this.#names.ranks(rows, (row) => this.#store.name(row)),
      times: () =>
        this.#times.keys(
          rows,
          (row) => this.#store.timetable(row),
          query.now,
          this.#dates,
          (row) => this.#alive.values[row] === 1,
        ),
    });
    const size = Math.min(Math.max(Math.floor(query.pageSize ?? PAGE_SIZE), 1), LARGEST_PAGE);
    const pages = Math.max(1, Math.ceil(found.length / size));
    const asked = query.page ?? (selected === undefined ? 1 : pageOf(selected, found, size, isBefore));
    const page = Math.min(Math.max(Math.floor(asked), 1), pages);
    const shown = selectRange(found, (page - 1) * size, page * size, isBefore);
    const map = this.#mapped(match);
    return {
      total: found.length,
      mapped: map.count,
      size: this.size,
      page,
      pages,
      items: Array.from(shown, (row) =>
        forList(this.#found(this.#store.get(row), reached.point[row]!, query.now, query.near), query.now),
      ),
      facets: facetValues(this.#facets, counts, this.#allCounts(), query.chosen ?? {}),
      clusters: query.view
        ? markers(query.view, {
            positions: this.#positions,
            store: this.#store,
            found,
            isFound: isIn(found, rows),
            point: reached.point,
            ...(selected !== undefined && reached.point[selected] !== NO_POINT && {selected}),
          })
        : [],
      ...(map.bounds && {bounds: map.bounds}),
      ...(query.relax && {
        relaxations: relaxations(query, found.length, (each) => this.#match(each).found.length),
      }),
    };
  }

  get #dates(): Recurrence {
    return this.#recurrence ?? (() => []);
  }

  #forget(id: string): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    this.#rowOf.delete(id);
    this.#alive.values[row] = 0;
  }

  *#whereabouts(): Iterable<Pick<Activity, 'places' | 'coverage'>> {
    for (const row of this.#rowOf.values()) yield this.#store.whereabouts(row);
  }

  async #indexText(): Promise<void> {
    if (!this.#text) {
      const {TextSearch} = await import('./text-search.js');
      this.#text = new TextSearch(this.#synonyms);
    }
    const text = this.#text;
    await inSlices(
      text.rows,
      () => this.#store.length,
      (row) => text.add(row, this.#alive.values[row] ? this.#store.get(row) : undefined),
    );
  }

  #match(query: IndexQuery, counts?: FacetCounts): Match {
    const rows = this.#store.length;
    const alive = this.#alive.values;
    const scores = query.text ? this.#search(query.text) : undefined;
    const reached = reach(query, alive, rows, this.#positions, scores);
    const found = new Uint32Array(rows);
    const length = this.#facets.filter(query.chosen ?? {}, reached.base, rows, found, counts);
    return {found: found.subarray(0, length), reached, ...(scores && {scores})};
  }

  #search(words: string): Map<number, number> | undefined {
    if (typedWords(words).length === 0) return undefined;
    if (!this.#text) throw new Error('ActivityIndex.prepare() has to be called before a query with words.');
    return this.#text.search(words, (row) => this.#alive.values[row] === 1);
  }

  #allCounts(): FacetCounts {
    if (!this.#everything) {
      const rows = this.#store.length;
      this.#everything = this.#facets.counts();
      this.#facets.filter({}, this.#alive.values, rows, new Uint32Array(rows), this.#everything);
    }
    return this.#everything;
  }

  #selectedRow({selected}: IndexQuery, {base}: Reach, found: Uint32Array): number | undefined {
    const row = selected === undefined ? undefined : this.#rowOf.get(selected);
    return row !== undefined && base[row] === 1 && found.includes(row) ? row : undefined;
  }

  #found(activity: Activity, point: number, now: string, near?: LatLon): FoundActivity {
    const place = point === NO_POINT ? undefined : this.#positions.place(activity, point);
    const situation = {mapped: place !== undefined, ...(place && near && {miles: milesBetween(near, place)})};
    return foundActivity(activity, situation, now, this.#dates);
  }

  #mapped({found, reached}: Match): {count: number; bounds?: Bounds} {
    const {x, y} = this.#positions;
    let [count, minX, minY, maxX, maxY] = [0, Infinity, Infinity, -Infinity, -Infinity];
    for (const row of found) {
      const point = reached.point[row]!;
      if (point === NO_POINT) continue;
      count++;
      if (x[point]! < minX) minX = x[point]!;
      if (x[point]! > maxX) maxX = x[point]!;
      if (y[point]! < minY) minY = y[point]!;
      if (y[point]! > maxY) maxY = y[point]!;
    }
    return count > 0 ? {count, bounds: boundsOf({minX, minY, maxX, maxY})} : {count};
  }
}

/** Whether a row is among those found, by one look. */
function isIn(found: Uint32Array, rows: number): (row: number) => boolean {
  const marks = new Uint8Array(rows);
  for (const row of found) marks[row] = 1;
  return (row) => marks[row] === 1;
}

/** The page that a row is on. */
function pageOf(
  row: number,
  found: Uint32Array,
  size: number,
  isBefore: (a: number, b: number) => boolean,
): number {
  let before = 0;
  for (const other of found) if (isBefore(other, row)) before++;
  return Math.floor(before / size) + 1;
}
