import type {TemplateResult} from 'lit';
import {choices, type ChoicesOptions} from '../field/choices.js';

/** What radios are rendered from. */
export interface RadiosOptions extends ChoicesOptions {
  /** The chosen value; '' when none is. */
  readonly value: string;
  readonly onChange?: (value: string, event: Event) => void;
}

/** Radios that answer one question, with legend, hint and error. Styles: `choicesStyles`. */
export function radioItems(options: RadiosOptions): TemplateResult {
  const {onChange} = options;
  return choices(
    'radio',
    options,
    (value) => value === options.value,
    onChange && ((value, _checked, event) => onChange(value, event)),
  );
}
