import {html, nothing, type TemplateResult} from 'lit';

/** Numbers of the United Kingdom as people write them: 01632 960 271, (0191) 498 0000, +44 7700 900457. */
const NUMBER = /(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?\b0)\d(?:[ )-]{0,2}\d){8,9}(?!\d)/g;

/** A number that a line of help begins with: 999, 111, 116 123. */
const FIRST = /^\d[\d ]*\d(?=\s|$)/;

/** A link that calls a number. It stays on one line and reads from left to right, whatever stands around it. */
export const callLink = (number: string): TemplateResult =>
  html`<a class="call" dir="ltr" href=${`tel:${number.replace(/\(0\)|[^\d+]/g, '')}`}>${number}</a>`;

/** Somebody's words in which telephone numbers can be called. */
export function withNumbers(text: string): unknown {
  const parts: unknown[] = [];
  let from = 0;
  for (const found of text.matchAll(NUMBER)) {
    parts.push(text.slice(from, found.index), callLink(found[0]));
    from = found.index + found[0].length;
  }
  return parts.length > 0 ? [...parts, text.slice(from)] : text;
}

/** A line of help that begins with its number, such as "116 123 for Samaritans". */
export function numberFirst(line: string): {readonly number?: string; readonly words: string} {
  const number = FIRST.exec(line)?.[0];
  return number ? {number, words: line.slice(number.length).trim()} : {words: line};
}

/** Lines of a text, without the empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Somebody's words: a paragraph where they left a line empty, a new line where they began one. */
export function paragraphs(text: string): TemplateResult {
  return html`${text
    .split(/\n\s*\n/)
    .map(linesOf)
    .filter((lines) => lines.length > 0)
    .map((lines) => html`<p>${brokenLines(lines)}</p>`)}`;
}

/** Lines below each other in one paragraph. */
export const brokenLines = (lines: readonly string[]): unknown =>
  lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${withNumbers(line)}`);
