import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Choice} from './choice.js';

const OBSERVED = {childList: true, subtree: true, characterData: true, attributes: true} as const;

/** Choices written as `<option>` children of an element, so that plain HTML can declare them. Follows later changes. */
export class LightOptions implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#onChange();
      this.#host.requestUpdate();
    });
    for (const option of this.#options()) this.#observer.observe(option, OBSERVED);
    this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** The choices as they are written now. */
  get choices(): Choice[] {
    return this.#options().map((option) => {
      const {hint, divider, exclusive} = option.dataset;
      const slot = `reveal-${option.value}`;
      const reveals = [...this.#host.children].some((child) => child.slot === slot);
      return {
        value: option.value,
        label: option.label,
        disabled: option.disabled,
        hint,
        divider,
        exclusive: exclusive !== undefined,
        reveal: reveals ? html`<slot name=${slot}></slot>` : undefined,
      };
    });
  }

  /** Values of those with the attribute `selected`. */
  get selected(): string[] {
    return this.#options()
      .filter((option) => option.defaultSelected)
      .map((option) => option.value);
  }

  #options(): HTMLOptionElement[] {
    return [...this.#host.children].filter(
      (child): child is HTMLOptionElement => child.localName === 'option',
    );
  }
}
