import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Choice} from '../field/choice.js';
import {describedBy, field, type FieldOptions} from '../field/field.js';
import {chevronDown} from '../icons/icons.js';

/** What a select is rendered from. */
export interface SelectOptions extends FieldOptions {
  readonly options: readonly Choice[];
  readonly value: string;
  readonly name?: string;
  /** Name where there is no visible label of ours. */
  readonly ariaLabel?: string;
  readonly autocomplete?: string;
  /** 44 pixels high with a thin edge, for sorting and the like. */
  readonly compact?: boolean;
  readonly onChange?: (value: string, event: Event) => void;
}

/** A native select with its label, hint and error. Styles: `selectStyles`. */
export function select(options: SelectOptions): TemplateResult {
  const {value, onChange, compact} = options;
  return field(
    options,
    html`<div class="spk-select-box ${compact ? 'spk-compact' : ''}">
      <select
        class="spk-select"
        id=${options.id}
        name=${ifDefined(options.name || undefined)}
        autocomplete=${ifDefined((options.autocomplete || undefined) as AutoFill | undefined)}
        aria-label=${!options.label && options.ariaLabel ? options.ariaLabel : nothing}
        aria-describedby=${describedBy(options)}
        ?disabled=${options.disabled}
        @change=${
          onChange ? (event: Event) => onChange((event.target as HTMLSelectElement).value, event) : nothing
        }
      >
        ${options.options.map(
          (option) =>
            html`<option
              value=${option.value}
              .selected=${option.value === value}
              ?disabled=${option.disabled}
            >
              ${option.label}
            </option>`,
        )}
      </select>
      ${chevronDown()}
    </div>`,
  );
}
