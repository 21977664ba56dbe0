import {html, nothing, type TemplateResult} from 'lit';
import type {Inline, ListItem, RichText, TextList} from '../../model/rich-text.js';
import {safeLink} from './safe-link.js';

/**
 * A description as templates: text is only ever text, and links are those that the adapters let through. Styles:
 * `richTextStyles`, with the class `spk-rich-text` around it. With `newTab`, the words that say so, links open in a new
 * tab: inside a form, where following one would take away what was typed.
 */
export function richText(text: RichText, newTab?: string): TemplateResult {
  return html`${text.map((block) =>
    block.kind === 'list'
      ? list(block, newTab)
      : html`<p dir="auto">${richInline(block.children, newTab)}</p>`,
  )}`;
}

/** The words of one paragraph, for a line such as a label: no block around them. */
export function richInline(run: readonly Inline[], newTab?: string): TemplateResult {
  return html`${run.map((part) => inline(part, newTab))}`;
}

function list({ordered, items}: TextList, newTab?: string): TemplateResult {
  const rows = items.map((item) => html`<li dir="auto">${content(item, newTab)}</li>`);
  return ordered
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

const content = (item: ListItem, newTab?: string) =>
  item.map((part) => ('items' in part ? list(part, newTab) : inline(part, newTab)));

function inline(part: Inline, newTab?: string): TemplateResult | typeof nothing {
  if (!('text' in part)) return html`<br />`;
  if (!part.text) return nothing;
  const emphasised = part.emphasis ? html`<em>${part.text}</em>` : html`${part.text}`;
  const words = part.strong ? html`<strong>${emphasised}</strong>` : emphasised;
  const href = safeLink(part.href);
  if (!href) return words;
  return html`<a href=${href} target=${newTab ? '_blank' : nothing} rel="noopener noreferrer nofollow"
    >${words}${newTab ? ` ${newTab}` : nothing}</a
  >`;
}
