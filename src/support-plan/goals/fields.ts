import {html, nothing, type TemplateResult} from 'lit';
import type {ScaleEnds} from '../../i18n/plan-goals/index.js';
import type {PlanWords} from '../../i18n/plan/index.js';
import {button} from '../../kit/button/button-template.js';
import {dateInput} from '../../kit/date-input/date-input-template.js';
import {scale} from '../../kit/scale/scale-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import type {DateParts} from '../../model/typed/typed-date.js';
import {named} from '../parts/entry-list.js';
import {lineField as lineBox, wordsField as wordsBox} from '../parts/fields.js';
import {write, type PlanPlace} from '../parts/plan-place.js';
import type {PlanView} from '../plan-view.js';
import type {GoalsEditor} from './goals-editor.js';

/** How a question is asked. */
export interface AskOptions {
  /** It can be left out, and that is said. */
  readonly optional?: boolean;
  /** The person's own words: as large as they are read. */
  readonly own?: boolean;
  readonly rows?: number;
  /** In place of the question's own hint; `null` for none. */
  readonly hint?: string | null;
}

function asked({texts}: GoalsEditor, {label, hint}: PlanWords, options: AskOptions) {
  const said = options.hint === undefined ? hint : (options.hint ?? undefined);
  return {
    label: options.optional ? html`${label} <span class="optional">${texts.optional}</span>` : label,
    ...(said !== undefined && {hint: said}),
  };
}

/** Several lines. */
export const wordsField = (
  view: PlanView,
  editor: GoalsEditor,
  place: PlanPlace<string>,
  words: PlanWords,
  {rows = 2, own = false, ...options}: AskOptions = {},
): TemplateResult => wordsBox(view, place, asked(editor, words, options), {rows, own});

/** One line. */
export const lineField = (
  view: PlanView,
  editor: GoalsEditor,
  place: PlanPlace<string>,
  words: PlanWords,
  options: AskOptions = {},
): TemplateResult => lineBox(view, place, asked(editor, words, options));

/** One line that may be a date: when the box is left, a date stands there in words. */
export function whenField(
  view: PlanView,
  editor: GoalsEditor,
  place: PlanPlace<string>,
  words: PlanWords,
  read: (text: string) => string | undefined,
): TemplateResult {
  return textInput({
    ...asked(editor, words, {optional: true}),
    id: place.id,
    value: editor.lines.text(view, place),
    width: 28,
    autocomplete: 'off',
    onInput: (text) => editor.lines.type(view, place, text, read),
    onChange: () => editor.lines.leave(view, place),
  });
}

/** A day in three boxes. What is none stays in them, and is said to be wrong once somebody wants to go on. */
export function dayField(
  view: PlanView,
  editor: GoalsEditor,
  place: PlanPlace<string>,
  words: PlanWords,
  {value, onInput}: {value?: DateParts; onInput?: (parts: DateParts) => void} = {},
): TemplateResult {
  const fault = editor.shownFault(view, place.id);
  return dateInput({
    ...asked(editor, words, {}),
    id: place.id,
    value: value ?? editor.dates.parts(view.plan, place),
    words: view.fields,
    autocomplete: 'off',
    ...(fault && {
      error: fault.message,
      errorPrefix: editor.kit.errorPrefix,
      ...(fault.wrong && {wrong: fault.wrong}),
    }),
    onInput: onInput ?? ((parts) => editor.dates.type(view, place, words.label, parts)),
    onChange: () => view.desk.pause(),
  });
}

/** 0 to 10; radios cannot be emptied, so a button takes the answer away. */
export function scaleField(
  view: PlanView,
  editor: GoalsEditor,
  place: PlanPlace<number>,
  {label}: PlanWords,
  {least, most}: ScaleEnds,
): TemplateResult {
  const value = place.get(view.plan);
  const clear = () => {
    view.desk.pause();
    write(view, place, undefined);
    view.desk.say(editor.entry.cleared);
    view.desk.focus(place.id);
  };
  return html`<div class="goals-scale">
    ${scale({
      id: place.id,
      label,
      words: view.fields,
      min: 0,
      max: 10,
      minLabel: least,
      maxLabel: most,
      value: value === undefined ? '' : String(value),
      onChange: (chosen) => write(view, place, Number(chosen)),
    })}
    ${
      value === undefined
        ? nothing
        : button({label: named(editor.entry.clearAnswer, label), variant: 'quiet', onClick: clear})
    }
  </div>`;
}
