import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {oneOf} from '../../element/one-of.js';
import {SpkElement} from '../../element/spk-element.js';
import {button, BUTTON_VARIANTS, type ButtonVariant} from './button-template.js';
import {buttonStyles, hostStyles} from './button.styles.js';

/** How long a second press of a submit button counts as the first one, in milliseconds. */
const DOUBLE_PRESS = 1000;

/** What a button does in its form. */
export const BUTTON_TYPES = ['button', 'submit', 'reset'] as const;
/** One of {@link BUTTON_TYPES}. */
export type ButtonType = (typeof BUTTON_TYPES)[number];

/**
 * A button, at least 44 pixels high. In a form it submits by default, like a native one; a double press submits once.
 *
 * @tag spk-button
 * @attr {string} aria-label - Accessible name where the words on it do not say enough; has to contain them.
 * @slot - Words on the button.
 * @fires {MouseEvent} click - It was pressed.
 * @csspart button - The button, or the link where `href` is set.
 * @cssproperty --spk-button - Face of a primary button.
 * @cssproperty --spk-button-text - Its text.
 * @cssproperty --spk-button-drop - Height of its lower edge.
 */
export class Button extends SpkElement {
  /** Lets it submit and reset forms. */
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static override styles = [SpkElement.styles, buttonStyles, hostStyles];

  /** `primary` (default), `secondary`, `quiet` (looks like a link) or `warning` (destroys something). */
  @property({converter: oneOf('variant', BUTTON_VARIANTS)}) variant?: ButtonVariant;
  /** `submit` (default), `button` or `reset`. */
  @property({converter: oneOf('type', BUTTON_TYPES)}) type: ButtonType = 'submit';
  /** Cannot be pressed. Better: let people press it, and say what is missing. */
  @property({type: Boolean, reflect: true}) disabled = false;
  /** As wide as what it stands in. */
  @property({type: Boolean, reflect: true}) wide = false;
  /** Makes it a link that looks like a button. */
  @property() href?: string;
  /** Value that the form sends under `name` when this button submits it. */
  @property() value = '';
  /** Accessible name where the words on it do not say enough. */
  @property({attribute: 'aria-label'}) override ariaLabel: string | null = null;

  #internals = this.attachInternals();
  #disabledByForm = false;
  #pressedAt = -Infinity;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Name under which its value is sent. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    // A request made while an update reflects the attribute would be lost.
    if (this.isUpdatePending) queueMicrotask(() => this.requestUpdate());
    else this.requestUpdate();
  }

  #onClick(event: MouseEvent): void {
    if (this.disabled || this.#disabledByForm) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (this.href !== undefined || this.type === 'button' || !this.form) return;
    if (this.type === 'submit') {
      if (event.timeStamp - this.#pressedAt < DOUBLE_PRESS) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      this.#pressedAt = event.timeStamp;
    }
    // Like a native button, only after everyone who listens has had the chance to prevent it.
    setTimeout(() => {
      if (!event.defaultPrevented) this.#act();
    });
  }

  #act(): void {
    const {form} = this;
    if (!form) return;
    if (this.type === 'reset') {
      form.reset();
      return;
    }
    // The platform knows no submitter inside a shadow root: its value is part of the form for this moment only.
    this.#internals.setFormValue(this.value);
    let submits = false;
    const onSubmit = () => (submits = true);
    form.addEventListener('submit', onSubmit, {capture: true, once: true});
    try {
      form.requestSubmit();
      // What is missing may be filled in within a moment.
      if (!submits) this.#pressedAt = -Infinity;
    } finally {
      form.removeEventListener('submit', onSubmit, {capture: true});
      this.#internals.setFormValue(null);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${button({
        label: html`<slot></slot>`,
        variant: this.variant,
        wide: this.wide,
        href: this.href,
        disabled: this.disabled || this.#disabledByForm,
        ariaLabel: this.ariaLabel ?? undefined,
        part: 'button',
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-button': Button;
  }
}
