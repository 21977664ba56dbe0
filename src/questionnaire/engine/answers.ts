import type {Answer} from '../../model/fhir.js';

/** Any JSON value read from outside that turned out to be an object. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether something is an object that is no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list that came from outside; nothing where it is no list. */
export function objects<T extends object = Json>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value.filter(isObject) as unknown as T[]) : [];
}

/** Name of the field that a value is in, `valueString` for one; `undefined` where there is none. */
export function valueKey(element: object): string | undefined {
  for (const key in element) if (key.startsWith('value')) return key;
  return undefined;
}

/** The value of an answer, whatever its type; `undefined` where it has none. */
export function valueOf(answer: Answer | Json): unknown {
  const key = valueKey(answer);
  return key && (answer as Json)[key];
}

/** Whether an answer says anything. One that only gives a reason for being absent does not. */
export function hasValue(answer: Answer): boolean {
  return isSomething(valueOf(answer));
}

function isSomething(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return !Number.isNaN(value);
  if (!isObject(value)) return true;
  return Object.keys(value).length > 0;
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => sameJson(x, b[i]))
    );
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key in b && sameJson((a as Json)[key], (b as Json)[key]));
}
