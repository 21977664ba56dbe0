import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FieldController} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {fieldWords} from '../../i18n/fields/index.js';
import type {Choice} from '../field/choice.js';
import {LightOptions} from '../field/light-options.js';
import {scale} from './scale-template.js';
import {scaleStyles} from './scale.styles.js';

/**
 * A number from 0 to 10, or of another small range, as a row of radios. Nothing is chosen at first. An `<option>` child,
 * such as "Prefer not to say", is offered below the numbers.
 *
 * @tag spk-scale
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The value at first, and after a reset.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - Another number was chosen. Bubbles and is composed.
 * @fires {Event} change - Another number was chosen. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the tiles.
 */
export class Scale extends FieldElement {
  static override styles = [SpkElement.styles, scaleStyles];

  /** The value at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue?: string;
  /** The lowest number. */
  @property({type: Number}) min = 0;
  /** The highest number. */
  @property({type: Number}) max = 10;
  /** From one number to the next. */
  @property({type: Number}) step = 1;
  /** What the lowest number means, as it goes on after "0 is": "not at all satisfied". */
  @property({attribute: 'min-label'}) minLabel = '';
  /** What the highest number means. */
  @property({attribute: 'max-label'}) maxLabel = '';
  /** An answer that is no number. Wins over an `<option>` child. */
  @property({attribute: false}) extra?: Choice;

  #options = new LightOptions(this, () => this.field.commit());
  #fields = new Words(this, fieldWords);
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.value || null,
    state: () => this.value,
    restore: (state) => (this.#value = state),
    reset: () => (this.#value = undefined),
    control: () => this.#control,
    problem: () => this.missing(!this.value, 'choose'),
  });
  #value?: string;

  /** The chosen number as text, or the value of the other answer; '' when nothing is chosen. */
  @property({attribute: false})
  get value(): string {
    return this.#value ?? this.defaultValue ?? this.#options.selected.at(-1) ?? '';
  }

  set value(value: string) {
    this.#value = value;
    this.field.commit();
  }

  /** Puts focus on the chosen radio, or the first one. */
  override focus(options?: FocusOptions): void {
    this.#control?.focus(options);
  }

  protected override wordsReady() {
    return allReady(this.words, this.#fields) as Promise<void> | undefined;
  }

  get #control(): HTMLInputElement | null | undefined {
    const find = (selector: string) => this.renderRoot?.querySelector<HTMLInputElement>(selector);
    return find('input:checked') ?? find('input');
  }

  #onInput(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" @input=${this.#onInput}>
      ${scale({
        ...this.fieldOptions,
        words: this.#fields.texts,
        min: this.min,
        max: this.max,
        step: this.step,
        minLabel: this.minLabel,
        maxLabel: this.maxLabel,
        value: this.value,
        extra: this.extra ?? this.#options.choices.at(-1),
        onChange: () => this.field.changed(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-scale': Scale;
  }
}
