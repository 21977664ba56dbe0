/** Numbers of the United Kingdom as people write them: 01632 960 271, (0191) 498 0000, +44 7700 900457. */
const NUMBER = /(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?\b0)\d(?:[ )-]{0,2}\d){8,9}(?!\d)/g;

/** A number that a line of help begins with: 999, 111, 116 123. */
const FIRST = /^\d[\d ]*\d(?=\s|$)/;

/** A stretch of somebody's words. */
export interface TextPart {
  readonly text: string;
  /** It can be called. */
  readonly isNumber?: boolean;
}

/** Somebody's words, cut where telephone numbers begin and end. */
export function numberParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(NUMBER)) {
    parts.push({text: text.slice(from, found.index)}, {text: found[0], isNumber: true});
    from = found.index + found[0].length;
  }
  return [...parts, {text: text.slice(from)}].filter(({text: words}) => words !== '');
}

/** The address that calls a number. */
export const telOf = (number: string): string => `tel:${number.replace(/\(0\)|[^\d+]/g, '')}`;

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

/** Paragraphs of a text, each in its lines: a new one where somebody left a line empty. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\n\s*\n/)
    .map(linesOf)
    .filter((lines) => lines.length > 0);
