/** Two orders of the same entries that cannot be joined. */
export type OrderClash = 'clash';

/** The sides of a three-way merge, as ids in order. */
export interface Orders {
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * Joins two orders of the entries that are in all three lists. For any two entries, whoever turned them round counts; the two can
 * never contradict each other about a pair. Only where that leads in a circle nobody can tell what was meant.
 */
function joinMoved(
  {base, mine, theirs}: Orders,
  groupOf: (id: string) => string,
): readonly string[] | OrderClash {
  const at = (list: readonly string[]) => new Map(list.map((id, index) => [id, index]));
  const [was, left, right] = [at(base), at(mine), at(theirs)];
  const before = (places: ReadonlyMap<string, number>, a: string, b: string) =>
    (places.get(a) ?? 0) < (places.get(b) ?? 0);
  const isFirst = (a: string, b: string): boolean => {
    const own = before(left, a, b);
    return own === before(was, a, b) ? before(right, a, b) : own;
  };
  const whole = inLine(base, isFirst);
  if (whole) return whole;
  // Entries of different groups are never seen in one row: it is enough that each group is in order.
  const groups = [...new Set(base.map(groupOf))].map((group) =>
    inLine(
      base.filter((id) => groupOf(id) === group),
      isFirst,
    ),
  );
  return groups.length > 1 && groups.every((group) => group !== undefined) ? groups.flat() : 'clash';
}

/** The ids in the order that `isFirst` says of each pair; `undefined` where it goes in a circle. */
function inLine(
  ids: readonly string[],
  isFirst: (a: string, b: string) => boolean,
): readonly string[] | undefined {
  const followers = new Map(
    ids.map((id) => [id, ids.filter((other) => other !== id && isFirst(id, other)).length]),
  );
  const line = [...ids].sort((a, b) => (followers.get(b) ?? 0) - (followers.get(a) ?? 0));
  // In a line without circles the first one stands before all others, the next before all but one.
  return line.every((id, index) => followers.get(id) === ids.length - 1 - index) ? line : undefined;
}

/** Joins two rows that may share entries. The same whichever is named first, so that two computers come to one result. */
export function joinRows(one: readonly string[], other: readonly string[]): readonly string[] {
  const [first, second] = key(one) <= key(other) ? [one, other] : [other, one];
  const both = new Set(first.filter((id) => second.includes(id)));
  if (both.size === 0) return [...first, ...second];
  const joined = [...first];
  let place = first.findIndex((id) => both.has(id));
  for (const id of second) {
    if (both.has(id)) place = joined.indexOf(id) + 1;
    else joined.splice(place++, 0, id);
  }
  return joined;
}

const key = (ids: readonly string[]) => ids.join(' ');

/**
 * The order of a joined list: entries that all sides have as {@link joinMoved} says, and each other one after the entry that it
 * follows on its own side. `kept`: the ids that are in the joined list.
 */
export function joinOrders(
  {base, mine, theirs}: Orders,
  kept: ReadonlySet<string>,
  groupOf: (id: string) => string,
): {readonly ids: readonly string[]; readonly clash: boolean} {
  const common = new Set(base.filter((id) => kept.has(id) && mine.includes(id) && theirs.includes(id)));
  const only = (list: readonly string[]) => list.filter((id) => common.has(id));
  const moved = joinMoved({base: only(base), mine: only(mine), theirs: only(theirs)}, groupOf);
  const line = moved === 'clash' ? only(mine) : moved;
  const [left, right] = [rowsAfter(mine, common, kept), rowsAfter(theirs, common, kept)];
  const ids: string[] = [];
  const placed = new Set<string>();
  for (const anchor of ['', ...line]) {
    for (const id of [anchor, ...joinRows(left.get(anchor) ?? [], right.get(anchor) ?? [])]) {
      if (id === '' || placed.has(id)) continue;
      placed.add(id);
      ids.push(id);
    }
  }
  return {ids, clash: moved === 'clash'};
}

/** What stands after each common entry, and at the beginning under ''. */
function rowsAfter(
  list: readonly string[],
  common: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  let anchor = '';
  for (const id of list) {
    if (common.has(id)) anchor = id;
    else if (kept.has(id)) rows.set(anchor, [...(rows.get(anchor) ?? []), id]);
  }
  return rows;
}
