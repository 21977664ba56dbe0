import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import type {CopySize} from '../../i18n/plan-copies/index.js';
import {brokenLines, callLink, withNumbers} from '../reading/plain-words.js';
import {isShort, ROOM, type CopyBlock, type CopySection, type CopyStep, type PlanCopy} from './plan-copy.js';

/** How a sheet is set. */
export interface SheetOptions {
  readonly size: CopySize;
  /** Of its title. */
  readonly headingLevel: number;
  /** Below what the copy itself says at the top. */
  readonly made: string;
}

/** A copy as it is printed: black, with boxes to tick. Styles: `sheetCss`. */
export function sheetView(
  {title, intro, sections}: PlanCopy,
  {size, headingLevel, made}: SheetOptions,
): TemplateResult {
  return html`<div class="sheet sheet-${size}">
    <div class="sheet-head">
      ${heading({level: headingLevel, content: title, className: 'sheet-title'})}
      ${[...intro, made].map((line) => html`<p>${line}</p>`)}
    </div>
    ${sections.map((section) => part(section, headingLevel))}
  </div>`;
}

const part = ({heading: label, blocks}: CopySection, level: number): TemplateResult =>
  html`<div class="sheet-part ${isShort(blocks) ? 'sheet-short' : ''}">
    ${heading({level: level + 1, content: label, className: 'sheet-heading'})}
    <div class="sheet-body">${blocks.map((block) => blockView(block, level))}</div>
  </div>`;

function blockView(block: CopyBlock, level: number): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${brokenLines(block.lines)}</p>`;
    case 'note':
      return html`<p class="sheet-note">${brokenLines(block.lines)}</p>`;
    case 'list':
      return html`<ul>
        ${block.lines.map((line) => html`<li>${withNumbers(line)}</li>`)}
      </ul>`;
    case 'heading':
      return heading({level: level + 2, content: block.text, className: 'sheet-sub'});
    case 'own-heading':
      return heading({level: level + 2, content: block.text, className: 'sheet-own'});
    case 'steps':
      return html`<ul class="sheet-steps" role="list">
        ${block.steps.map(stepView)}
      </ul>`;
    case 'pairs':
      return html`<div class="sheet-pairs">
        ${block.pairs.map(
          ({label, lines}) =>
            html`<div>
              ${heading({level: level + 2, content: label})}
              <p>${brokenLines(lines)}</p>
            </div>`,
        )}
      </div>`;
    case 'urgent':
      return html`<div class="sheet-urgent">
        ${block.lines.map(
          ({number, words}) => html`<p>${number ? html`<b>${callLink(number)}</b> ` : nothing}${words}</p>`,
        )}
      </div>`;
    case 'room':
      return html`<div class="sheet-room">${ROOM.map(() => html`<span></span>`)}</div>`;
  }
}

const stepView = ({isDone, status, who, what, notes}: CopyStep): TemplateResult =>
  html`<li>
    <span class="sheet-box" role="img" aria-label=${status}>${isDone ? '✓' : nothing}</span>
    <b>${who ?? nothing}</b>
    <div>
      <p>${withNumbers(what)}</p>
      ${notes.map((note) => html`<p class="sheet-note">${withNumbers(note)}</p>`)}
    </div>
  </li>`;
