import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {describedBy, field, type FieldOptions} from '../field/field.js';

/** Types of text that a text input takes. Numbers are text with `inputMode`. */
export const TEXT_TYPES = ['text', 'search', 'email', 'tel', 'password', 'url'] as const;
/** One of {@link TEXT_TYPES}. */
export type TextType = (typeof TEXT_TYPES)[number];

/** What a text input is rendered from. */
export interface TextInputOptions extends FieldOptions {
  readonly value: string;
  readonly name?: string;
  readonly type?: TextType;
  /** Name where there is no visible label of ours, such as when a label outside names us. */
  readonly ariaLabel?: string;
  readonly inputMode?: string;
  readonly autocomplete?: string;
  /** `false` for names, codes and addresses. */
  readonly spellcheck?: boolean;
  /** Characters that should fit: the width of the box, not a limit. */
  readonly width?: number;
  /** Fixed-width digits, for codes and numbers that people copy. */
  readonly code?: boolean;
  /** Before and after the box, such as "£"; not read out, so the label has to say it too. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly readOnly?: boolean;
  readonly enterKeyHint?: string;
  readonly onInput?: (value: string, event: Event) => void;
  readonly onChange?: (value: string, event: Event) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** A text box with its label, hint and error. Styles: `textInputStyles`. */
export function textInput(options: TextInputOptions): TemplateResult {
  const {prefix, suffix, width, code, onInput, onChange} = options;
  const input = html`<input
    class="spk-input ${code ? 'spk-code' : ''}"
    id=${options.id}
    name=${ifDefined(options.name || undefined)}
    type=${options.type ?? 'text'}
    .value=${options.value}
    size=${width ?? nothing}
    inputmode=${ifDefined(options.inputMode || undefined)}
    autocomplete=${ifDefined((options.autocomplete || undefined) as AutoFill | undefined)}
    spellcheck=${options.spellcheck === undefined ? nothing : String(options.spellcheck)}
    enterkeyhint=${ifDefined(options.enterKeyHint)}
    aria-label=${!options.label && options.ariaLabel ? options.ariaLabel : nothing}
    aria-describedby=${describedBy(options)}
    ?disabled=${options.disabled}
    ?readonly=${options.readOnly}
    @input=${onInput ? (event: Event) => onInput(valueOf(event), event) : nothing}
    @change=${onChange ? (event: Event) => onChange(valueOf(event), event) : nothing}
    @keydown=${options.onKeyDown ?? nothing}
  />`;
  const affix = (text: string) => html`<span class="spk-affix" aria-hidden="true">${text}</span>`;
  return field(
    options,
    prefix || suffix
      ? html`<div class="spk-input-row">
          ${prefix ? affix(prefix) : nothing}${input}${suffix ? affix(suffix) : nothing}
        </div>`
      : input,
  );
}
