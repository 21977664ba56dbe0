import {html, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {FieldController} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import type {Choice} from '../field/choice.js';
import {LightOptions} from '../field/light-options.js';
import {select} from './select-template.js';
import {selectStyles} from './select.styles.js';

/**
 * One of a list, chosen from a native select. Choices are `<option>` children or the property `choices`. For a short
 * list radios are easier to use.
 *
 * @tag spk-select
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The value at first, and after a reset. Without it: the `<option selected>`, then the first one.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - Another choice was made. Bubbles and is composed.
 * @fires {Event} change - Another choice was made. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the box.
 */
export class Select extends FieldElement {
  static override styles = [SpkElement.styles, selectStyles];

  /** The value at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue?: string;
  /** 44 pixels high with a thin edge, as wide as its longest choice. */
  @property({type: Boolean}) compact = false;
  /** What the browser may fill in. */
  @property() autocomplete = '';
  /** What can be chosen. Wins over `<option>` children. */
  @property({attribute: false}) choices?: readonly Choice[];

  @query('select') private control?: HTMLSelectElement;

  #options = new LightOptions(this, () => this.field.commit());
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.value,
    state: () => this.value,
    restore: (state) => (this.#value = state),
    reset: () => (this.#value = undefined),
    control: () => this.control,
    problem: () => this.missing(!this.value, 'choose'),
  });
  #value?: string;

  /** The value of what is chosen; '' when there is nothing to choose from. */
  @property({attribute: false})
  get value(): string {
    const all = this.#all;
    const wanted = [this.#value, this.defaultValue, this.#options.selected.at(-1)];
    const found = wanted.find((value) => value !== undefined && all.some((choice) => choice.value === value));
    return found ?? all.find((choice) => !choice.disabled)?.value ?? '';
  }

  set value(value: string) {
    this.#value = value;
    this.field.commit();
  }

  get #all(): readonly Choice[] {
    return this.choices ?? this.#options.choices;
  }

  #onChange(value: string): void {
    this.value = value;
    this.field.changed();
  }

  /** The browser sends `input` before `change`: the new value has to be there by then. */
  #onInput(event: Event): void {
    this.value = (event.target as HTMLSelectElement).value;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" @input=${this.#onInput}>
      ${select({
        ...this.fieldOptions,
        options: this.#all,
        value: this.value,
        compact: this.compact,
        autocomplete: this.autocomplete,
        onChange: (value) => this.#onChange(value),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-select': Select;
  }
}
