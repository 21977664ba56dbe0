import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Why a field cannot be sent as it is. */
export interface FieldProblem {
  readonly flags: ValidityStateFlags;
  readonly message: string;
}

/** What a form field tells its {@link FieldController}. */
export interface FieldSetup {
  /** What the form sends: one text, several under the field's name, or nothing. */
  readonly value: () => string | FormData | null;
  /** What the browser may keep, to fill the field in again after going back. */
  readonly state: () => string;
  /** The opposite of `state`. */
  readonly restore: (state: string) => void;
  /** Back to the default value. */
  readonly reset: () => void;
  /** The native control inside: where the browser points its own messages at. */
  readonly control: () => HTMLElement | null | undefined;
  readonly problem: () => FieldProblem | undefined;
}

/** An element that can be part of a form. */
export type FieldHost = ReactiveControllerHost & HTMLElement & {readonly isUpdatePending: boolean};

/** Everything that a label outside says, without what stands inside the host itself. */
function textOf(label: Node, host: Node): string {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT, (node) =>
    host.contains(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** One object around `ElementInternals`: value, validity, reset, restore and the state of a fieldset around. */
export class FieldController implements ReactiveController {
  readonly internals: ElementInternals;
  readonly #host: FieldHost;
  readonly #setup: FieldSetup;
  #disabled = false;
  #custom = '';
  #outerName = '';
  #listening?: AbortController;

  constructor(host: FieldHost, setup: FieldSetup) {
    this.#host = host;
    this.#setup = setup;
    this.internals = host.attachInternals();
    host.addController(this);
  }

  /** Disabled by its own attribute or by a fieldset around it. The fieldset leaves the attribute alone. */
  get disabled(): boolean {
    return this.#disabled;
  }

  /**
   * What a `<label>` outside or the host's `aria-label` says. A label that points at a shadow host gives it focus, but
   * gives the control inside no name, so its words are repeated there.
   */
  get outerName(): string {
    return this.#outerName;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    // Labels may come later than we do: they are read again when they are about to matter.
    this.#host.addEventListener('focusin', () => this.readName(), {signal});
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.readName(), {signal});
    }
    this.readName();
    this.commit();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdated(): void {
    this.#commitValidity();
  }

  /** Gives the form the current value. To be called in the same task as the change. */
  commit(): void {
    this.internals.setFormValue(this.#setup.value(), this.#setup.state());
    this.#commitValidity();
  }

  /** After a change that a person made: tells the form, and sends on the `change` that would stop at our root. */
  changed(): void {
    this.commit();
    this.#host.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  }

  /** A problem that only the page can know of; '' takes it away. */
  setCustomValidity(message: string): void {
    this.#custom = message;
    this.#commitValidity();
  }

  /** `formResetCallback` of the element. */
  reset(): void {
    this.#setup.reset();
    this.commit();
    this.#host.requestUpdate();
  }

  /** `formStateRestoreCallback` of the element. */
  restore(state: string | File | FormData | null): void {
    if (typeof state !== 'string') return;
    this.#setup.restore(state);
    this.commit();
    this.#host.requestUpdate();
  }

  /** `formDisabledCallback` of the element. */
  setDisabled(disabled: boolean): void {
    this.#disabled = disabled;
    // A request made while an update reflects the attribute would be lost.
    if (this.#host.isUpdatePending) queueMicrotask(() => this.#host.requestUpdate());
    else this.#host.requestUpdate();
  }

  /**
   * What Enter does in a text box of a form: press its default button, or submit where there is none. Without it an
   * Enter in a shadow root submits nothing.
   */
  submitImplicitly(): void {
    const {form} = this.internals;
    if (!form) return;
    const isSubmit = (element: Element): element is HTMLButtonElement =>
      (element.localName === 'button' && (element as HTMLButtonElement).type === 'submit') ||
      (element.localName === 'input' && ['submit', 'image'].includes((element as HTMLInputElement).type)) ||
      (element.localName === 'spk-button' && (element as HTMLButtonElement).type === 'submit');
    const first = [...form.elements].find(isSubmit);
    if (!first) form.requestSubmit();
    else if (!first.disabled) first.click();
  }

  /** Reads the label outside again. */
  readName(): void {
    const own = this.#host.getAttribute('aria-label') ?? '';
    const labels = Array.from(this.internals.labels ?? [], (label) => textOf(label, this.#host));
    const name = own || labels.filter(Boolean).join(' ');
    if (name === this.#outerName) return;
    this.#outerName = name;
    this.#host.requestUpdate();
  }

  #commitValidity(): void {
    const problem = this.#custom
      ? {flags: {customError: true}, message: this.#custom}
      : this.#setup.problem();
    const control = this.#setup.control() ?? undefined;
    if (problem) this.internals.setValidity(problem.flags, problem.message, control);
    else this.internals.setValidity({});
  }
}
