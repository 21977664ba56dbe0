/**
 * Milliseconds that the first activities wait for the rest: a directory that is complete by then is shown once, and its list
 * does not change before anybody's eyes.
 */
const FIRST = 150;
/** Milliseconds that they wait on where the rest seems to be about to be there. */
const NEARLY_THERE = 500;
/**
 * Milliseconds between the first two looks at a list that is still growing; each later wait is three times as long, up to the second
 * number. A list that changes every moment can be neither read nor clicked. Whoever searches meanwhile is answered at once.
 */
const AGAIN = [2000, 12_000] as const;

/** What is known of a list that grows. */
interface Growth {
  /** Activities so far. */
  readonly size: number;
  /** All that there will be, where the directory says so. */
  readonly expected?: number;
}

/** When to look at a list that is growing. Times are milliseconds of one clock. */
export class LookTimes {
  #begin?: {readonly at: number; readonly size: number};
  #left = Infinity;
  #last?: number;
  #again: number = AGAIN[0];

  /** More has come. */
  grown({size, expected = Infinity}: Growth, now: number): void {
    this.#begin ??= {at: now, size};
    const {at, size: before} = this.#begin;
    // One with more than it said, or whose number was that of one of its parts, has no number to go by.
    const isKnown = size > before && size <= expected;
    this.#left = isKnown ? ((expected - size) * (now - at)) / (size - before) : Infinity;
  }

  /** How long to wait before the next look. */
  wait(now: number): number {
    return this.#last === undefined ? FIRST : Math.max(0, this.#last + this.#again - now);
  }

  /** How much longer to wait when that time is over, since all will probably be there by then; 0 to look now. */
  get more(): number {
    const soon = this.#last === undefined ? NEARLY_THERE : 2 * this.#again;
    return this.#left > soon ? 0 : soon;
  }

  /** The list has been looked at. */
  looked(now: number): void {
    if (this.#last !== undefined) this.#again = Math.min(this.#again * 3, AGAIN[1]);
    this.#last = now;
  }
}
