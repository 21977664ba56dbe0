import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {dateInput} from '../../kit/date-input/date-input-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {scale} from '../../kit/scale/scale-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {textArea} from '../../kit/textarea/textarea-template.js';
import type {PlanAnswer} from '../../model/plan.js';
import type {PlanView} from '../plan-view.js';
import {asNumber, asYesNo} from './answer-values.js';
import {named} from './entry-list.js';
import type {PartsEditor} from './parts-editor.js';
import {write, type PlanPlace} from './plan-place.js';

/** What a question says. */
export interface Asked {
  readonly label: string;
  readonly hint?: string;
}

/** The same, where words beside the question may look different. */
type AskedInTemplate = Omit<Asked, 'label'> & {readonly label: string | TemplateResult};

/** A box for several lines in the person's own words; as large as they are read, and it grows. */
export function wordsField(
  view: PlanView,
  place: PlanPlace<string>,
  asked: AskedInTemplate,
  {rows = 3, own = false}: {readonly rows?: number; readonly own?: boolean} = {},
): TemplateResult {
  return html`<div class=${own ? 'own-words' : ''}>
    ${textArea({
      ...asked,
      id: place.id,
      value: place.get(view.plan) ?? '',
      rows,
      spellcheck: true,
      onInput: (value) => write(view, place, value || undefined),
      onChange: () => view.desk.pause(),
    })}
  </div>`;
}

/** A box for one line. `width`: characters that should fit. */
export function lineField(
  view: PlanView,
  place: PlanPlace<string>,
  asked: AskedInTemplate,
  {width}: {readonly width?: number} = {},
): TemplateResult {
  return textInput({
    ...asked,
    id: place.id,
    value: place.get(view.plan) ?? '',
    autocomplete: 'off',
    ...(width !== undefined && {width}),
    onInput: (value) => write(view, place, value || undefined),
    onChange: () => view.desk.pause(),
  });
}

/** A day in three boxes. What is no date stays in them; it is said to be wrong once somebody wants to go on. */
export function dateField(
  view: PlanView,
  parts: PartsEditor,
  place: PlanPlace<string>,
  asked: Asked,
): TemplateResult {
  // "Which day? must be a real date" is no sentence.
  const called = asked.label.trim().endsWith('?') ? parts.words.texts.theDate : asked.label;
  const fault = parts.shownFaults(view).find(({id}) => id === place.id);
  return dateInput({
    ...asked,
    id: place.id,
    value: parts.dates.parts(view.plan, place),
    words: view.fields,
    autocomplete: 'off',
    ...(fault && {
      error: fault.message,
      errorPrefix: parts.kit.texts.errorPrefix,
      wrong: fault.wrong,
    }),
    onInput: (typed) => parts.dates.type(view, place, called, typed),
    onChange: () => view.desk.pause(),
  });
}

/** Radios cannot be emptied: this button takes the answer away. */
function clearButton(
  view: PlanView,
  parts: PartsEditor,
  place: PlanPlace<PlanAnswer>,
  {label}: Asked,
): TemplateResult | typeof nothing {
  if (place.get(view.plan) === undefined) return nothing;
  const {clearAnswer, cleared} = parts.words.texts;
  return button({
    label: named(clearAnswer, label),
    variant: 'quiet',
    onClick: () => {
      view.desk.pause();
      write(view, place, undefined);
      view.desk.say(cleared);
      view.desk.focus(place.id);
    },
  });
}

/** 0 to 10. */
export function scaleField(
  view: PlanView,
  parts: PartsEditor,
  place: PlanPlace<PlanAnswer>,
  asked: Asked,
): TemplateResult {
  return html`${scale({
    ...asked,
    id: place.id,
    words: view.fields,
    min: 0,
    max: 10,
    value: asNumber(place.get(view.plan)),
    onChange: (value) => write(view, place, Number(value)),
  })}${clearButton(view, parts, place, asked)}`;
}

/** Yes or no. */
export function yesNoField(
  view: PlanView,
  parts: PartsEditor,
  place: PlanPlace<PlanAnswer>,
  asked: Asked,
): TemplateResult {
  return html`${radioItems({
    ...asked,
    id: place.id,
    inline: true,
    choices: [
      {value: 'yes', label: view.words.yes},
      {value: 'no', label: view.words.no},
    ],
    value: asYesNo(place.get(view.plan)),
    onChange: (value) => write(view, place, value === 'yes'),
  })}${clearButton(view, parts, place, asked)}`;
}
