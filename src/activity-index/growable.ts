/** The typed arrays that columns are made of. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A typed array that makes room as rows are added. */
export class Growable<T extends Numbers> {
  /** The values; only the first {@link length} are meant. Another array after each time that room was made. */
  values: T;
  length = 0;
  readonly #create: (size: number) => T;

  constructor(create: (size: number) => T) {
    this.#create = create;
    this.values = create(256);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.#grow(1);
    this.values[this.length++] = value;
  }

  /** Adds many at once. */
  append(values: T): void {
    if (this.length + values.length > this.values.length) this.#grow(values.length);
    this.values.set(values, this.length);
    this.length += values.length;
  }

  /** Half as much again: a column of a large directory is never far from full. */
  #grow(by: number): void {
    const larger = this.#create(Math.ceil(Math.max(this.values.length * 1.5, this.length + by)));
    larger.set(this.values);
    this.values = larger;
  }
}

/** A column of bit masks. */
export function maskColumn(): Growable<Uint32Array> {
  return new Growable((size) => new Uint32Array(size));
}
