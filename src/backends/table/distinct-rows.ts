import {slug} from '../normalise/identity.js';
import {postcode} from '../normalise/postcode.js';
import {words} from '../normalise/wire.js';
import type {Columns} from './columns.js';
import type {TableRow} from './map-row.js';

/**
 * Rows of a table with an id each. A site that is listed once for its pool and once for its gym has one reference and two
 * rows: both are kept, the second with a number. A row that repeats another word for word is dropped.
 */
export function distinctRows(rows: readonly TableRow[], columns: Columns): TableRow[] {
  const times = new Map<string, number>();
  const whole = new Set<string>();
  return rows.flatMap((row) => {
    const content = JSON.stringify([row.cells, row.point]);
    if (whole.has(content)) return [];
    whole.add(content);
    const cell = (field: keyof Columns['of']) => {
      const heading = columns.of[field][0];
      return heading === undefined ? undefined : words(row.cells[heading]);
    };
    const base = row.id ?? cell('id') ?? slug(cell('name'), postcode(cell('postcode')) ?? cell('address'));
    if (!base) return [row];
    const count = (times.get(base) ?? 0) + 1;
    times.set(base, count);
    return [{...row, id: count > 1 ? `${base}-${count}` : base}];
  });
}
