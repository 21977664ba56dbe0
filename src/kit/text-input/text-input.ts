import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {property, query} from 'lit/decorators.js';
import {FieldController} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {oneOf} from '../../element/one-of.js';
import {SpkElement} from '../../element/spk-element.js';
import {TEXT_TYPES, textInput, type TextType} from './text-input-template.js';
import {textInputStyles} from './text-input.styles.js';

/**
 * A box for one line of text, with its label, hint and error.
 *
 * @tag spk-text-input
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The value at first, and after a reset.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - The text has changed. Bubbles and is composed.
 * @fires {Event} change - The person has finished changing it. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the box.
 * @cssproperty --spk-error - Error and its edge.
 */
export class TextInput extends FieldElement {
  static override styles = [SpkElement.styles, textInputStyles];

  /** The value at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** `text`, `search`, `email`, `tel`, `password` or `url`. Numbers are text with `inputmode="numeric"`. */
  @property({converter: oneOf('type', TEXT_TYPES)}) type?: TextType;
  /** Characters that should fit: the width of the box, not a limit. 0 is the full width. */
  @property({type: Number}) width = 0;
  /** Which keyboard a phone shows. */
  @property({attribute: 'inputmode'}) override inputMode = '';
  /** What the browser may fill in; only for things about the person who types. */
  @property() autocomplete = '';
  /** `false` for names, codes and addresses. */
  @property({attribute: 'spellcheck'}) spelling?: 'true' | 'false';
  /** Digits of the same width, for codes and numbers that people copy. */
  @property({type: Boolean}) code = false;
  /** Before the box, such as "£". Not read out, so the label has to say it too. */
  @property({attribute: 'prefix'}) prefixText = '';
  /** After the box, such as "kg". Not read out, so the label has to say it too. */
  @property({attribute: 'suffix'}) suffixText = '';
  /** Can be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;

  @query('input') private input?: HTMLInputElement;

  protected override readonly field = new FieldController(this, {
    value: () => this.value,
    state: () => this.value,
    restore: (state) => (this.#value = state),
    reset: () => (this.#value = undefined),
    control: () => this.input,
    problem: () => this.missing(!this.value, 'enter'),
  });
  #value?: string;

  /** The text that is in the box. */
  @property({attribute: false})
  get value(): string {
    return this.#value ?? this.defaultValue;
  }

  set value(value: string) {
    this.#value = value;
    this.field.commit();
  }

  /** Selects the text in the box. */
  select(): void {
    this.input?.select();
  }

  #onInput(value: string): void {
    this.value = value;
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    this.field.submitImplicitly();
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${textInput({
        ...this.fieldOptions,
        value: this.value,
        type: this.type,
        width: this.width || undefined,
        inputMode: this.inputMode,
        autocomplete: this.autocomplete,
        spellcheck: this.spelling === undefined ? undefined : this.spelling !== 'false',
        code: this.code,
        prefix: this.prefixText,
        suffix: this.suffixText,
        readOnly: this.readOnly,
        onInput: (value) => this.#onInput(value),
        onChange: () => this.field.changed(),
        onKeyDown: (event) => this.#onKeyDown(event),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-text-input': TextInput;
  }
}
