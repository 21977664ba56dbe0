import {MeasureError} from './measure-error.js';
import {roundHalfUp} from './rounding.js';

/** A count that may be shown: rounded to the nearest 5, or `*` where 1 to 7 people could be recognised. */
export type ShownCount = number | '*';

/** The answers of a group, one for each person. */
export interface GroupAnswers {
  /** How many people are in each band. */
  readonly bandCounts: Readonly<Record<string, number>>;
  /** Their scores. */
  readonly values: readonly number[];
  /** First and latest score of each person, `null` where there is none. Only people with both are in the mean change. */
  readonly pairs?: readonly (readonly [first: number | null, latest: number | null])[];
}

/** What may be shown of people's change. */
export interface GroupChange {
  /** People with a first and a later score. */
  readonly n: ShownCount;
  readonly mean: number | '*' | null;
  /** People who were left out, since one of the two is missing. */
  readonly leftOut: ShownCount;
}

/** What may be shown of a group. */
export interface GroupSummary {
  readonly bandCounts: Readonly<Record<string, ShownCount>>;
  readonly n: ShownCount;
  /** To one decimal; `*` where it is of 1 to 7 people, `null` of nobody. */
  readonly mean: number | '*' | null;
  /** Where pairs were given. */
  readonly change?: GroupChange;
}

/** Fewer people than this could be recognised. */
const ENOUGH = 8;

/**
 * Makes a group's figures safe to show, by NHS Digital's rules for areas below the country: 0 stays, 1 to 7 become `*`, the
 * rest is rounded to the nearest 5. Totals are rounded from themselves, not added up from rounded parts, and a mean of 1
 * to 7 people is not shown.
 */
export function summariseGroup({bandCounts, values, pairs}: GroupAnswers): GroupSummary {
  for (const [band, count] of Object.entries(bandCounts)) {
    if (!Number.isInteger(count) || count < 0) {
      throw new MeasureError(`out-of-range:bandCounts.${band}`, 'A count is a whole number from 0.');
    }
  }
  values.forEach((value, index) => checkNumber(value, `values[${index}]`));
  return {
    bandCounts: Object.fromEntries(Object.entries(bandCounts).map(([band, n]) => [band, shownCount(n)])),
    n: shownCount(values.length),
    mean: shownMean(values),
    ...(pairs && {change: changeOf(pairs)}),
  };
}

function changeOf(pairs: NonNullable<GroupAnswers['pairs']>): GroupChange {
  const changes: number[] = [];
  pairs.forEach(([first, latest], index) => {
    if (first !== null) checkNumber(first, `pairs[${index}][0]`);
    if (latest !== null) checkNumber(latest, `pairs[${index}][1]`);
    if (first !== null && latest !== null) changes.push(latest - first);
  });
  return {
    n: shownCount(changes.length),
    mean: shownMean(changes),
    leftOut: shownCount(pairs.length - changes.length),
  };
}

function checkNumber(value: number, where: string): void {
  if (!Number.isFinite(value)) throw new MeasureError(`out-of-range:${where}`, 'A score is a number.');
}

/** A count as it may be shown. */
export function shownCount(count: number): ShownCount {
  if (count === 0) return 0;
  return count < ENOUGH ? '*' : Math.round(count / 5) * 5;
}

function shownMean(values: readonly number[]): number | '*' | null {
  if (values.length === 0) return null;
  if (values.length < ENOUGH) return '*';
  return roundHalfUp(values.reduce((sum, value) => sum + value, 0) / values.length, 1);
}
