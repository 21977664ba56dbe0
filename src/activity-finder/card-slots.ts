/**
 * Which element shows which activity. To change an element's texts costs far less than to make a new one, so an
 * activity that leaves the list hands its element on to one that comes. An activity that stays keeps its own.
 */
export class CardSlots {
  #slots: ReadonlyMap<string, number> = new Map();
  #count = 0;

  /**
   * Keys of the elements for a list of ids. An element whose id is `held` is not handed on: what a person has focus
   * on, or points at, must not turn into something else.
   */
  keys(ids: readonly string[], held: ReadonlySet<string>): readonly number[] {
    const before = this.#slots;
    const staying = new Set(ids);
    const free = [...before].filter(([id]) => !staying.has(id) && !held.has(id)).map(([, slot]) => slot);
    let next = 0;
    const keys = ids.map((id) => before.get(id) ?? free[next++] ?? this.#count++);
    this.#slots = new Map(ids.map((id, index) => [id, keys[index]!]));
    return keys;
  }
}

/** Ids of the cards that a person has focus on or points at. */
export function heldCards(root: ShadowRoot | null): ReadonlySet<string> {
  const cards = [root?.activeElement?.closest('[data-id]'), root?.querySelector('.cards > :hover')];
  return new Set(cards.flatMap((card) => card?.getAttribute('data-id') ?? []));
}
