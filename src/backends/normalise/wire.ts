/** A JSON object of unknown content. */
export type Wire = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object, or an empty one. */
export const record = (value: unknown): Wire => (isWire(value) ? value : {});

/** The array; a single value as an array of one; nothing as an empty one. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The objects of an array. */
export const records = (value: unknown): readonly Wire[] => list(value).filter(isWire);

/** A string with something in it, trimmed; numbers count as their digits. */
export function words(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() || undefined;
}

/** The first of several values that says something. */
export function firstWords(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const found = words(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A finite number, also from "12", "12.5" or "12,5". */
export function amount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const match = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.exec(value.trim());
  return match ? Number(match[0].replace(',', '.')) : undefined;
}

/** An object without the keys whose value is absent, so that "not said" is one thing everywhere. */
export function compact<T extends object>(value: T): {[K in keyof T]: Exclude<T[K], undefined>} {
  // A hundred thousand rows come through here: `for in` makes no arrays on the way, and most objects stay as they are.
  let gaps = false;
  for (const key in value) gaps ||= value[key] === undefined;
  if (!gaps) return value as {[K in keyof T]: Exclude<T[K], undefined>};
  const out: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) out[key] = value[key];
  return out as {[K in keyof T]: Exclude<T[K], undefined>};
}
