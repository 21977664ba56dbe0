import type {Activity} from '../model/activity.js';
import {Growable} from './growable.js';

/** Fields that many activities of a directory have alike: each value is kept once. */
const SHARED = [
  'source',
  'organisation',
  'status',
  'categories',
  'places',
  'modes',
  'sessions',
  'cost',
  'ages',
  'gender',
  'access',
  'accessibility',
  'contacts',
  'coverage',
  'languages',
  'checkedBy',
  'sample',
  'warnings',
] as const satisfies readonly (keyof Activity)[];

/** Fields that are not in a row's own bytes. */
const KEPT_APART = new Set<string>([...SHARED, 'id', 'name']);

/** In place of a value that is not there. */
const ABSENT = 0;
/** An empty list, of which an activity has several. */
const NOTHING = 1;

/**
 * Whole activities by row, small: what they have alike is kept once, the rest as bytes of JSON, and only what is shown
 * becomes objects again. As objects 100,000 of them would take some 250 MB of a visitor's memory.
 */
export class ActivityStore {
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  readonly #bytes = new Growable((size) => new Uint8Array(size));
  readonly #starts = new Growable((size) => new Float64Array(size));
  readonly #shares = new Growable((size) => new Uint32Array(size));
  /** JSON of the shared values, and the number of each. */
  readonly #values: string[] = ['', '[]'];
  readonly #numbers = new Map<string, number>();
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  constructor() {
    this.#starts.push(0);
  }

  /** How many rows there are. */
  get length(): number {
    return this.#ids.length;
  }

  /** Keeps an activity in the next row, whose number is returned. */
  push(activity: Activity): number {
    for (const field of SHARED) this.#shares.push(this.#numberOf(activity[field]));
    const own: Record<string, unknown> = {};
    for (const field in activity) {
      if (!KEPT_APART.has(field)) own[field] = activity[field as keyof Activity];
    }
    this.#bytes.append(this.#encoder.encode(JSON.stringify(own)));
    this.#starts.push(this.#bytes.length);
    this.#names.push(activity.name);
    return this.#ids.push(activity.id) - 1;
  }

  /** The activity of a row, as it was given. */
  get(row: number): Activity {
    const [start, end] = [this.#starts.values[row]!, this.#starts.values[row + 1]!];
    const own = this.#decoder.decode(this.#bytes.values.subarray(start, end));
    const activity = JSON.parse(own) as Record<string, unknown>;
    SHARED.forEach((field, at) => {
      const value = this.#shared(row, at);
      if (value !== undefined) activity[field] = value;
    });
    return {...activity, id: this.#ids[row], name: this.#names[row]} as unknown as Activity;
  }

  /** Id of a row's activity. */
  id(row: number): string {
    return this.#ids[row]!;
  }

  /** Name of a row's activity. */
  name(row: number): string {
    return this.#names[row]!;
  }

  /** When a row's activity happens, and whether it does. */
  timetable(row: number): Pick<Activity, 'sessions' | 'status'> {
    return {
      sessions: this.#shared(row, SHARED.indexOf('sessions')) as Activity['sessions'],
      status: this.#shared(row, SHARED.indexOf('status')) as Activity['status'],
    };
  }

  /** Places and areas of a row's activity. */
  whereabouts(row: number): Pick<Activity, 'places' | 'coverage'> {
    return {
      places: this.#shared(row, SHARED.indexOf('places')) as Activity['places'],
      coverage: this.#shared(row, SHARED.indexOf('coverage')) as Activity['coverage'],
    };
  }

  #numberOf(value: unknown): number {
    if (value === undefined) return ABSENT;
    if (Array.isArray(value) && value.length === 0) return NOTHING;
    const json = JSON.stringify(value);
    let number = this.#numbers.get(json);
    if (number === undefined) {
      number = this.#values.push(json) - 1;
      this.#numbers.set(json, number);
    }
    return number;
  }

  #shared(row: number, field: number): unknown {
    const number = this.#shares.values[row * SHARED.length + field]!;
    return number === ABSENT ? undefined : JSON.parse(this.#values[number]!);
  }
}
