import type {Inline, RichText} from '../../model/rich-text.js';
import {plainText} from '../../model/rich-text.js';
import {repairEncoding} from './encoding.js';
import type {Tools} from './tools.js';

/** A tag, a comment or a character reference; "Tea & cake" and "5 < 6" are none. */
const MARKUP = /<[a-z!/]|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;
/** White space that is not one space between words. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
const BULLET = /^\s*[-*•·]\s+/;

/** A description as data. Words without markup take a short way that needs no parser. */
export function richText(value: unknown, tools: Tools): RichText {
  if (typeof value !== 'string') return [];
  const text = repairEncoding(value);
  if (MARKUP.test(text)) {
    const parse = tools.markup;
    if (parse) return parse(text);
  }
  return fromPlain(text);
}

/** One line of words: a name, a label. Markup and doubled spaces go. */
export function line(value: unknown, tools: Tools): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  let text = repairEncoding(value);
  if (MARKUP.test(text)) {
    const parse = tools.markup;
    if (parse) text = plainText(parse(text));
  }
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text) || undefined;
}

/** Several lines of a name or an address, each cleaned; empty ones go. */
export function lines(values: readonly unknown[], tools: Tools): string[] {
  return values.map((value) => line(value, tools)).filter((value) => value !== undefined);
}

function fromPlain(text: string): RichText {
  if (!text.includes('\n') && !text.includes('\r')) {
    const words = text.trim();
    return words ? [{kind: 'paragraph', children: [{text: words}]}] : [];
  }
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) =>
      block
        .split('\n')
        .map((row) => row.trim())
        .filter(Boolean),
    )
    .filter((rows) => rows.length > 0)
    .flatMap(blocksOf);
}

/** A run of bulleted rows is a list; the others are one paragraph. */
function blocksOf(rows: readonly string[]): RichText {
  const blocks: RichText[number][] = [];
  for (let i = 0; i < rows.length;) {
    const bulleted = BULLET.test(rows[i] ?? '');
    const from = i;
    while (i < rows.length && BULLET.test(rows[i] ?? '') === bulleted) i++;
    const run = rows.slice(from, i);
    if (bulleted && run.length > 1) {
      blocks.push({kind: 'list', ordered: false, items: run.map((row) => [{text: row.replace(BULLET, '')}])});
    } else {
      blocks.push({
        kind: 'paragraph',
        children: run.flatMap((row, n): Inline[] => (n ? [{kind: 'break'}, {text: row}] : [{text: row}])),
      });
    }
  }
  return blocks;
}
