import type {TemplateResult} from 'lit';
import {dateInput} from '../../kit/date-input/date-input-template.js';
import type {DateParts} from '../../model/typed/typed-date.js';
import type {FormNode} from '../engine/session-types.js';
import type {Entry} from './entries.js';
import type {RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

/** What stands in the boxes of a date. */
export const partsOf = ({boxes}: Entry): DateParts => ({
  day: boxes['day'] ?? '',
  month: boxes['month'] ?? '',
  year: boxes['year'] ?? '',
});

/** A date in three boxes. */
export function dateItem(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  return dateInput({
    ...options,
    value: partsOf(entry),
    words: view.controls.fields.texts,
    ...(entry.fault?.parts && {wrong: entry.fault.parts}),
    onInput: (parts) => view.entries.type(node, entry.id, {...parts}),
  });
}
