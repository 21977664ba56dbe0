import type {Inline, RichText} from '../../model/rich-text.js';
import {linkUrl} from '../normalise/links.js';
import {isWire, list, records} from '../normalise/wire.js';

/** Our own rich text from a file: checked piece by piece, since its links end up in a page. */
export function readRichText(value: unknown): RichText {
  return list(value).flatMap((block): RichText => {
    if (typeof block === 'string') return [{kind: 'paragraph', children: [{text: block}]}];
    if (!isWire(block)) return [];
    if (block['kind'] === 'list') {
      const items = list(block['items']).map(inlines);
      return [{kind: 'list', ordered: block['ordered'] === true, items}];
    }
    return [{kind: 'paragraph', children: inlines(block['children'])}];
  });
}

function inlines(value: unknown): Inline[] {
  return records(value).flatMap((part): Inline[] => {
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
  });
}
