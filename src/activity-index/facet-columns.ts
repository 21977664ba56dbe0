import type {Activity} from '../model/activity.js';
import {
  chosenBits,
  chosenWhen,
  DAY_IDS,
  dayBits,
  FeatureBits,
  FLAG_FACETS,
  flagMask,
  TIME_IDS,
  timeBits,
  whenMask,
} from './facet-masks.js';
import {maskColumn} from './growable.js';
import type {Chosen} from './protocol.js';
import type {Term} from './term-column.js';
import {TermColumn} from './term-column.js';

// One bit for each facet that can turn a row away, so that "exactly one did" is a single test.
const COST = 1;
const AGE = 2;
const FORMAT = 4;
const FEATURES = 8;
const CATEGORY = 16;
const LANGUAGE = 32;

/** Counts of one pass: for each facet, by bit or by number of the term. */
export interface FacetCounts {
  readonly day: Uint32Array;
  readonly time: Uint32Array;
  readonly flags: Uint32Array;
  readonly features: Uint32Array;
  readonly category: Uint32Array;
  readonly language: Uint32Array;
}

/** What the facets say of every activity, as columns. */
export class FacetColumns {
  readonly #when = maskColumn();
  readonly #flags = maskColumn();
  readonly #access = maskColumn();
  readonly features = new FeatureBits();
  readonly category = new TermColumn();
  readonly language = new TermColumn();

  /** Takes in the next row. */
  add(activity: Activity, today: string): void {
    this.#when.push(whenMask(activity, today));
    this.#flags.push(flagMask(activity));
    this.#access.push(this.features.mask(activity.accessibility));
    this.category.add(activity.categories.map(({id, label, parentId}) => ({id, label, parentId})));
    this.language.add(activity.languages.map(languageTerm));
  }

  /**
   * Goes over the rows once. `base` has 1 for those that everything but the facets lets through; rows that the facets
   * let through too are written to `found`, and their number is returned. Each facet is counted with the choices of
   * all others, not its own, so that it does not go blank when a person chooses from it.
   */
  filter(chosen: Chosen, base: Uint8Array, rows: number, found: Uint32Array, counts?: FacetCounts): number {
    const [when, flags, access] = [this.#when.values, this.#flags.values, this.#access.values];
    const [days, times] = [chosenWhen(chosen.day, 'day'), chosenWhen(chosen.time, 'time')];
    const [cost, age, format] = FLAG_FACETS.map(({facet, ids, shift}) => ({
      wanted: chosenBits(chosen[facet], ids, shift),
      all: ((1 << ids.length) - 1) << shift,
    })) as [FlagChoice, FlagChoice, FlagChoice];
    const features = chosen.accessibility?.length ? this.features.bits(chosen.accessibility) : -1;
    const category = new TermPass(this.category, chosen.category);
    const language = new TermPass(this.language, chosen.language);

    let length = 0;
    for (let row = 0; row < rows; row++) {
      if (base[row] === 0) continue;
      const flag = flags[row]!;
      let failed = 0; // The facets that do not let it through.
      if ((flag & cost.wanted) === 0) failed |= COST;
      if ((flag & age.wanted) === 0) failed |= AGE;
      if ((flag & format.wanted) === 0) failed |= FORMAT;
      if ((access[row]! & features) === 0) failed |= FEATURES;
      if ((failed & (failed - 1)) !== 0) continue; // Two of them: it adds to no count.
      if (!category.lets(row)) failed |= CATEGORY;
      if (!language.lets(row)) failed |= LANGUAGE;
      if ((failed & (failed - 1)) !== 0) continue;
      const at = when[row]!;
      const happens = (at & days & times) !== 0;
      if (failed === 0) {
        if (counts) countWhen(at, days, times, counts);
        if (happens) found[length++] = row;
      }
      if (!counts || !happens) continue;
      if (failed === 0) countBits(flag, counts.flags);
      else if (failed === COST) countBits(flag & cost.all, counts.flags);
      else if (failed === AGE) countBits(flag & age.all, counts.flags);
      else if (failed === FORMAT) countBits(flag & format.all, counts.flags);
      if ((failed & ~FEATURES) === 0) countBits(access[row]!, counts.features);
      if ((failed & ~CATEGORY) === 0) category.count(row, counts.category);
      if ((failed & ~LANGUAGE) === 0) language.count(row, counts.language);
    }
    return length;
  }

  /** Room for the counts of a pass. */
  counts(): FacetCounts {
    return {
      day: new Uint32Array(DAY_IDS.length),
      time: new Uint32Array(TIME_IDS.length),
      flags: new Uint32Array(32),
      features: new Uint32Array(32),
      category: new Uint32Array(this.category.terms.length),
      language: new Uint32Array(this.language.terms.length),
    };
  }
}

interface FlagChoice {
  readonly wanted: number;
  readonly all: number;
}

/** One term column during one pass. */
class TermPass {
  readonly #lists: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #parents: Int32Array;
  readonly #wanted: Uint8Array | undefined;
  readonly #seen: Uint32Array;

  constructor(column: TermColumn, chosen: readonly string[] | undefined) {
    this.#lists = column.lists;
    this.#starts = column.starts;
    this.#parents = column.parents();
    this.#wanted = column.wanted(chosen, this.#parents);
    this.#seen = new Uint32Array(column.terms.length);
  }

  lets(row: number): boolean {
    if (!this.#wanted) return true;
    for (let at = this.#starts[row]!; at < this.#starts[row + 1]!; at++) {
      if (this.#wanted[this.#lists[at]!]) return true;
    }
    return false;
  }

  /** Counts a row once for each of its terms and everything above them. */
  count(row: number, counts: Uint32Array): void {
    for (let at = this.#starts[row]!; at < this.#starts[row + 1]!; at++) {
      let term = this.#lists[at]!;
      while (term >= 0 && this.#seen[term] !== row + 1) {
        this.#seen[term] = row + 1;
        counts[term]!++;
        term = this.#parents[term]!;
      }
    }
  }
}

function countBits(mask: number, counts: Uint32Array): void {
  for (let bits = mask; bits !== 0; bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)]!++;
}

function countWhen(at: number, days: number, times: number, counts: FacetCounts): void {
  const onTimes = at & times;
  if (onTimes !== 0) {
    for (let day = 0; day < DAY_IDS.length; day++) if ((onTimes & dayBits(day)) !== 0) counts.day[day]!++;
  }
  const onDays = at & days;
  if (onDays !== 0) {
    for (let time = 0; time < TIME_IDS.length; time++)
      if ((onDays & timeBits(time)) !== 0) counts.time[time]!++;
  }
}

/** A language by its code, or by the directory's word for it. */
function languageTerm(language: string): Term {
  const isCode = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language);
  return isCode ? {id: language} : {id: language.trim().toLowerCase(), label: language};
}
