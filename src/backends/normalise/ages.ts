import {amount, compact} from './wire.js';

/** Years; an absent end is no limit. */
export interface Ages {
  readonly min?: number;
  readonly max?: number;
}

/** From here on, a highest age means "no limit": databases fill in 100, 120 or 150. */
const NO_LIMIT = 100;

/** Ages from two numbers. 0 and 100 or more mean no limit; nothing given is not known. */
export function ages(lowest: unknown, highest: unknown): Ages | undefined {
  const low = amount(lowest);
  const high = amount(highest);
  if (low === undefined && high === undefined) return undefined;
  const min = low !== undefined && low > 0 && low < NO_LIMIT ? low : undefined;
  const max = high !== undefined && high > 0 && high < NO_LIMIT ? high : undefined;
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return compact({min, max});
}

/** Everybody whom at least one of several groups lets in. */
export function widest(groups: readonly (Ages | undefined)[]): Ages | undefined {
  const known = groups.filter((group) => group !== undefined);
  if (!known.length) return undefined;
  const mins = known.map((group) => group.min ?? 0);
  const maxes = known.map((group) => group.max ?? NO_LIMIT);
  return ages(Math.min(...mins), Math.max(...maxes));
}

/** Ages from words: "18+", "8 to 11", "Over 50s", "under 5s", "all ages". Other words are not known. */
export function agesFromWords(text: string): Ages | undefined {
  if (/\ball ages\b|\bany age\b|\beveryone\b/i.test(text)) return {};
  const range = /\b(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\b/i.exec(text);
  if (range) return ages(range[1], range[2]);
  const from =
    /\b(\d{1,2})\s*(?:\+|(?:years )?(?:and|or) (?:over|above|older))|\b(?:over|aged?|from)\s+(\d{1,2})s?\b/i.exec(
      text,
    );
  if (from) return ages(from[1] ?? from[2], undefined);
  const under = /\bunder\s+(\d{1,2})s?\b/i.exec(text);
  if (under) return ages(undefined, Number(under[1]) - 1);
  const upTo = /\b(?:up to|to age)\s+(\d{1,2})\b/i.exec(text);
  return upTo ? ages(undefined, upTo[1]) : undefined;
}
