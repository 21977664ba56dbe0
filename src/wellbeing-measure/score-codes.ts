import type {Coding} from '../model/fhir.js';

/** More codes for Observations, by the id of a score. */
export type ScoreCodes = Readonly<Record<string, readonly Coding[]>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isCoding = (value: unknown): value is Coding =>
  isObject(value) &&
  isText(value['code']) &&
  ['system', 'version', 'display'].every((key) => value[key] === undefined || isText(value[key]));

/** What of `codes` can be used, and what cannot: they come from a page, and nobody's answers are lost for them. */
export function readScoreCodes(value: unknown): {
  readonly codes: ScoreCodes;
  readonly problems: readonly string[];
} {
  if (value === undefined || value === null) return {codes: {}, problems: []};
  if (!isObject(value))
    return {codes: {}, problems: ['codes is not an object of lists by the id of a score.']};
  const entries = Object.entries(value);
  const isUsable = ([, list]: [string, unknown]) => Array.isArray(list) && list.every(isCoding);
  return {
    codes: Object.fromEntries(entries.filter(isUsable)) as ScoreCodes,
    problems: entries
      .filter((entry) => !isUsable(entry))
      .map(([id]) => `codes["${id}"] is not a list of codings {system, code}.`),
  };
}
