import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FieldController} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import type {Choice} from '../field/choice.js';
import {choicesStyles} from '../field/choices.styles.js';
import {LightOptions} from '../field/light-options.js';
import {radioItems} from './radios-template.js';

/**
 * One answer out of a few. Choices are `<option>` children or the property `choices`; `data-hint` and `data-divider` on
 * an option give it help, or words on a line above it.
 *
 * @tag spk-radios
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The value at first, and after a reset. Without it: the `<option selected>`.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @slot reveal-VALUE - Shown below the choice with this value while it is chosen.
 * @fires {Event} input - Another choice was made. Bubbles and is composed.
 * @fires {Event} change - Another choice was made. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the circles.
 */
export class Radios extends FieldElement {
  static override styles = [SpkElement.styles, choicesStyles];

  /** The value at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue?: string;
  /** Smaller circles. */
  @property({type: Boolean}) small = false;
  /** Side by side where there is room. */
  @property({type: Boolean}) inline = false;
  /** What can be chosen. Wins over `<option>` children. */
  @property({attribute: false}) choices?: readonly Choice[];

  #options = new LightOptions(this, () => this.field.commit());
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.value || null,
    state: () => this.value,
    restore: (state) => (this.#value = state),
    reset: () => (this.#value = undefined),
    control: () => this.#control,
    problem: () => this.missing(!this.value, 'choose'),
  });
  #value?: string;

  /** The value of what is chosen; '' when nothing is. */
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

  get #control(): HTMLInputElement | null | undefined {
    const find = (selector: string) => this.renderRoot?.querySelector<HTMLInputElement>(selector);
    return find('input:checked') ?? find('input:not(:disabled)') ?? find('input');
  }

  get #all(): readonly Choice[] {
    return this.choices ?? this.#options.choices;
  }

  /** Not what is typed into a slotted answer below a choice, which comes by here as well. */
  #onInput(event: Event): void {
    const {target} = event;
    if (!(target instanceof HTMLInputElement) || target.getRootNode() !== this.renderRoot) return;
    this.value = target.value;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root" @input=${this.#onInput}>
      ${radioItems({
        ...this.fieldOptions,
        choices: this.#all,
        value: this.value,
        small: this.small,
        inline: this.inline,
        onChange: () => this.field.changed(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-radios': Radios;
  }
}
