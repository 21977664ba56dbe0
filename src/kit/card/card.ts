import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SpkElement} from '../../element/spk-element.js';
import {card} from './card-template.js';
import {cardStyles} from './card.styles.js';

/**
 * A titled box. With `href` all of it can be pressed, while only the heading is a link.
 *
 * @tag spk-card
 * @slot - Content.
 * @csspart card - The box.
 * @csspart link - The heading's link.
 * @csspart content - What is below the heading.
 */
export class Card extends SpkElement {
  static override styles = [SpkElement.styles, cardStyles];

  /** Heading, which names the card. */
  @property() heading = '';
  /** Where a press on the card leads. */
  @property() href?: string;

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${card({
        id: 'heading',
        heading: this.heading,
        headingLevel: this.headingLevel,
        href: this.href,
        content: html`<slot></slot>`,
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-card': Card;
  }
}
