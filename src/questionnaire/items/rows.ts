import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {button} from '../../kit/button/button-template.js';
import type {FormNode} from '../engine/session-types.js';
import type {Entry} from './entries.js';
import {calledFor, fieldId, rowId} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

/** What tells the rows of one question from those of another. */
interface RowNames {
  /** Id of a row's field, which gets the focus. */
  readonly idOf: (row: Entry) => string;
  /** What the rows are called; the question by default. */
  readonly label?: string;
}

/** Rows of boxes that can be added to and taken away, said aloud each time, with focus where one goes on. */
export function repeatedRows(
  node: FormNode,
  view: ItemView,
  row: (entry: Entry, index: number) => TemplateResult,
  {idOf, label = calledFor(node, view)}: RowNames,
): TemplateResult {
  const {entries, controls} = view;
  const words = controls.words.texts;
  const rows = entries.rows(node);
  const add = () => {
    const added = entries.add(node);
    controls.announce(words.added(words.numbered(label, rows.length + 1)));
    controls.focus(idOf(added));
  };
  const remove = (entry: Entry, index: number) => {
    controls.dropCombobox(rowId(node, entry.id));
    entries.remove(node, entry.id);
    controls.announce(words.removed(words.numbered(label, index + 1)));
    const left = entries.rows(node);
    const next = left[Math.min(index, left.length - 1)];
    if (next) controls.focus(idOf(next));
  };
  return html`<div class="spk-rows">
    ${repeat(
      rows,
      ({id}) => id,
      (entry, index) =>
        html`<div class="spk-row">
          ${row(entry, index)}${
            rows.length > 1
              ? button({
                  label: words.remove,
                  variant: 'quiet',
                  ariaLabel: words.removeOf(words.numbered(label, index + 1)),
                  onClick: () => remove(entry, index),
                })
              : nothing
          }
        </div>`,
    )}
    ${
      rows.length < node.item.limits.maxOccurs && node.item.repeats
        ? button({
            label: words.addAnother,
            variant: 'secondary',
            id: `${fieldId(node)}-add`,
            ariaLabel: words.addAnotherOf(label),
            onClick: add,
          })
        : nothing
    }
  </div>`;
}
