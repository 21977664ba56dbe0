import {html, type TemplateResult} from 'lit';

/** A telephone number in braces. */
const NUMBER = /\{(\+?\d[\d ]*)\}/;

/** A link that calls a number. It stays on one line and reads from left to right, whatever stands around it. */
export const callLink = (number: string, className = 'call'): TemplateResult =>
  html`<a class=${className} dir="ltr" href=${`tel:${number.replace(/ /g, '')}`}>${number}</a>`;

/** Words in which numbers in braces are links. */
export function callLinks(text: string): unknown {
  return text.split(new RegExp(NUMBER, 'g')).map((part, index) => (index % 2 ? callLink(part) : part));
}

/** The number that a line begins with, and the words about it; nothing where it begins otherwise. */
export function numberFirst(line: string): {readonly number: string; readonly words: string} | undefined {
  const found = NUMBER.exec(line);
  if (!found || found.index !== 0) return undefined;
  return {number: found[1]!, words: line.slice(found[0].length).trim()};
}
