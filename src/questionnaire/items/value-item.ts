import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {statusPanel} from '../../kit/notice/notice-template.js';
import {safeLink} from '../../kit/rich-text/safe-link.js';
import type {FormNode} from '../engine/session-types.js';
import {answerLines, plainLabel} from './answer-words.js';
import {atLength, fieldId, hintOf, labelOf, ownExtension} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

const LONGEST_TITLE = 80;

/** A question's answers in words, each on a line of its own. */
export function linesOf(node: FormNode, {lang, controls}: ItemView): readonly string[] {
  const {locale, texts: words} = controls.words;
  return answerLines(node, {lang, locale, words});
}

/** Words of the form that ask nothing. */
export function displayItem(node: FormNode, view: ItemView): TemplateResult {
  const {item, text} = node;
  const isPage = view.heading?.key === node.key;
  const href = ownExtension(node, 'link');
  return html`<div class="spk-display" id=${fieldId(node)}>
    ${
      href
        ? link(node, href, view)
        : isPage || item.prefix || text !== undefined
          ? labelledWords(node, view, isPage)
          : atLength(node, view)
    }
  </div>`;
}

/** The words are the link. The address at their end is for whoever shows the form without knowing the extension. */
function link(node: FormNode, href: string, {lang, controls}: ItemView): TemplateResult {
  const text = plainLabel(node, lang)
    .replace(href, '')
    .replace(/[\s:]+$/, '');
  const address = safeLink(href);
  return html`<p dir="auto">
    ${
      address
        ? html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow"
            >${text} ${controls.words.texts.newTab}</a
          >`
        : text
    }
  </p>`;
}

function labelledWords(node: FormNode, view: ItemView, isPage: boolean): TemplateResult {
  const hint = hintOf(node, view);
  const label = labelOf(node, view);
  const level = isPage ? (view.heading?.level ?? view.headingLevel) : view.headingLevel;
  const isHeading = isPage || isTitle(node, view);
  const className = isPage ? '' : 'spk-group-heading';
  return html`${isHeading ? heading({level, content: label, className}) : html`<p>${label}</p>`}${
    hint ? html`<div class="spk-help">${hint}</div>` : nothing
  }`;
}

/** "3. Address": forms without groups number the titles of their parts, and nothing else that asks nothing. */
function isTitle(node: FormNode, {lang}: ItemView): boolean {
  const words = plainLabel(node, lang);
  return Boolean(node.item.prefix) && words.length <= LONGEST_TITLE && !/[.!?:;,]$/.test(words);
}

/** In place of a choice that has nothing to choose from. */
export function noListItem(node: FormNode, view: ItemView): TemplateResult {
  return html`<div id=${fieldId(node)}>
    ${statusPanel({
      kind: 'warning',
      body: html`<p><strong>${labelOf(node, view)}</strong></p>
        <p>${view.controls.words.texts.listMissing}</p>
        ${linesOf(node, view).map((line) => html`<p dir="auto">${line}</p>`)}`,
    })}
  </div>`;
}

/** In place of a question that cannot be asked: says so, and that nothing is lost. */
export function unsupportedItem(node: FormNode, view: ItemView): TemplateResult {
  const {cannotShow, answerKept} = view.controls.words.texts;
  const lines = linesOf(node, view);
  return html`<div id=${fieldId(node)}>
    ${statusPanel({
      kind: 'warning',
      body: html`<p><strong>${labelOf(node, view)}</strong></p>
        <p>${lines.length > 0 ? `${cannotShow} ${answerKept}` : cannotShow}</p>
        ${lines.map((text) => html`<p dir="auto">${text}</p>`)}`,
    })}
  </div>`;
}
