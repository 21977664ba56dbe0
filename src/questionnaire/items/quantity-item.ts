import type {TemplateResult} from 'lit';
import {quantityStyles} from '../../kit/quantity/quantity.styles.js';
import {quantity} from '../../kit/quantity/quantity-template.js';
import type {FormNode} from '../engine/session-types.js';
import {unitWords} from './answer-words.js';
import type {Entry} from './entries.js';
import type {RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';
import type {RareKind} from './rare-kinds.js';
import {typedItem} from './typed-item.js';
import {quantity as typed, unitKey, unitsOf} from './typed-quantity.js';

/** A number in one of several units. */
function quantityBoxes(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  const units = unitsOf(node.item, entry.origin);
  return quantity({
    ...options,
    words: view.controls.fields.texts,
    amount: entry.boxes['amount'] ?? '',
    unit: entry.boxes['unit'] ?? '',
    units: units.map((unit) => ({value: unitKey(unit), label: unitWords(unit, view.lang)})),
    onInput: (boxes) => view.entries.type(node, entry.id, {...boxes}),
    onChange: (boxes) => view.entries.type(node, entry.id, {...boxes}),
  });
}

/** Numbers with units to choose from. */
export const quantityKind: RareKind = {
  template: (node, view) => typedItem(node, view, quantityBoxes),
  styles: quantityStyles,
  typed,
};
