/**
 * Ids that a person keeps, in the order they were kept. Held in memory by the finder: gone with the tab, as the
 * shortlist itself says. Nothing is written to storage.
 */
export type Shortlist = readonly string[];

/** Puts an activity on the list, or takes it off. */
export function toggledOn(list: Shortlist, id: string): Shortlist {
  return list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
}
