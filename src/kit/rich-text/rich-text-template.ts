import {html, nothing, type TemplateResult} from 'lit';
import type {Inline, ListItem, RichText, TextList} from '../../model/rich-text.js';
import {safeLink} from './safe-link.js';

/**
 * A description as templates: text is only ever text, and links are those that the adapters let through. Styles:
 * `richTextStyles`, with the class `spk-rich-text` around it.
 */
export function richText(text: RichText): TemplateResult {
  return html`${text.map((block) =>
    block.kind === 'list' ? list(block) : html`<p dir="auto">${block.children.map(inline)}</p>`,
  )}`;
}

/** The words of one paragraph, for a line such as a label: no block around them. */
export function richInline(run: readonly Inline[]): TemplateResult {
  return html`${run.map(inline)}`;
}

function list({ordered, items}: TextList): TemplateResult {
  const rows = items.map((item) => html`<li dir="auto">${content(item)}</li>`);
  return ordered
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

const content = (item: ListItem) => item.map((part) => ('items' in part ? list(part) : inline(part)));

function inline(part: Inline): TemplateResult | typeof nothing {
  if (!('text' in part)) return html`<br />`;
  if (!part.text) return nothing;
  const emphasised = part.emphasis ? html`<em>${part.text}</em>` : html`${part.text}`;
  const words = part.strong ? html`<strong>${emphasised}</strong>` : emphasised;
  const href = safeLink(part.href);
  return href ? html`<a href=${href} rel="noopener noreferrer nofollow">${words}</a>` : words;
}
