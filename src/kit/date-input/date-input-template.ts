import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {FieldStrings} from '../../i18n/fields/strings.js';
import {DATE_PARTS, NO_DATE, type DatePart, type DateParts} from '../../model/typed/typed-date.js';
import {fieldGroup, type FieldOptions} from '../field/field.js';

/** What a date input is rendered from. */
export interface DateInputOptions extends FieldOptions {
  /** What stands in the boxes, as it was typed. */
  readonly value: DateParts;
  /** `day`, `month` and `year` of the texts of fields. */
  readonly words: Pick<FieldStrings, DatePart>;
  /** The boxes that the error is about; left out, it is about all of them. */
  readonly wrong?: readonly DatePart[];
  readonly name?: string;
  /** Name of the group where there is no visible label of ours. */
  readonly ariaLabel?: string;
  /** `bday`: the date of birth of the person who types. `off` for somebody else's. */
  readonly autocomplete?: string;
  readonly readOnly?: boolean;
  readonly onInput?: (parts: DateParts, event: Event) => void;
  readonly onChange?: (parts: DateParts, event: Event) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** What all three boxes say, whichever of them the event comes from. */
function partsOf(event: Event): DateParts {
  const boxes = (event.target as Element).closest('.spk-date')!.querySelectorAll('input');
  return Object.fromEntries(DATE_PARTS.map((part, index) => [part, boxes[index]!.value])) as Record<
    DatePart,
    string
  >;
}

/**
 * Three boxes for a date that people know by heart. Numbers get the keyboard of a phone; names of months are read as
 * well. Styles: `dateInputStyles`.
 */
export function dateInput(options: DateInputOptions): TemplateResult {
  const {id, value = NO_DATE, words, name, error, autocomplete, onInput, onChange} = options;
  const wrong = error ? (options.wrong ?? DATE_PARTS) : [];
  const fill = (part: DatePart) => (autocomplete === 'bday' ? `bday-${part}` : autocomplete || undefined);
  const box = (part: DatePart) =>
    html`<div>
      <label class="spk-date-label" for="${id}-${part}">${words[part]}</label>
      <input
        class="spk-input spk-date-${part} ${wrong.includes(part) ? 'spk-wrong' : ''}"
        id="${id}-${part}"
        name=${name ? `${name}-${part}` : nothing}
        type="text"
        inputmode="numeric"
        autocomplete=${ifDefined(fill(part) as AutoFill | undefined)}
        .value=${value[part]}
        ?readonly=${options.readOnly}
        @input=${onInput ? (event: Event) => onInput(partsOf(event), event) : nothing}
        @change=${onChange ? (event: Event) => onChange(partsOf(event), event) : nothing}
        @keydown=${options.onKeyDown ?? nothing}
      />
    </div>`;
  return fieldGroup(
    {...options, name: options.ariaLabel},
    html`<div class="spk-date">${DATE_PARTS.map(box)}</div>`,
  );
}
