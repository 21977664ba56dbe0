import type {TemplateResult} from 'lit';
import type {FieldOptions} from '../field/field.js';
import {textInput} from '../text-input/text-input-template.js';

/** What a time input is rendered from. Its hint gives an example, such as "For example, 2:30pm". */
export interface TimeInputOptions extends FieldOptions {
  /** What stands in the box, as it was typed. */
  readonly value: string;
  readonly name?: string;
  /** Name where there is no visible label of ours, such as when a label outside names us. */
  readonly ariaLabel?: string;
  readonly readOnly?: boolean;
  readonly onInput?: (value: string, event: Event) => void;
  readonly onChange?: (value: string, event: Event) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Characters of "12 midnight", and some room. */
const WIDTH = 12;

/** A box for a time in any of the ways in which people write one. Styles: `textInputStyles`. */
export function timeInput(options: TimeInputOptions): TemplateResult {
  // The keyboard of letters: "pm" cannot be typed on one of numbers.
  return textInput({...options, width: WIDTH, spellcheck: false, autocomplete: 'off'});
}
