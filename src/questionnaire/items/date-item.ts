import {html, type TemplateResult} from 'lit';
import {dateInput} from '../../kit/date-input/date-input-template.js';
import {fieldGroup} from '../../kit/field/field.js';
import {timeInput} from '../../kit/time-input/time-input-template.js';
import type {DateParts} from '../../model/typed/typed-date.js';
import type {FormNode} from '../engine/session-types.js';
import type {Entry} from './entries.js';
import type {RowOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

const partsOf = ({boxes}: Entry): DateParts => ({
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

/** A time of day. */
export function timeItem(node: FormNode, view: ItemView, entry: Entry, options: RowOptions): TemplateResult {
  return timeInput({
    ...options,
    value: entry.boxes['text'] ?? '',
    hint: options.hint ?? view.controls.words.texts.timeHint,
    onInput: (text) => view.entries.type(node, entry.id, {text}),
  });
}

/** A date, and a time that may stay empty. An error stands beside the boxes that it is about. */
export function dateTimeItem(
  node: FormNode,
  view: ItemView,
  entry: Entry,
  options: RowOptions,
): TemplateResult {
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
