import {css, html, type TemplateResult} from 'lit';
import {dateInput} from '../../kit/date-input/date-input-template.js';
import {fieldGroup} from '../../kit/field/field.js';
import {timeInput} from '../../kit/time-input/time-input-template.js';
import type {FormNode} from '../engine/session-types.js';
import {partsOf} from './date-item.js';
import type {Entry} from './entries.js';
import type {RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';
import type {RareKind} from './rare-kinds.js';
import {typedItem} from './typed-item.js';
import {dateTime, time} from './typed-times.js';

/** A time of day. */
function timeBoxes(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  return timeInput({
    ...options,
    value: entry.boxes['text'] ?? '',
    hint: options.hint ?? view.controls.words.texts.timeHint,
    onInput: (text) => view.entries.type(node, entry.id, {text}),
  });
}

/** A date, and a time that may stay empty. An error stands beside the boxes that it is about. */
function dateTimeBoxes(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  const {error, ...group} = options;
  const {words, kit, fields} = view.controls;
  const aboutTime = entry.fault?.code === 'time.real';
  const aboutDate = error !== undefined && entry.fault !== undefined && !aboutTime;
  const own = {errorPrefix: kit.texts.errorPrefix, label: words.texts.date};
  return fieldGroup(
    {...group, ...(options.ariaLabel && {name: options.ariaLabel}), ...(error && !entry.fault && {error})},
    html`<div class="spk-date-time">
      ${dateInput({
        ...own,
        id: `${group.id}-date`,
        label: '',
        ariaLabel: words.texts.date,
        value: partsOf(entry),
        words: fields.texts,
        ...(aboutDate && {error, ...(entry.fault?.parts && {wrong: entry.fault.parts})}),
        onInput: (parts) => view.entries.type(node, entry.id, {...parts}),
      })}
      ${timeInput({
        ...own,
        id: `${group.id}-time`,
        label: words.texts.time,
        hint: words.texts.timeHint,
        value: entry.boxes['time'] ?? '',
        ...(aboutTime && error && {error}),
        onInput: (time) => view.entries.type(node, entry.id, {time}),
      })}
    </div>`,
  );
}

/** Times of day. */
export const timeKind: RareKind = {
  template: (node, view) => typedItem(node, view, timeBoxes),
  styles: [],
  typed: time,
};

const dateTimeStyles = css`
  .spk-date-time {
    display: grid;
    gap: var(--_space-3);
  }
  .spk-date-time .spk-label {
    font-weight: 400;
  }
`;

/** Dates with a time. */
export const dateTimeKind: RareKind = {
  template: (node, view) => typedItem(node, view, dateTimeBoxes),
  styles: dateTimeStyles,
  typed: dateTime,
};
