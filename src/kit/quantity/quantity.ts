import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FieldController, type FieldProblem} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {fieldProblemWords} from '../../i18n/field-problems/index.js';
import {fieldWords} from '../../i18n/fields/index.js';
import {readTypedNumber} from '../../model/typed/typed-number.js';
import type {Choice} from '../field/choice.js';
import {LightOptions} from '../field/light-options.js';
import {quantity, type QuantityParts} from './quantity-template.js';
import {quantityStyles} from './quantity.styles.js';

/**
 * A number with its unit. Units to choose from are `<option>` children or the property `units`; a single one stands
 * behind the box.
 *
 * @tag spk-quantity
 * @attr {string} name - Name under which the form sends the number; the unit goes under the same name with `-unit`.
 * @attr {string} value - The number at first, and after a reset.
 * @attr {string} unit - The unit at first, and after a reset. Without it: the `<option selected>`.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - The number or the unit has changed. Bubbles and is composed.
 * @fires {Event} change - The person has finished changing it. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the boxes.
 */
export class Quantity extends FieldElement {
  static override styles = [SpkElement.styles, quantityStyles];

  /** The number at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** The unit at first, and after a reset. */
  @property({attribute: 'unit'}) defaultUnit = '';
  /** Characters that should fit into the box. */
  @property({type: Number}) width = 6;
  /** Can be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;
  /** Units to choose from. Wins over `<option>` children. */
  @property({attribute: false}) units?: readonly Choice[];

  #options = new LightOptions(this, () => this.field.commit());
  #fields = new Words(this, fieldWords);
  #problems = new Words(this, fieldProblemWords);
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.#formData(),
    state: () => JSON.stringify({amount: this.text, unit: this.unit}),
    restore: (state) => this.#restore(state),
    reset: () => this.#fill(undefined, undefined),
    control: () => this.renderRoot?.querySelector('input'),
    problem: () => this.#problem(),
  });
  #text?: string;
  #unit?: string;

  /** The number in plain digits, such as `1200.5`; '' when what was typed is none. */
  @property({attribute: false})
  get value(): string {
    return readTypedNumber(this.text, this.#names)?.text ?? '';
  }

  set value(value: string) {
    this.#fill(value, this.#unit);
    this.field.commit();
  }

  /** The chosen unit; '' when none is. A single unit is always chosen. */
  @property({attribute: false})
  get unit(): string {
    const all = this.#all;
    if (all.length === 1) return all[0]?.value ?? '';
    const wanted = this.#unit ?? (this.defaultUnit || this.#options.selected.at(-1));
    return all.some(({value}) => value === wanted) ? (wanted ?? '') : '';
  }

  set unit(unit: string) {
    this.#fill(this.#text, unit);
    this.field.commit();
  }

  /** What is in the box, as it was typed. */
  get text(): string {
    return this.#text ?? this.defaultValue;
  }

  protected override wordsReady() {
    return allReady(this.words, this.#fields, this.#problems) as Promise<void> | undefined;
  }

  get #all(): readonly Choice[] {
    const all = this.units ?? this.#options.choices;
    return all.length === 0 && this.defaultUnit ? [{value: this.defaultUnit, label: this.defaultUnit}] : all;
  }

  /** Units that a person may type along with the number. */
  get #names(): readonly string[] {
    return this.#all.flatMap(({value, label}) => [value, label]);
  }

  #fill(text: string | undefined, unit: string | undefined): void {
    this.#text = text;
    this.#unit = unit;
  }

  #restore(state: string): void {
    const {amount, unit} = JSON.parse(state) as Partial<QuantityParts>;
    this.#fill(amount ?? '', unit);
  }

  #formData(): FormData | null {
    const {name, value, unit} = this;
    if (!name || !value) return null;
    const data = new FormData();
    data.append(name, value);
    if (unit) data.append(`${name}-unit`, unit);
    return data;
  }

  #problem(): FieldProblem | undefined {
    const typed = this.text.trim();
    if (typed && !this.value) {
      return {
        flags: {badInput: true},
        message: this.#problems.texts.number(this.label || this.field.outerName),
      };
    }
    if (typed && !this.unit && this.#all.length > 1) {
      return {flags: {valueMissing: true}, message: this.#fields.texts.chooseUnit};
    }
    return this.missing(!typed, 'enter');
  }

  #onInput({amount, unit}: QuantityParts): void {
    this.#fill(amount, unit);
    this.field.commit();
    this.requestUpdate();
  }

  /** The native `input` of a select comes before its `change`: the new unit has to be there by then. */
  #onNativeInput({target}: Event): void {
    if (target instanceof HTMLSelectElement) this.#onInput({amount: this.text, unit: target.value});
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing) this.field.submitImplicitly();
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" @input=${this.#onNativeInput}>
      ${quantity({
        ...this.fieldOptions,
        words: this.#fields.texts,
        amount: this.text,
        unit: this.unit,
        units: this.#all,
        width: this.width,
        readOnly: this.readOnly,
        onInput: (parts) => this.#onInput(parts),
        onChange: () => this.field.changed(),
        onKeyDown: (event) => this.#onKeyDown(event),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-quantity': Quantity;
  }
}
