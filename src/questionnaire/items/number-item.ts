import {html, type TemplateResult} from 'lit';
import {textInput} from '../../kit/text-input/text-input-template.js';
import type {FormNode} from '../engine/session-types.js';
import {numberWords, unitWords} from './answer-words.js';
import type {Entry} from './entries.js';
import type {RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

/** What a slider says by its ends, for one with too many steps to show. */
export function rangeHint({item}: FormNode, view: ItemView): string | undefined {
  if (item.control !== 'slider') return undefined;
  const {minValue, maxValue} = item.limits;
  const from = minValue?.valueInteger ?? minValue?.valueDecimal;
  const to = maxValue?.valueInteger ?? maxValue?.valueDecimal;
  if (from === undefined || to === undefined) return undefined;
  const {locale, texts} = view.controls.words;
  return texts.between(numberWords(from, locale), numberWords(to, locale));
}

/** A number, with its unit behind the box. What is only drawn there is read out with the hint. */
export function numberItem(
  node: FormNode,
  view: ItemView,
  entry: Entry,
  options: RowOptions,
): TemplateResult {
  const {item} = node;
  const unit = item.unit ? unitWords(item.unit, view.lang) : '';
  return textInput({
    ...options,
    value: entry.boxes['text'] ?? '',
    width: 10,
    // "numeric" brings up a phone's keyboard without a minus on some phones: only where none can be needed.
    inputMode: item.type === 'decimal' ? 'decimal' : mayBeNegative(node) ? 'text' : 'numeric',
    spellcheck: false,
    ...(unit && {
      suffix: unit,
      hint: html`${options.hint ?? ''}<span class="visually-hidden"
          >${view.controls.words.texts.inUnit(unit)}</span
        >`,
    }),
    onInput: (text) => view.entries.type(node, entry.id, {text}),
  });
}

function mayBeNegative({item}: FormNode): boolean {
  const least = item.limits.minValue?.valueInteger;
  return least !== undefined && least < 0;
}
