import type {Problem} from '../store/store-error.ts';

/** How much of anything one resource may hold. */
const LIMITS = {depth: 24, text: 100_000, values: 20_000, problems: 10};

/** Names that mean something to JavaScript and nothing to FHIR. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** FHIR's own characters: no control characters but tab, line feed and carriage return. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Addresses that a browser would run or read as a page. */
const RUNS = /^\s*(?:javascript|vbscript|data):/i;
const ADDRESS = /^(?:url|valueUrl|valueUri|valueCanonical|valueOid|valueUuid)$/;

/**
 * What R4 forbids in any resource's JSON (section 2.6.2), whatever its type: null outside a list of primitives, texts, lists and
 * objects with nothing in them, odd names; and what nobody could show safely.
 */
export function illFormed(value: unknown, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  let values = 0;

  const report = (code: string, text: string, where: string) => {
    if (problems.length < LIMITS.problems) problems.push({code, text, path: where});
  };

  const look = (each: unknown, where: string, name: string, depth: number): void => {
    if (++values > LIMITS.values || depth > LIMITS.depth) {
      if (values === LIMITS.values + 1 || depth === LIMITS.depth + 1) {
        report('too-long', 'This holds more than is taken.', where);
      }
      return;
    }
    if (typeof each === 'string') lookAtText(each, where, name);
    else if (Array.isArray(each)) {
      if (each.length === 0) report('structure', 'A list must not be empty.', where);
      each.forEach((item: unknown, index) => {
        // Beside a list of texts stands a list of what is said about them, with gaps.
        if (item === null && name.startsWith('_')) return;
        if (Array.isArray(item)) report('structure', 'There are no lists of lists.', `${where}[${index}]`);
        else look(item, `${where}[${index}]`, name, depth + 1);
      });
    } else if (typeof each === 'object' && each !== null) {
      const entries = Object.entries(each);
      if (entries.length === 0) report('structure', 'An object must not be empty.', where);
      for (const [key, inner] of entries) {
        if (!/^_?[A-Za-z][A-Za-z0-9]{0,63}$/.test(key) || FORBIDDEN.has(key)) {
          report('structure', 'A property has a name that FHIR does not know.', where);
        } else look(inner, `${where}.${key}`, key, depth + 1);
      }
    } else if (each === null || each === undefined) report('structure', 'A value must not be null.', where);
    else if (typeof each === 'number' && !Number.isFinite(each)) report('value', 'Not a number.', where);
  };

  const lookAtText = (text: string, where: string, name: string) => {
    if (text.trim() === '') report('value', 'A text must not be empty.', where);
    else if (text.length > LIMITS.text && name !== 'data')
      report('too-long', 'This text is too long.', where);
    else if (CONTROL.test(text)) report('value', 'A text must not hold control characters.', where);
    else if (ADDRESS.test(name) && RUNS.test(text)) report('security', 'This address is not taken.', where);
  };

  look(value, path, '', 0);
  return problems;
}

/** Every `reference` anywhere in a value, with where it stands. */
export function referencesIn(value: unknown, path: string): readonly {text: string; path: string}[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => referencesIn(each, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === 'reference' && typeof each === 'string'
      ? [{text: each, path: `${path}.${key}`}]
      : referencesIn(each, `${path}.${key}`),
  );
}
