import {tidyText} from '../../model/typed/tidy-text.js';

/**
 * A copy without what FHIR's JSON must not hold: texts, lists and objects with nothing in them, nulls, and control characters.
 * `undefined` where nothing is left.
 */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value).trim() || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) {
    const items = value.map(tidied).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  if (value === null) return undefined;
  const entries = Object.entries(value)
    .map(([key, inner]: [string, unknown]) => [key, tidied(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A copy in which texts are as FHIR holds them, and those with nothing in them are left out like other things not said. */
export function withTidyTexts<T>(value: T): T {
  if (typeof value === 'string') return tidyText(value).trim() as T;
  if (Array.isArray(value)) {
    return value.map((each: unknown) => withTidyTexts(each)).filter((each) => each !== '') as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]: [string, unknown]) => [key, withTidyTexts(inner)] as const,
  );
  return Object.fromEntries(entries.filter(([, inner]) => inner !== '')) as T;
}

/** A resource as FHIR's JSON may hold it. Whatever people paste into a form must not keep it from being sent. */
export const tidy = <T extends object>(resource: T): T => (tidied(resource) ?? {}) as T;
