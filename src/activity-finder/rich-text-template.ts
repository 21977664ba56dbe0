import {html, nothing, type TemplateResult} from 'lit';
import type {Inline, RichText} from '../model/rich-text.js';
import {safeLink} from './safe-link.js';

/** A description as templates: text is only ever text, and links are those that the adapters let through. */
export function richText(text: RichText): TemplateResult {
  return html`${text.map((block) => {
    if (block.kind === 'paragraph') return html`<p dir="auto">${block.children.map(inline)}</p>`;
    const items = block.items.map((item) => html`<li dir="auto">${item.map(inline)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  })}`;
}

function inline(part: Inline): TemplateResult | typeof nothing {
  if (!('text' in part)) return html`<br />`;
  if (!part.text) return nothing;
  const emphasised = part.emphasis ? html`<em>${part.text}</em>` : html`${part.text}`;
  const words = part.strong ? html`<strong>${emphasised}</strong>` : emphasised;
  const href = safeLink(part.href);
  return href ? html`<a href=${href} rel="noopener noreferrer nofollow">${words}</a>` : words;
}
