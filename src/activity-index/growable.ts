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
    if (this.length === this.values.length) {
      const larger = this.#create(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
}

/** A column of bit masks. */
export function maskColumn(): Growable<Uint32Array> {
  return new Growable((size) => new Uint32Array(size));
}
