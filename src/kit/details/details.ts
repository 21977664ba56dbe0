import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SpkElement} from '../../element/spk-element.js';
import {DetailsToggleEvent} from './details.events.js';
import {details} from './details-template.js';
import {detailsStyles} from './details.styles.js';

/**
 * More about something, for those who want it.
 *
 * @tag spk-details
 * @slot - What opens.
 * @slot summary - What is pressed, in place of the attribute `summary`.
 * @fires {DetailsToggleEvent} spk-details-toggle - It was opened or closed.
 * @csspart summary - What is pressed.
 * @csspart content - What opens.
 */
export class Details extends SpkElement {
  static override styles = [SpkElement.styles, detailsStyles];

  /** Words to press. */
  @property() summary = '';
  /** Whether it is open. */
  @property({type: Boolean, reflect: true}) open = false;

  #onToggle(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new DetailsToggleEvent(open));
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${details({
        summary: html`<slot name="summary">${this.summary}</slot>`,
        content: html`<slot></slot>`,
        open: this.open,
        onToggle: (open) => this.#onToggle(open),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-details': Details;
  }
}
