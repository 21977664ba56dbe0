/** Characters that FHIR has no room for (R4 2.24.0.1); a line break from a word processor is kept as one. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
/** Half of a pair, left by cutting a text in the middle of an emoji: no server could store it as UTF-8. */
const HALF_PAIR = /\p{Surrogate}/gu;

const LINE_BREAKS = new Set(['\u000b', '\u000c']);

function tidyText(text: string): string {
  return text
    .replace(CONTROL, (character) => (LINE_BREAKS.has(character) ? '\n' : ''))
    .replace(HALF_PAIR, '\ufffd')
    .trim();
}

/**
 * A copy without what FHIR's JSON must not hold: texts, lists and objects with nothing in them, nulls, and control characters.
 * `undefined` where nothing is left.
 */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value) || undefined;
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
  if (typeof value === 'string') return tidyText(value) as T;
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
