import type KDBush from 'kdbush';
import type {Activity} from '../model/activity.js';
import type {LatLon, MappedPlace} from '../model/place.js';
import {isMapped} from '../model/place.js';
import {Growable} from './growable.js';
import {toWorld, type WorldBox} from './mercator.js';

/** Mean diameter of the earth in miles; the same sphere as `milesBetween`. */
const EARTH_DIAMETER_MILES = (2 * 6371.0088) / 1.609344;

/** Points that may wait outside the tree before it is built anew: while a directory loads they come by the hundred. */
const TAIL = 2000;

/** A point on the unit sphere. Its straight distance to another grows with the miles between, and costs no trigonometry. */
export interface SpherePoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The point of the unit sphere for a place on earth. */
export function onSphere({lat, lon}: LatLon): SpherePoint {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return {x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi)};
}

/** What {@link Positions.squaredDistance} gives for so many miles. */
export function squaredChord(miles: number): number {
  return (2 * Math.sin(Math.min(miles / EARTH_DIAMETER_MILES, Math.PI / 2))) ** 2;
}

/** Every mapped place of every activity, as columns. A row's points lie one after another, from `first(row)` on. */
export class Positions {
  readonly #x = new Growable((size) => new Uint32Array(size));
  readonly #y = new Growable((size) => new Uint32Array(size));
  readonly #sphere = new Growable((size) => new Float64Array(size));
  readonly #row = new Growable((size) => new Uint32Array(size));
  readonly #first = new Growable((size) => new Uint32Array(size));
  #Tree: typeof KDBush | undefined;
  #tree: KDBush | undefined;

  /** How often the tree was built: a filter must not do it. */
  builds = 0;

  constructor() {
    this.#first.push(0);
  }

  /** How many points there are. */
  get length(): number {
    return this.#x.length;
  }

  get x(): Uint32Array {
    return this.#x.values;
  }

  get y(): Uint32Array {
    return this.#y.values;
  }

  /** Which activity a point belongs to. */
  get row(): Uint32Array {
    return this.#row.values;
  }

  /** Where each row's points begin; those of the next row begin where they end. */
  get first(): Uint32Array {
    return this.#first.values;
  }

  /** Takes in the places of the next row. */
  add({places}: Activity): void {
    const row = this.#first.length - 1;
    for (const place of places.filter(isMapped)) {
      const {x, y} = toWorld(place);
      const point = onSphere(place);
      this.#x.push(x);
      this.#y.push(y);
      this.#sphere.push(point.x);
      this.#sphere.push(point.y);
      this.#sphere.push(point.z);
      this.#row.push(row);
    }
    this.#first.push(this.#x.length);
  }

  /** The square of the straight line to a point: for comparing distances, and for {@link squaredChord}. */
  squaredDistance(point: number, {x, y, z}: SpherePoint): number {
    const sphere = this.#sphere.values;
    const at = point * 3;
    return (sphere[at]! - x) ** 2 + (sphere[at + 1]! - y) ** 2 + (sphere[at + 2]! - z) ** 2;
  }

  /** The place of an activity that a point of its row stands for. */
  place({places}: Pick<Activity, 'places'>, point: number): MappedPlace | undefined {
    return places.filter(isMapped)[point - this.first[this.row[point]!]!];
  }

  /** Fetches what {@link within} needs to build its tree. */
  async prepareTree(): Promise<void> {
    this.#Tree ??= (await import('kdbush')).default;
  }

  /**
   * Points in a box, in no order: by the tree, and one by one those that came after it was built. Without
   * {@link prepareTree} all of them are looked at one by one.
   */
  within({minX, minY, maxX, maxY}: WorldBox): number[] {
    const {length} = this;
    const known = this.#tree?.numItems ?? 0;
    if (this.#Tree && length - known > Math.max(TAIL, known / 2)) this.#build(this.#Tree);
    const found = this.#tree ? this.#tree.range(minX, minY, maxX, maxY) : [];
    const [x, y] = [this.x, this.y];
    for (let point = this.#tree?.numItems ?? 0; point < length; point++) {
      if (x[point]! >= minX && x[point]! <= maxX && y[point]! >= minY && y[point]! <= maxY) found.push(point);
    }
    return found;
  }

  #build(Tree: typeof KDBush): void {
    this.builds++;
    const tree = new Tree(this.length, 64, Uint32Array);
    for (let point = 0; point < this.length; point++) tree.add(this.x[point]!, this.y[point]!);
    this.#tree = tree.finish();
  }
}
