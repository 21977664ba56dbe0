import type {TemplateResult} from 'lit';
import type {Choice} from '../field/choice.js';
import {choices, type ChoicesOptions} from '../field/choices.js';

/** What checkboxes are rendered from. */
export interface CheckboxesOptions extends ChoicesOptions {
  /** Values that are ticked. */
  readonly values: Iterable<string>;
  /** All ticked values after the change, in the order of the choices. */
  readonly onChange?: (values: readonly string[], event: Event) => void;
}

/** The ticked values after one box has changed; an exclusive choice does not stay beside others. */
export function afterTick(
  all: readonly Choice[],
  ticked: ReadonlySet<string>,
  value: string,
  checked: boolean,
): string[] {
  const exclusive = all.find((choice) => choice.value === value)?.exclusive ?? false;
  return all
    .filter((choice) => {
      if (choice.value === value) return checked;
      if (!ticked.has(choice.value)) return false;
      return !checked || (!exclusive && !choice.exclusive);
    })
    .map((choice) => choice.value);
}

/** Checkboxes that answer one question, with legend, hint and error. Styles: `choicesStyles`. */
export function checkboxItems(options: CheckboxesOptions): TemplateResult {
  const ticked = new Set(options.values);
  const {onChange} = options;
  return choices(
    'checkbox',
    options,
    (value) => ticked.has(value),
    onChange &&
      ((value, checked, event) => onChange(afterTick(options.choices, ticked, value, checked), event)),
  );
}
