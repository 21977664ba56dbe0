import {html, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {FieldController, type FieldProblem} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {fieldProblemWords} from '../../i18n/field-problems/index.js';
import {fieldWords} from '../../i18n/fields/index.js';
import {CharacterCount, lengthOf, type TextLimit} from './character-count.js';
import {textArea} from './textarea-template.js';
import {textareaStyles} from './textarea.styles.js';

/**
 * A box for several lines of text, which grows with what is typed. With `max-length` or `max-words` it says how much is
 * left; it never cuts a text off, but a form with too long a text is not sent.
 *
 * @tag spk-textarea
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The text at first, and after a reset.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - The text has changed. Bubbles and is composed.
 * @fires {Event} change - The person has finished changing it. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the box.
 * @cssproperty --spk-error - Error and its edge, and the count of what is too much.
 */
export class Textarea extends FieldElement {
  static override styles = [SpkElement.styles, textareaStyles];

  /** The text at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** Lines that it shows while it is empty. */
  @property({type: Number}) rows = 5;
  /** Characters that may be sent; 0 is any number. */
  @property({type: Number, attribute: 'max-length'}) maxLength = 0;
  /** Words that may be sent, in place of characters; 0 is any number. */
  @property({type: Number, attribute: 'max-words'}) maxWords = 0;
  /** Percent of the limit from which on the count is shown; from the start by default. */
  @property({type: Number}) threshold = 0;
  /** What the browser may fill in; only for things about the person who types. */
  @property() autocomplete = '';
  /** `false` for names, codes and addresses. */
  @property({attribute: 'spellcheck'}) spelling?: 'true' | 'false';
  /** Can be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;

  @query('textarea') private input?: HTMLTextAreaElement;

  #fields = new Words(this, fieldWords);
  #problems = new Words(this, fieldProblemWords);
  #counts = new CharacterCount(this, () => this.#fields.texts);
  protected override readonly field = new FieldController(this, {
    value: () => this.value,
    state: () => this.value,
    restore: (state) => (this.#value = state),
    reset: () => (this.#value = undefined),
    control: () => this.input,
    problem: () => this.missing(!this.value, 'enter') ?? this.#tooLong(),
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

  get #limit(): TextLimit | undefined {
    const {maxLength, maxWords, threshold} = this;
    if (maxWords > 0) return {count: maxWords, unit: 'words', threshold};
    return maxLength > 0 ? {count: maxLength, unit: 'characters', threshold} : undefined;
  }

  #tooLong(): FieldProblem | undefined {
    const limit = this.#limit;
    if (!limit || lengthOf(this.value, limit.unit) <= limit.count) return undefined;
    const {tooManyCharacters, tooManyWords} = this.#problems.texts;
    const say = limit.unit === 'words' ? tooManyWords : tooManyCharacters;
    return {flags: {tooLong: true}, message: say(this.label || this.field.outerName, limit.count)};
  }

  protected override wordsReady() {
    return allReady(this.words, this.#fields, this.#problems) as Promise<void> | undefined;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${textArea({
        ...this.fieldOptions,
        value: this.value,
        rows: this.rows,
        autocomplete: this.autocomplete,
        spellcheck: this.spelling === undefined ? undefined : this.spelling !== 'false',
        readOnly: this.readOnly,
        limit: this.#limit,
        counts: this.#counts,
        onInput: (value) => (this.value = value),
        onChange: () => this.field.changed(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-textarea': Textarea;
  }
}
