import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FieldController} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import type {Choice} from '../field/choice.js';
import {choicesStyles} from '../field/choices.styles.js';
import {LightOptions} from '../field/light-options.js';
import {afterTick, checkboxItems} from './checkboxes-template.js';

/**
 * Any number of answers out of a few. Choices are `<option>` children or the property `choices`; `data-hint`,
 * `data-divider` and `data-exclusive` on an option give it help, words on a line above it, or take the others away.
 *
 * @tag spk-checkboxes
 * @attr {string} name - Name under which the form sends each ticked value.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @slot reveal-VALUE - Shown below the choice with this value while it is ticked.
 * @fires {Event} input - A box was ticked or cleared. Bubbles and is composed.
 * @fires {Event} change - A box was ticked or cleared. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the boxes.
 */
export class Checkboxes extends FieldElement {
  static override styles = [SpkElement.styles, choicesStyles];

  /** Smaller boxes, with counts at the end of the row where there are any. */
  @property({type: Boolean}) small = false;
  /** Side by side where there is room. */
  @property({type: Boolean}) inline = false;
  /** What can be chosen. Wins over `<option>` children. */
  @property({attribute: false}) choices?: readonly Choice[];
  /** What is ticked at first, and after a reset. Without it: each `<option selected>`. */
  @property({attribute: false}) defaultValues?: readonly string[];

  #options = new LightOptions(this, () => this.field.commit());
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.#formData(),
    state: () => JSON.stringify(this.values),
    restore: (state) => (this.#values = (JSON.parse(state) as unknown[]).map(String)),
    reset: () => (this.#values = undefined),
    control: () => this.renderRoot?.querySelector('input'),
    problem: () => this.missing(this.values.length === 0, 'choose'),
  });
  #values?: readonly string[];

  /** The ticked values. */
  @property({attribute: false})
  get values(): readonly string[] {
    return this.#values ?? this.defaultValues ?? this.#options.selected;
  }

  set values(values: readonly string[]) {
    this.#values = [...values];
    this.field.commit();
  }

  get #all(): readonly Choice[] {
    return this.choices ?? this.#options.choices;
  }

  #formData(): FormData | null {
    const {name, values} = this;
    if (!name || values.length === 0) return null;
    const data = new FormData();
    for (const value of values) data.append(name, value);
    return data;
  }

  /** Not what is typed into a slotted answer below a choice, which comes by here as well. */
  #onInput(event: Event): void {
    const {target} = event;
    if (!(target instanceof HTMLInputElement) || target.getRootNode() !== this.renderRoot) return;
    this.values = afterTick(this.#all, new Set(this.values), target.value, target.checked);
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" @input=${this.#onInput}>
      ${checkboxItems({
        ...this.fieldOptions,
        choices: this.#all,
        values: this.values,
        small: this.small,
        inline: this.inline,
        onChange: () => this.field.changed(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-checkboxes': Checkboxes;
  }
}
