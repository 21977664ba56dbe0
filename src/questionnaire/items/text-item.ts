import type {TemplateResult} from 'lit';
import {textArea} from '../../kit/textarea/textarea-template.js';
import {textInput, type TextType} from '../../kit/text-input/text-input-template.js';
import type {FormNode} from '../engine/session-types.js';
import type {Entry} from './entries.js';
import type {RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

/** A box is as wide as what it may hold, up to here. */
const WIDEST = 40;
const LINES = 5;
const MOST_LINES = 20;

/** sdc-questionnaire-keyboard: what kind of text is typed. */
const KEYBOARDS: Readonly<Partial<Record<string, {type?: TextType; inputMode?: string}>>> = {
  phone: {type: 'tel'},
  email: {type: 'email'},
  number: {inputMode: 'numeric'},
  url: {type: 'url'},
};

function keyboardOf({item}: FormNode): {type?: TextType; inputMode?: string; spellcheck?: boolean} {
  const wanted = item.definition.extension?.find(({url}) => url.endsWith('/sdc-questionnaire-keyboard'));
  const keyboard = KEYBOARDS[wanted?.valueCoding?.code ?? wanted?.valueCode ?? ''];
  return keyboard ? {...keyboard, spellcheck: false} : {};
}

/** One line of text. */
export function textItem(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  const {maxLength} = node.item.limits;
  return textInput({
    ...options,
    ...keyboardOf(node),
    value: entry.boxes['text'] ?? '',
    ...(maxLength !== undefined && maxLength <= WIDEST && {width: maxLength}),
    onInput: (text) => view.entries.type(node, entry.id, {text}),
  });
}

/** An address on the web. `type=url` would refuse one without its scheme. */
export function urlItem(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  return textInput({
    ...options,
    value: entry.boxes['text'] ?? '',
    inputMode: 'url',
    spellcheck: false,
    onInput: (text) => view.entries.type(node, entry.id, {text}),
  });
}

/** Lines of a box that is empty: as many as the form wants, in an extension that form builders share. */
function rowsOf({item}: FormNode): number {
  const wanted = item.definition.extension?.find(({url}) => url.endsWith('/Questionnaire-TextArea-Row'));
  const rows = wanted?.valueInteger ?? LINES;
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, MOST_LINES) : LINES;
}

/** Several lines; what is left is counted where there is a limit. */
export function longTextItem(
  node: FormNode,
  view: ItemView,
  entry: Entry,
  options: RowOptions,
): TemplateResult {
  const {maxLength} = node.item.limits;
  return textArea({
    ...options,
    rows: rowsOf(node),
    value: entry.boxes['text'] ?? '',
    ...(maxLength !== undefined && {
      limit: {count: maxLength, unit: 'characters' as const},
      counts: view.controls.counts,
    }),
    onInput: (text) => view.entries.type(node, entry.id, {text}),
  });
}
