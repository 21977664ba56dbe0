import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {describedBy, field, type FieldOptions} from '../field/field.js';
import type {CharacterCount, TextLimit} from './character-count.js';

/** What a text area is rendered from. */
export interface TextAreaOptions extends FieldOptions {
  /** The text. With a limit the count is made from it: keep it on input, and render again. */
  readonly value: string;
  readonly name?: string;
  /** Name where there is no visible label of ours, such as when a label outside names us. */
  readonly ariaLabel?: string;
  /** Lines that it shows while it is empty; 5 by default. It grows with its text. */
  readonly rows?: number;
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
  readonly readOnly?: boolean;
  readonly limit?: TextLimit;
  /** The host's controller, needed where there is a limit. */
  readonly counts?: CharacterCount;
  readonly onInput?: (value: string, event: Event) => void;
  readonly onChange?: (value: string, event: Event) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLTextAreaElement).value;

/** What is shown for the eye changes with each key; what is spoken waits for a pause, in a region of its own. */
function countOf(id: string, value: string, limit: TextLimit, counts: CharacterCount): TemplateResult {
  const {message, over, shown} = counts.count(value, limit);
  return html`<p class="visually-hidden" id="${id}-limit">${counts.limitText(limit)}</p>
    <p
      class="spk-text-count tabular ${over ? 'spk-over' : ''} ${shown ? '' : 'spk-unseen'}"
      aria-hidden="true"
    >
      ${message}
    </p>
    <p class="visually-hidden" role="status" aria-live="polite">${counts.spoken(id)}</p>`;
}

/** A box for several lines of text, with label, hint, error and what is left of its limit. Styles: `textareaStyles`. */
export function textArea(options: TextAreaOptions): TemplateResult {
  const {id, value, rows = 5, limit, counts, onInput, onChange} = options;
  const ids = [describedBy(options), limit && counts ? `${id}-limit` : nothing];
  const input = (event: Event) => {
    if (limit) counts?.typed(id, valueOf(event), limit);
    onInput?.(valueOf(event), event);
  };
  return field(
    options,
    html`<textarea
        class="spk-input spk-textarea"
        id=${id}
        name=${ifDefined(options.name || undefined)}
        rows=${rows}
        .style=${`--_rows: ${rows}`}
        .value=${value}
        autocomplete=${ifDefined((options.autocomplete || undefined) as AutoFill | undefined)}
        spellcheck=${options.spellcheck === undefined ? nothing : String(options.spellcheck)}
        aria-label=${!options.label && options.ariaLabel ? options.ariaLabel : nothing}
        aria-describedby=${ids.filter((each) => each !== nothing).join(' ') || nothing}
        ?disabled=${options.disabled}
        ?readonly=${options.readOnly}
        @input=${input}
        @change=${onChange ? (event: Event) => onChange(valueOf(event), event) : nothing}
      ></textarea
      >${limit && counts ? countOf(id, value, limit, counts) : nothing}`,
  );
}
