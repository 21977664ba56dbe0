/** Activities by name. Rows that came since the last time are sorted and merged in; what was sorted is not sorted again. */
export class NameOrder {
  readonly #collator = new Intl.Collator('en', {numeric: true});
  #sorted: number[] = [];
  #ranks = new Uint32Array();

  /** The place of each row in the order of names. */
  ranks(rows: number, name: (row: number) => string): Uint32Array {
    if (this.#ranks.length === rows) return this.#ranks;
    const compare = (a: number, b: number) => this.#collator.compare(name(a), name(b)) || a - b;
    const added = Array.from({length: rows - this.#sorted.length}, (_, at) => this.#sorted.length + at);
    this.#sorted = merge(this.#sorted, added.sort(compare), compare);
    this.#ranks = new Uint32Array(rows);
    this.#sorted.forEach((row, rank) => (this.#ranks[row] = rank));
    return this.#ranks;
  }
}

function merge(
  left: readonly number[],
  right: readonly number[],
  compare: (a: number, b: number) => number,
): number[] {
  if (left.length === 0) return [...right];
  const merged: number[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    merged.push(compare(left[i]!, right[j]!) <= 0 ? left[i++]! : right[j++]!);
  }
  return merged.concat(left.slice(i), right.slice(j));
}
