import {html, type TemplateResult} from 'lit';
import type {FieldStrings} from '../../i18n/fields/index.js';
import type {Choice} from '../field/choice.js';
import {fieldGroup, type FieldOptions} from '../field/field.js';
import {select} from '../select/select-template.js';
import {textInput} from '../text-input/text-input-template.js';

/** What is in the two boxes. */
export interface QuantityParts {
  /** The number as it was typed. */
  readonly amount: string;
  /** Value of the chosen unit; '' while none is chosen. */
  readonly unit: string;
}

/** What a quantity is rendered from. */
export interface QuantityOptions extends FieldOptions, QuantityParts {
  readonly words: FieldStrings;
  /** What can be chosen. A single unit stands behind the box, and none leaves the box alone. */
  readonly units: readonly Choice[];
  readonly name?: string;
  /** Name where there is no visible label of ours. */
  readonly ariaLabel?: string;
  /** Characters that should fit into the box. */
  readonly width?: number;
  readonly readOnly?: boolean;
  readonly onInput?: (parts: QuantityParts, event: Event) => void;
  readonly onChange?: (parts: QuantityParts, event: Event) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

const WIDTH = 6;

/** A number with its unit, with label, hint and error. Styles: `quantityStyles`. */
export function quantity(options: QuantityOptions): TemplateResult {
  return options.units.length > 1 ? withChoice(options) : withOne(options);
}

/** The text box; what describes it and what it is called come from the field around it. */
function box(options: QuantityOptions) {
  const {amount: value, unit, units, readOnly, onKeyDown, onInput, onChange} = options;
  const parts = (amount: string) => ({amount, unit: units.length === 1 ? (units[0]?.value ?? '') : unit});
  return {
    value,
    width: options.width ?? WIDTH,
    inputMode: 'decimal',
    spellcheck: false,
    readOnly,
    onKeyDown,
    onInput: onInput && ((amount: string, event: Event) => onInput(parts(amount), event)),
    onChange: onChange && ((amount: string, event: Event) => onChange(parts(amount), event)),
  };
}

/** One box; the unit is read out with its name. */
function withOne(options: QuantityOptions): TemplateResult {
  const {label, ariaLabel, name} = options;
  const suffix = options.units[0]?.label;
  const named = suffix ? html`${label}<span class="visually-hidden">${` (${suffix})`}</span>` : label;
  return textInput({
    ...options,
    ...box(options),
    name,
    suffix,
    label: label ? named : label,
    ariaLabel: ariaLabel && suffix ? `${ariaLabel} (${suffix})` : ariaLabel,
  });
}

function withChoice(options: QuantityOptions): TemplateResult {
  const {id, words, name, amount, unit, units, readOnly, onInput, onChange} = options;
  const onUnit = (chosen: string, event: Event) => {
    onInput?.({amount, unit: chosen}, event);
    onChange?.({amount, unit: chosen}, event);
  };
  return fieldGroup(
    {...options, name: options.ariaLabel},
    html`<div class="spk-quantity">
      ${textInput({...box(options), id: `${id}-amount`, label: words.amount, name})}
      ${select({
        id: `${id}-unit`,
        label: words.unit,
        name: name && `${name}-unit`,
        value: unit,
        // Stays after one was chosen: there has to be a way back.
        options: [{value: '', label: words.chooseUnit}, ...units],
        // A select has no read-only state.
        disabled: readOnly,
        onChange: onUnit,
      })}
    </div>`,
  );
}
