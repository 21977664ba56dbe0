import type {TemplateResult} from 'lit';
import {fieldGroup} from '../../kit/field/field.js';
import type {FormNode} from '../engine/session-types.js';
import type {Entry} from './entries.js';
import {extrasFor} from './extras-part.js';
import {fieldOptions, rowId, rowOptions, type RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

/** The boxes for one answer. */
export type BoxesTemplate = (
  node: FormNode,
  view: ItemView,
  entry: Entry,
  options: RowOptions,
) => TemplateResult;

/** A question that is answered by typing: one set of boxes, or as many as there are answers. */
export function typedItem(
  node: FormNode,
  view: ItemView,
  boxes: BoxesTemplate,
  hint?: unknown,
): TemplateResult {
  const rows = view.entries.rows(node);
  const [only] = rows;
  if (!node.item.repeats && rows.length === 1 && only) {
    return boxes(node, view, only, fieldOptions(node, view, hint));
  }
  const row = (entry: Entry, index: number) =>
    boxes(node, view, entry, rowOptions(node, view, entry.id, index));
  return fieldGroup(
    fieldOptions(node, view, hint),
    extrasFor(view)?.repeatedRows(node, view, row, {idOf: ({id}) => rowId(node, id)}),
  );
}
