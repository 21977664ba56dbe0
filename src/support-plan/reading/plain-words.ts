import {html, nothing, type TemplateResult} from 'lit';
import {numberParts, paragraphsOf, telOf} from './text-parts.js';

export {linesOf, numberFirst} from './text-parts.js';

/** A link that calls a number. It stays on one line and reads from left to right, whatever stands around it. */
export const callLink = (number: string): TemplateResult =>
  html`<a class="call" dir="ltr" href=${telOf(number)}>${number}</a>`;

/** Somebody's words in which telephone numbers can be called. */
export const withNumbers = (text: string): unknown =>
  numberParts(text).map(({text: words, isNumber}) => (isNumber ? callLink(words) : words));

/** Somebody's words: a paragraph where they left a line empty, a new line where they began one. */
export const paragraphs = (text: string): TemplateResult =>
  html`${paragraphsOf(text).map((lines) => html`<p>${brokenLines(lines)}</p>`)}`;

/** Lines below each other in one paragraph. */
export const brokenLines = (lines: readonly string[]): unknown =>
  lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${withNumbers(line)}`);
