import type {Inline, ListItem, RichText, TextList} from '../../model/rich-text.js';
import {linkUrl} from '../normalise/links.js';
import {isWire, list, records} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

/** Lists below lists that are read: a file that goes deeper means no good. */
const DEEPEST = 5;

/** Our own rich text from a file: checked piece by piece, since its links end up in a page. */
export function readRichText(value: unknown): RichText {
  return list(value).flatMap((block): RichText => {
    if (typeof block === 'string') return [{kind: 'paragraph', children: [{text: block}]}];
    if (!isWire(block)) return [];
    if (block['kind'] === 'list') return [readList(block, 1)];
    return [{kind: 'paragraph', children: records(block['children']).flatMap(inline)}];
  });
}

function readList(block: Wire, depth: number): TextList {
  const items = list(block['items']).map((item) =>
    records(item).flatMap((part): ListItem => {
      if (part['kind'] !== 'list') return inline(part);
      return depth < DEEPEST ? [readList(part, depth + 1)] : [];
    }),
  );
  return {kind: 'list', ordered: block['ordered'] === true, items};
}

function inline(part: Wire): Inline[] {
  if (part['kind'] === 'break') return [{kind: 'break'}];
  if (typeof part['text'] !== 'string') return [];
  const href = linkUrl(part['href']);
  return [
    {
      text: part['text'],
      ...(part['strong'] === true && {strong: true}),
      ...(part['emphasis'] === true && {emphasis: true}),
      ...(href && {href}),
    },
  ];
}
