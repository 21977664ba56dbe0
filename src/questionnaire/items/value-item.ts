import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {statusPanel} from '../../kit/notice/notice-template.js';
import {safeLink} from '../../kit/rich-text/safe-link.js';
import type {FormFault} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {answerLines, plainLabel} from './answer-words.js';
import {atLength, fieldId, hintOf, labelOf, ownExtension} from './field-parts.js';
import type {ItemView} from './item-view-types.js';

const LONGEST_TITLE = 80;

function linesOf(node: FormNode, {lang, controls}: ItemView): readonly string[] {
  const {locale, texts: words} = controls.words;
  return answerLines(node, {lang, locale, words});
}

function labelled(node: FormNode, view: ItemView, content: unknown): TemplateResult {
  const id = fieldId(node);
  const hint = hintOf(node, view);
  const label = html`<span id="${id}-label">${labelOf(node, view)}</span>`;
  const isPage = view.heading?.key === node.key;
  return html`<div class="spk-field" id=${id} role="group" aria-labelledby="${id}-label">
    <div class="spk-label">
      ${isPage ? heading({level: view.heading?.level ?? view.headingLevel, content: label}) : label}
    </div>
    ${hint ? html`<div class="spk-hint">${hint}</div>` : nothing}${content}
  </div>`;
}

/** An answer that can be read and not changed: no disabled box, which nobody can select from or reads well. */
export function valueItem(node: FormNode, view: ItemView): TemplateResult {
  const lines = linesOf(node, view);
  const shown = lines.length > 0 ? lines : [view.controls.fields.texts.notProvided];
  return labelled(
    node,
    view,
    html`<div class="spk-value">${shown.map((text) => html`<p dir="auto">${text}</p>`)}</div>`,
  );
}

/** What the form works out: said politely when it changes. */
export function outputItem(node: FormNode, view: ItemView): TemplateResult {
  const lines = linesOf(node, view);
  return labelled(
    node,
    view,
    html`<output class="spk-value" aria-labelledby="${fieldId(node)}-label"
      >${lines.length > 0 ? lines.join(', ') : view.controls.fields.texts.notProvided}</output
    >`,
  );
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

/** What the form should work out and cannot: nothing would ever stand here. */
export function isBroken({answers, item}: FormNode, {session}: ItemView): boolean {
  const isFault = ({fatal, linkId, code}: FormFault) =>
    fatal && linkId === item.linkId && /-expression$/.test(code);
  return answers.length === 0 && session.faults.some(isFault);
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
