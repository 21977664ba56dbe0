import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {FieldController, type FieldProblem} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {comboboxWords} from '../../i18n/combobox/index.js';
import {LightOptions} from '../field/light-options.js';
import type {ComboOption} from './combo-option.js';
import {ComboboxController} from './combobox-controller.js';
import {combobox} from './combobox-template.js';
import {comboboxStyles} from './combobox.styles.js';
import {matchOptions} from './match-options.js';

/** Milliseconds to wait for the next letter before a server is asked. */
const PATIENCE = 250;

/**
 * One of a long list, found by typing. Choices are `<option>` children, the property `choices`, or what the property
 * `load` finds for the words that were typed. For up to about seven choices radios are easier to use.
 *
 * @tag spk-combobox
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The value at first, and after a reset. Without it: the `<option selected>`.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - The words or the choice have changed. Bubbles and is composed.
 * @fires {Event} change - The person has chosen, or has finished typing. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the box.
 * @cssproperty --spk-focus - Background of the choice that keys have moved to.
 */
export class Combobox extends FieldElement {
  static override styles = [SpkElement.styles, comboboxStyles];

  /** The value at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue?: string;
  /** Own words are allowed, and sent as they are typed. */
  @property({type: Boolean}) free = false;
  /** Letters that have to be typed before anything is offered. */
  @property({type: Number, attribute: 'min-length'}) minLength = 0;
  /** Characters that should fit: the width of the box, not a limit. 0 is the full width. */
  @property({type: Number}) width = 0;
  /** What the browser may fill in. */
  @property() autocomplete = '';
  /** Can be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;
  /** What can be chosen. Wins over `<option>` children. */
  @property({attribute: false}) choices?: readonly ComboOption[];
  /** Finds what can be chosen, for example on a server. Wins over `choices`. */
  @property({attribute: false}) load?: (
    text: string,
    signal: AbortSignal,
  ) => readonly ComboOption[] | Promise<readonly ComboOption[]>;

  @query('input') private input?: HTMLInputElement;

  #options = new LightOptions(this, () => this.#onOptionsChange());
  #boxWords = new Words(this, comboboxWords);
  #box: ComboboxController;
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.value || null,
    state: () => JSON.stringify({text: this.#box.text, option: this.#box.option}),
    restore: (state) => this.#restore(state),
    reset: () => this.#fill(undefined),
    control: () => this.input,
    problem: () => this.#problem(),
  });
  /** The value that was set and is none of the choices that are known. */
  #value?: string;
  #touched = false;
  #told = '';

  constructor() {
    super();
    const element = this as Combobox;
    this.#box = new ComboboxController(this, {
      load: (text, signal) => this.load?.(text, signal) ?? matchOptions(this.#all, text),
      get debounce() {
        return element.load ? PATIENCE : 0;
      },
      get minLength() {
        return element.minLength;
      },
      onInput: (_entry, event) => this.#onInput(event),
      onChoose: () => this.#onChoose(),
      onCommit: () => this.#onCommit(),
    });
  }

  /** The value of what is chosen, or own words where these are allowed; '' when there is neither. */
  @property({attribute: false})
  get value(): string {
    if (!this.#touched) return this.#value ?? this.#default ?? '';
    return this.#box.option?.value ?? (this.free ? this.#box.text.trim() : '');
  }

  set value(value: string) {
    this.#fill(value);
    this.field.commit();
  }

  /** The words in the box. */
  get text(): string {
    return this.#box.text;
  }

  /** Chooses something that is none of the `choices`, such as what `load` once found. */
  choose(option: ComboOption): void {
    this.#touched = true;
    this.#box.set(option);
    this.field.commit();
  }

  protected override wordsReady() {
    return allReady(this.words, this.#boxWords) as Promise<void> | undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('choices') || changed.has('load')) this.#box.refresh();
    if (!this.#touched) this.#showDefault();
  }

  get #all(): readonly ComboOption[] {
    return this.choices ?? this.#options.choices;
  }

  get #default(): string | undefined {
    return this.defaultValue ?? this.#options.selected.at(-1);
  }

  #problem(): FieldProblem | undefined {
    const words = this.#box.text.trim();
    if (this.#touched && words && !this.#box.option && !this.free) {
      const name = this.label || this.field.outerName;
      return {flags: {badInput: true}, message: this.#boxWords.texts.fromList(name)};
    }
    return this.missing(!this.value, 'choose');
  }

  #onOptionsChange(): void {
    this.#box.refresh();
    this.field.commit();
  }

  /** A value from outside stands until the person changes it, also before its choice is there. */
  #fill(value: string | undefined): void {
    this.#value = value;
    this.#touched = false;
    this.#showDefault();
  }

  #showDefault(): void {
    const value = this.#value ?? this.#default ?? '';
    const option = this.#all.find((each) => each.value === value);
    this.#box.set(value && option ? option : {text: value});
  }

  #restore(state: string): void {
    const {text, option} = JSON.parse(state) as {text?: string; option?: ComboOption};
    this.#touched = true;
    this.#box.set({text: text ?? '', option});
  }

  #onInput(event: Event | undefined): void {
    this.#touched = true;
    this.field.commit();
    // The text box's own event goes out by itself; a choice that a search recognises later has none.
    if (!event) this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  #onChoose(): void {
    this.#touched = true;
    this.field.commit();
    this.#told = this.text;
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.field.changed();
  }

  #onCommit(): void {
    if (this.#told === this.text) return;
    this.#told = this.text;
    this.field.changed();
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${combobox({
        ...this.fieldOptions,
        ...this.#box.view,
        words: this.#boxWords.texts,
        width: this.width || undefined,
        autocomplete: this.autocomplete,
        readOnly: this.readOnly,
        free: this.free,
        onEnter: () => this.field.submitImplicitly(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-combobox': Combobox;
  }
}
