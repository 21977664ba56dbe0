import {html, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {FieldController, type FieldProblem} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {fieldProblemWords} from '../../i18n/field-problems/index.js';
import {formatTime} from '../../i18n/formats.js';
import {readTypedTime} from '../../model/typed/typed-time.js';
import {textInputStyles} from '../text-input/text-input.styles.js';
import {timeInput} from './time-input-template.js';

/**
 * A box for a time of day, in any of the ways in which people write one: "2:30pm", "14.30", "noon". The form gets
 * `HH:mm`, or nothing as long as the box does not say a time.
 *
 * @tag spk-time-input
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The time at first, and after a reset, as `HH:mm`.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - The text has changed. Bubbles and is composed.
 * @fires {Event} change - The person has finished changing it. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the box.
 * @cssproperty --spk-error - Error and its edge.
 */
export class TimeInput extends FieldElement {
  static override styles = [SpkElement.styles, textInputStyles];

  /** The time at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** Can be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;

  @query('input') private input?: HTMLInputElement;

  #problems = new Words(this, fieldProblemWords);
  protected override readonly field = new FieldController(this, {
    value: () => this.value,
    state: () => this.#typed ?? this.value,
    restore: (state) => (this.#typed = state),
    reset: () => (this.#typed = this.#value = undefined),
    control: () => this.input,
    problem: () => this.#problem(),
  });
  #value?: string;
  /** What a person has typed; undefined as long as the value is what was set. */
  #typed?: string;

  /** The time in the box as `HH:mm`; '' while it does not say one. */
  @property({attribute: false})
  get value(): string {
    return readTypedTime(this.#typed ?? this.#value ?? this.defaultValue)?.slice(0, 5) ?? '';
  }

  set value(value: string) {
    this.#typed = undefined;
    this.#value = value;
    this.field.commit();
  }

  /** What a person typed stays as it is; a time that was set is written as the texts around it write times. */
  get #text(): string {
    return this.#typed ?? (this.value && formatTime(this.#problems.locale, this.value));
  }

  #problem(): FieldProblem | undefined {
    const empty = !this.#text.trim();
    if (empty || this.value) return this.missing(empty, 'enter');
    const message = this.#problems.texts.timeReal(this.label || this.field.outerName);
    return {flags: {badInput: true}, message};
  }

  #onInput(text: string): void {
    this.#typed = text;
    this.field.commit();
    this.requestUpdate();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    this.field.submitImplicitly();
  }

  protected override wordsReady() {
    return allReady(this.words, this.#problems) as Promise<void> | undefined;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${timeInput({
        ...this.fieldOptions,
        value: this.#text,
        readOnly: this.readOnly,
        onInput: (text) => this.#onInput(text),
        onChange: () => this.field.changed(),
        onKeyDown: (event) => this.#onKeyDown(event),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-time-input': TimeInput;
  }
}
