import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';

/** What a card is rendered from. */
export interface CardOptions {
  readonly heading: unknown;
  readonly headingLevel: number;
  readonly content: unknown;
  /** Unique in the root: id of the heading, which names the card. */
  readonly id: string;
  /** Makes the heading a link that covers the card. */
  readonly href?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** A titled box. With `href` all of it can be pressed, while only the heading is a link. Styles: `cardStyles`. */
export function card({heading: text, headingLevel, content, id, href, onClick}: CardOptions): TemplateResult {
  const title = href
    ? html`<a class="spk-cover" href=${href} part="link" @click=${onClick ?? nothing}>${text}</a>`
    : text;
  return html`<article class="spk-card" part="card" aria-labelledby=${text ? id : nothing}>
    ${text ? heading({level: headingLevel, content: title, id, className: 'spk-card-heading'}) : nothing}
    <div part="content">${content}</div>
  </article>`;
}
