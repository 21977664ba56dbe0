import type {FormNode, Problem} from '../engine/session-types.js';
import type {Entries} from './entries.js';
import {fieldId, filesId, ownId, rowId} from './field-parts.js';
import {layoutOf} from './layout.js';

/** Id of what gets the focus for a problem: the control, or the group whose first wrong control it is. */
export function problemTarget(problem: Problem, node: FormNode, entries: Entries): string {
  const id = fieldId(node);
  const layout = layoutOf(node);
  const isList = layout === 'radios' || layout === 'checkboxes' || layout === 'select';
  if (isList && node.item.type === 'open-choice' && entries.own(node)) {
    const row = entries.rows(node)[problem.index ?? 0];
    return row && (problem.index !== undefined || !row.answer) ? ownId(node, row.id) : id;
  }
  if (layout === 'attachment') return filesId(node);
  if (isList || layout === 'group') return id;
  const rows = entries.rows(node);
  if (!node.item.repeats && rows.length < 2) {
    // The date may be right, and the time beside it wrong.
    return layout === 'date-time' && problem.code === 'time.real' ? `${id}-time` : id;
  }
  const row = rows[problem.index ?? 0];
  return row ? rowId(node, row.id) : id;
}
