/**
 * Brings the items at places `from` (included) to `to` (excluded) of the sorted order to those places, in order, and
 * returns them. The rest is only parted around them, so that one page of 100,000 costs one pass, not a sort.
 * `isBefore` must be a total order. Changes `items`.
 */
export function selectRange(
  items: Uint32Array,
  from: number,
  to: number,
  isBefore: (a: number, b: number) => boolean,
): Uint32Array {
  const end = Math.min(to, items.length);
  if (from >= end) return items.subarray(0, 0);
  part(items, from, 0, items.length, isBefore);
  part(items, end, from, items.length, isBefore);
  return items.subarray(from, end).sort((a, b) => (a === b ? 0 : isBefore(a, b) ? -1 : 1));
}

/** Quickselect (Hoare): afterwards nothing in `[low, at)` comes after anything in `[at, high)`. */
function part(
  items: Uint32Array,
  at: number,
  low: number,
  high: number,
  isBefore: (a: number, b: number) => boolean,
): void {
  let [left, right] = [low, high - 1];
  while (left < right && at > left && at <= right) {
    const pivot = items[(left + right) >>> 1]!;
    let [i, j] = [left, right];
    while (i <= j) {
      while (isBefore(items[i]!, pivot)) i++;
      while (isBefore(pivot, items[j]!)) j--;
      if (i <= j) {
        const item = items[i]!;
        items[i++] = items[j]!;
        items[j--] = item;
      }
    }
    if (at <= j) right = j;
    else if (at >= i) left = i;
    else return;
  }
}
