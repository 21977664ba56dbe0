import {alternatives, readCondition, type Condition} from '../../src/backends/care-record/matches.js';
import {searchFields} from '../../src/backends/care-record/search-fields.js';
import {RecordError} from './store-error.ts';

/** What is searched for, read from the parameters of a URL. */
export interface Search {
  readonly type: string;
  /** All must hold; of each one's conditions, any. */
  readonly conditions: readonly {readonly name: string; readonly anyOf: readonly Condition[]}[];
  readonly sort?: {readonly name: string; readonly down: boolean};
  readonly count: number;
  /** The last one of the page before: its sorting value and its number. */
  readonly after?: readonly [key: string, seq: number];
  /** The parameters that were understood, for the answer's `self` link. */
  readonly understood: readonly (readonly [string, string])[];
}

/** Which versions of a resource are asked for. */
export interface HistoryPage {
  readonly count: number;
  /** Only those before this one. */
  readonly before?: number;
}

const COUNT = 50;
const MAX_COUNT = 200;
/** More alternatives than any page of ours asks for; SQLite has its own limit. */
const MAX_ALTERNATIVES = 100;

/** The parameter that carries a page's place. Ours alone, so that nobody reads anything into it. */
export const PLACE = '_place';

/** Reads a search. Parameters that R4 allows and this server does not know are ignored, as R4 says, and left out of `self`. */
export function readSearch(type: string, parameters: Iterable<readonly [string, string]>): Search {
  const fields = searchFields(type);
  const conditions: {name: string; anyOf: Condition[]}[] = [];
  const understood: [string, string][] = [];
  let sort: Search['sort'];
  let count = COUNT;
  let after: Search['after'];
  for (const [name, value] of parameters) {
    if (name === '_count') {
      count = readCount(value);
      understood.push([name, String(count)]);
    } else if (name === '_sort') {
      sort = readSort(type, value);
      if (sort) understood.push([name, `${sort.down ? '-' : ''}${sort.name}`]);
    } else if (name === PLACE) {
      after = readPlace(value);
    } else {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!field && !changesMeaning(name, fields)) continue;
      const texts = alternatives(value);
      const anyOf = field ? texts.flatMap((text) => readCondition(field.kind, text) ?? []) : [];
      if (anyOf.length < texts.length || texts.length > MAX_ALTERNATIVES || texts.includes('')) {
        throw new RecordError(400, {code: 'invalid', text: `The parameter ${name} cannot be understood.`});
      }
      conditions.push({name, anyOf});
      understood.push([name, value]);
    }
  }
  return {type, conditions, ...(sort && {sort}), count, ...(after && {after}), understood};
}

/** `status:not` is no `status`: what turns a parameter round must not be ignored (R4 3.1.1.3). */
const changesMeaning = (name: string, fields: object): boolean =>
  name.includes(':') && Object.hasOwn(fields, name.split(':')[0] ?? '');

/** How many are on a page of a history, and where it begins. */
export function readHistoryPage(count: string | undefined, place: string | undefined): HistoryPage {
  const before = place === undefined ? undefined : readPlace(place)[1];
  return {count: count === undefined ? COUNT : readCount(count), ...(before !== undefined && {before})};
}

function readCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 0) return Math.min(Math.max(count, 1), MAX_COUNT);
  throw new RecordError(400, {code: 'invalid', text: 'The parameter _count is a whole number.'});
}

/** By the first rule that is understood; the order in which things came settles the rest. */
function readSort(type: string, value: string): Search['sort'] {
  const fields = searchFields(type);
  for (const rule of value.split(',')) {
    const down = rule.startsWith('-');
    const name = down ? rule.slice(1) : rule;
    if (Object.hasOwn(fields, name)) return {name, down};
  }
  return undefined;
}

/** A page's place as a text that says nothing to others. */
export const writePlace = (key: string, seq: number): string =>
  Buffer.from(JSON.stringify([key, seq])).toString('base64url');

function readPlace(text: string): readonly [string, number] {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(place) && typeof place[0] === 'string' && Number.isInteger(place[1])) {
      return [place[0], place[1] as number];
    }
  } catch {
    // As any other text that is no place.
  }
  throw new RecordError(400, {code: 'invalid', text: 'This is no page of a search.'});
}

/** A search as SQL: rows of `resource r` with their sorting `key`. */
export function toSql({type, conditions, sort, count, after}: Search) {
  const values: (string | number)[] = [];
  const down = sort?.down ?? false;
  // What has no value comes last either way.
  const key = sort
    ? `coalesce((SELECT min(value) FROM field s WHERE s.seq = r.seq AND s.name = ?), '${down ? '' : '\u{10FFFF}'}')`
    : `''`;
  if (sort) values.push(sort.name);
  values.push(type);
  const where = conditions.map(({name, anyOf}) => {
    values.push(type, name);
    const any = anyOf.map((condition) => conditionSql(condition, values)).join(' OR ');
    return `AND r.seq IN (SELECT f.seq FROM field f WHERE f.type = ? AND f.name = ? AND (${any}))`;
  });
  const matching = `SELECT r.seq, r.json, ${key} AS key FROM resource r WHERE r.type = ? ${where.join(' ')}`;
  const beyond = down ? '<' : '>';
  const page = `
    SELECT seq, json, key FROM (${matching})
    ${after ? `WHERE key ${beyond} ? OR (key = ? AND seq ${beyond} ?)` : ''}
    ORDER BY key ${down ? 'DESC' : 'ASC'}, seq ${down ? 'DESC' : 'ASC'} LIMIT ?`;
  return {
    page,
    pageValues: [...values, ...(after ? [after[0], after[0], after[1]] : []), count + 1],
    total: `SELECT count(*) AS total FROM (${matching})`,
    totalValues: values,
  };
}

function conditionSql({kind, system, value, from, to}: Condition, values: (string | number)[]): string {
  const parts: string[] = [];
  const add = (sql: string, text: string) => {
    parts.push(sql);
    values.push(text);
  };
  if (system !== undefined) add('f.system = ?', system);
  if (from !== undefined) add('f.value >= ?', from);
  if (to !== undefined) add('f.value < ?', to);
  if (value !== undefined) {
    if (kind === 'reference' && !value.includes('/')) {
      add(`substr(f.value, instr(f.value, '/') + 1) = ?`, value);
    } else if (kind === 'uri') {
      parts.push(`(f.value = ? OR substr(f.value, 1, instr(f.value || '|', '|') - 1) = ?)`);
      values.push(value, value);
    } else {
      add('f.value = ?', value);
    }
  }
  return parts.length > 0 ? `(${parts.join(' AND ')})` : '1';
}
