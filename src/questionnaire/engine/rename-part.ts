import {isObject} from './answers.js';
import {extensionsOf} from './extensions.js';

/** How the names of a part change where it is put into a form. */
export interface Renaming {
  /** What its linkIds begin with. */
  readonly prefix: string;
  /** What it contains, by the name that it has there. */
  readonly contained: ReadonlyMap<string, string>;
}

/** The variable that says what the linkIds of parts begin with. */
const PREFIX = 'linkIdPrefix';

/**
 * What `%linkIdPrefix` is from here on: texts and `%linkIdPrefix` itself, put together with `+` or `&`. It has to be
 * known before there are any answers, so nothing else makes sense there.
 */
export function linkIdPrefix(element: unknown, around: string | undefined): string | undefined {
  const variable = extensionsOf(element, 'variable')
    .map(({valueExpression}) => valueExpression)
    .find((expression) => isObject(expression) && expression.name === PREFIX);
  const expression = isObject(variable) ? variable.expression : undefined;
  if (typeof expression !== 'string') return undefined;
  let prefix = '';
  for (const part of expression.split(/\s*[+&]\s*(?=[%'])/)) {
    const [, text] = /^\s*'([^'\\]*)'\s*$/.exec(part) ?? [];
    if (text !== undefined) prefix += text;
    else if (part.trim() === `%${PREFIX}`) prefix += around ?? '';
    else return undefined;
  }
  return prefix;
}

/** A copy of an element (without the items in it) with its linkId, its questions and its references renamed. */
export function renamed<T extends object>(element: T, renaming: Renaming): T {
  const {prefix, contained} = renaming;
  if (!prefix && contained.size === 0) return element;
  return rename(element, renaming, 0) as T;
}

function rename(value: unknown, renaming: Renaming, depth: number): unknown {
  if (depth > 100) return value;
  if (Array.isArray(value)) return value.map((one) => rename(one, renaming, depth + 1));
  if (typeof value === 'string') {
    const known = value.startsWith('#') ? renaming.contained.get(value.slice(1)) : undefined;
    return known === undefined ? value : `#${known}`;
  }
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (name === '__proto__') continue;
    if (name === 'item') copy[name] = inner;
    else if ((name === 'linkId' || name === 'question') && typeof inner === 'string') {
      copy[name] = renaming.prefix + inner;
    } else copy[name] = rename(inner, renaming, depth + 1);
  }
  return copy;
}
