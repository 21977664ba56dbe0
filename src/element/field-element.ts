import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {kitWords} from '../i18n/kit/index.js';
import type {FieldController, FieldProblem} from './field-controller.js';
import {SpkElement} from './spk-element.js';
import {Words} from './words.js';

/**
 * What the platform expects of a form field's public face. Behaviour is in {@link FieldController}: this only makes the
 * fields look like native ones from outside, because browsers look for these members on the class.
 */
export abstract class FieldElement extends SpkElement {
  /** Lets forms find it. */
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** Label, and accessible name. */
  @property() label = '';
  /** Help below the label. */
  @property() hint = '';
  /** Says how to put it right. Shown between hint and control as soon as it is set. */
  @property() error = '';
  /** Keeps the label for assistive technology only. */
  @property({type: Boolean, attribute: 'label-hidden'}) labelHidden = false;
  /** 1 to 6: the label is a heading of this level, for a page that asks one thing. 0: it is not. */
  @property({type: Number, attribute: 'label-heading'}) labelHeading = 0;
  /** Cannot be changed, and is not sent. */
  @property({type: Boolean, reflect: true}) disabled = false;
  /** Has to be answered before the form can be sent, unless the form is `novalidate`. */
  @property({type: Boolean, reflect: true}) required = false;
  /** The browser's message when a required answer is missing; by default made from the label. */
  @property({attribute: 'required-message'}) requiredMessage = '';

  protected abstract readonly field: FieldController;
  protected readonly words = new Words(this, kitWords);

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'name', 'aria-label'];
  }

  /** Name under which the form sends it. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.field.internals.form;
  }

  /** The labels outside that point at it. */
  get labels(): NodeList {
    return this.field.internals.labels;
  }

  /** What is wrong, as for native fields. */
  get validity(): ValidityState {
    return this.field.internals.validity;
  }

  /** What is wrong in words; '' when nothing is. */
  get validationMessage(): string {
    return this.field.internals.validationMessage;
  }

  /** Whether a form would check it. */
  get willValidate(): boolean {
    return this.field.internals.willValidate;
  }

  /** Whether it may be sent; fires `invalid` if not. */
  checkValidity(): boolean {
    return this.field.internals.checkValidity();
  }

  /** Like `checkValidity()`, and the browser says what is wrong. */
  reportValidity(): boolean {
    return this.field.internals.reportValidity();
  }

  /** A problem that only the page can know of; '' takes it away. */
  setCustomValidity(message: string): void {
    this.field.setCustomValidity(message);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (!this.isConnected) return;
    if (name === 'aria-label') this.field.readName();
    this.field.commit();
  }

  protected override wordsReady(): Promise<void> | undefined {
    return this.words.ready;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.field.commit();
  }

  /** @internal */
  formResetCallback(): void {
    this.field.reset();
  }

  /** @internal */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.field.restore(state);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.field.setDisabled(disabled);
  }

  /** What all fields pass on to their template. */
  protected get fieldOptions() {
    return {
      id: 'control',
      label: this.label,
      ariaLabel: this.label ? '' : this.field.outerName,
      hint: this.hint,
      error: this.error,
      errorPrefix: this.words.texts.errorPrefix,
      labelHidden: this.labelHidden,
      labelHeading: this.labelHeading || undefined,
      disabled: this.disabled || this.field.disabled,
    };
  }

  /** The problem of a required field without an answer. */
  protected missing(empty: boolean, message: 'enter' | 'choose'): FieldProblem | undefined {
    if (!this.required || !empty) return undefined;
    const name = this.label || this.field.outerName;
    return {flags: {valueMissing: true}, message: this.requiredMessage || this.words.texts[message](name)};
  }
}
