import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FieldController, type FieldProblem} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {fieldProblemWords} from '../../i18n/field-problems/index.js';
import {fieldWords} from '../../i18n/fields/index.js';
import {londonNow} from '../../model/calendar.js';
import {
  DATE_PARTS,
  dateParts,
  readTypedDate,
  wrongParts,
  type DatePart,
  type DateParts,
} from '../../model/typed/typed-date.js';
import {dateInput} from './date-input-template.js';
import {dateInputStyles} from './date-input.styles.js';
import {dateProblem} from './date-problem.js';

/** What the boxes say, as one text: no box can hold a line break. */
const asState = (parts: DateParts): string => DATE_PARTS.map((part) => parts[part]).join('\n');

function fromState(state: string): DateParts {
  const [day = '', month = '', year = ''] = state.split('\n');
  return {day, month, year};
}

/**
 * Day, month and year of a date that people know by heart, in three boxes. Months may be typed by name, in English or
 * in Welsh. The form gets `YYYY-MM-DD`, or nothing as long as the boxes do not say a real date.
 *
 * @tag spk-date-input
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} value - The date at first, and after a reset, as `YYYY-MM-DD`.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - What stands in a box has changed. Bubbles and is composed.
 * @fires {Event} change - The person has finished changing a box. Bubbles and is composed.
 * @cssproperty --spk-input-border - Edge of the boxes.
 * @cssproperty --spk-error - Error, its edge, and the boxes that are wrong.
 */
export class DateInput extends FieldElement {
  static override styles = [SpkElement.styles, dateInputStyles];

  /** The date at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** First day that may be sent, as `YYYY-MM-DD`, or `today` (in London). */
  @property() min = '';
  /** Last day that may be sent, as `YYYY-MM-DD`, or `today` (in London). */
  @property() max = '';
  /** Which boxes the error is about: some of `day month year`. Left out, the field finds out by itself. */
  @property() wrong = '';
  /** `bday` for the date of birth of the person who types; `off` for somebody else's. */
  @property() autocomplete = '';
  /** Can be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;

  #fields = new Words(this, fieldWords);
  #problems = new Words(this, fieldProblemWords);
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.value,
    state: () => asState(this.parts),
    restore: (state) => (this.#parts = fromState(state)),
    reset: () => (this.#parts = undefined),
    control: () => this.#control,
    problem: () => this.#problem(),
  });
  #parts?: DateParts;
  #marked: readonly DatePart[] = [];

  /** The date in the boxes as `YYYY-MM-DD`; '' while they do not say a real one. */
  @property({attribute: false})
  get value(): string {
    const typed = readTypedDate(this.parts);
    return 'date' in typed ? typed.date : '';
  }

  set value(value: string) {
    this.parts = dateParts(value);
  }

  /** What stands in each box, as it was typed. */
  @property({attribute: false})
  get parts(): DateParts {
    return this.#parts ?? dateParts(this.defaultValue);
  }

  set parts(parts: DateParts) {
    this.#parts = parts;
    this.field.commit();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('error') && !changed.has('wrong')) return;
    const named = DATE_PARTS.filter((part) => this.wrong.split(/\s+/).includes(part));
    const found = wrongParts(readTypedDate(this.parts));
    // Found once, when the error appears: a mark must not jump to another box while the person mends it.
    this.#marked = named.length > 0 ? named : found.length > 0 ? found : DATE_PARTS;
  }

  /** Puts focus on the first box that is marked as wrong, or the first one. */
  override focus(options?: FocusOptions): void {
    this.#control?.focus(options);
  }

  get #control(): HTMLInputElement | null | undefined {
    return (
      this.renderRoot?.querySelector<HTMLInputElement>('.spk-wrong') ??
      this.renderRoot?.querySelector('input')
    );
  }

  #problem(): FieldProblem | undefined {
    const typed = readTypedDate(this.parts);
    return (
      this.missing('empty' in typed, 'enter') ??
      dateProblem(
        typed,
        {min: this.min, max: this.max, today: londonNow().slice(0, 10)},
        this.#problems.texts,
        this.label || this.field.outerName,
        this.#fields.locale,
      )
    );
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    this.field.submitImplicitly();
  }

  protected override wordsReady() {
    return allReady(this.words, this.#fields, this.#problems) as Promise<void> | undefined;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${dateInput({
        ...this.fieldOptions,
        value: this.parts,
        words: this.#fields.texts,
        wrong: this.#marked,
        autocomplete: this.autocomplete,
        readOnly: this.readOnly,
        onInput: (parts) => (this.parts = parts),
        onChange: () => this.field.changed(),
        onKeyDown: (event) => this.#onKeyDown(event),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-date-input': DateInput;
  }
}
