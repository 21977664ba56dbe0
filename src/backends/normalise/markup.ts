import {Parser} from 'htmlparser2';
import type {Inline, Paragraph, RichText, TextList, TextRun} from '../../model/rich-text.js';
import {linkUrl} from './links.js';

const SKIP = new Set(
  'script style head title noscript template iframe object svg math select textarea button audio video canvas'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'p div section article header footer main aside blockquote pre table tr form h1 h2 h3 h4 h5 h6 dl dt dd ' +
    'address hr figure figcaption'
  ).split(' '),
);

/**
 * HTML as a small tree of paragraphs, lists, emphasis and links. Everything else about it is dropped: scripts and styles
 * with their content, other tags and all attributes without. Nothing in the result is markup.
 */
export function parseMarkup(html: string): RichText {
  // Some directories hold HTML that was escaped once too often.
  const escapedTwice = !/<[a-z/!]/i.test(html) && /&lt;\/?[a-z]/i.test(html);
  const builder = new Builder();
  feed(escapedTwice ? decoded(html) : html, builder);
  return builder.finish();
}

function decoded(html: string): string {
  let text = '';
  const parser = new Parser({ontext: (data) => (text += data)}, {decodeEntities: true});
  parser.end(html);
  return text;
}

function feed(html: string, builder: Builder): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (data) => builder.text(data),
      onclosetag: (name) => builder.close(name),
    },
    {decodeEntities: true},
  );
  parser.end(html);
}

class Builder {
  #blocks: (Paragraph | TextList)[] = [];
  #inline: Inline[] = [];
  #lists: {ordered: boolean; items: (readonly Inline[])[]}[] = [];
  #skipping = 0;
  #strong = 0;
  #emphasis = 0;
  #links: (string | undefined)[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SKIP.has(name)) this.#skipping++;
    if (this.#skipping) return;
    if (name === 'br') this.#inline.push({kind: 'break'});
    else if (name === 'ul' || name === 'ol') this.#openList(name === 'ol');
    else if (name === 'li') this.#endItem();
    else if (BLOCKS.has(name)) this.#endBlock();
    else if (name === 'td' || name === 'th') this.text(' ');
    else if (name === 'a') this.#links.push(linkUrl(attributes['href']));
    if (isStrong(name)) this.#strong++;
    if (isEmphasis(name)) this.#emphasis++;
  }

  close(name: string): void {
    if (SKIP.has(name)) {
      this.#skipping--;
      return;
    }
    if (this.#skipping) return;
    if (isStrong(name)) this.#strong--;
    if (isEmphasis(name)) this.#emphasis--;
    if (name === 'a') this.#links.pop();
    else if (name === 'li') this.#endItem();
    else if (name === 'ul' || name === 'ol') this.#closeList();
    else if (BLOCKS.has(name)) this.#endBlock();
  }

  text(data: string): void {
    if (this.#skipping) return;
    const words = data.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\u200c\ufeff\u00ad]/g, '');
    if (!words) return;
    const href = this.#links.at(-1);
    const run: TextRun = {
      text: words,
      ...(this.#strong > 0 && {strong: true}),
      ...(this.#emphasis > 0 && {emphasis: true}),
      ...(href && {href}),
    };
    const last = this.#inline.at(-1);
    if (last && 'text' in last && sameLook(last, run)) {
      this.#inline[this.#inline.length - 1] = {...last, text: `${last.text}${words}`.replace(/ {2,}/g, ' ')};
    } else this.#inline.push(run);
  }

  finish(): RichText {
    while (this.#lists.length) this.#closeList();
    this.#endBlock();
    return this.#blocks;
  }

  #openList(ordered: boolean): void {
    // A list inside a list becomes items of the outer one: the tree knows one level.
    if (this.#lists.length) this.#endItem();
    else this.#endBlock();
    this.#lists.push(this.#lists[0] ?? {ordered, items: []});
  }

  #closeList(): void {
    this.#endItem();
    const list = this.#lists.pop();
    if (list?.items.length && !this.#lists.length) this.#blocks.push({kind: 'list', ...list});
  }

  #endItem(): void {
    const children = this.#take();
    if (!children.length) return;
    const list = this.#lists[0];
    if (list) list.items.push(children);
    else this.#blocks.push({kind: 'paragraph', children});
  }

  #endBlock(): void {
    if (!this.#lists.length) this.#endItem();
    else if (this.#inline.length) this.#inline.push({kind: 'break'});
  }

  /** What was gathered, without spaces and breaks at its ends, before and after breaks. */
  #take(): Inline[] {
    const taken: Inline[] = [];
    for (const part of this.#inline) {
      const last = taken.at(-1);
      const fresh = !last || !('text' in last);
      if (!('text' in part)) {
        if (fresh) continue;
        trimEnd(taken);
        taken.push(part);
      } else {
        const text = fresh || last.text.endsWith(' ') ? part.text.trimStart() : part.text;
        if (text) taken.push({...part, text});
      }
    }
    while (taken.length) {
      const last = taken.at(-1);
      if (last && 'text' in last) {
        trimEnd(taken);
        if (taken.at(-1) === last || taken.length === 0 || 'text' in (taken.at(-1) ?? {})) break;
      } else taken.pop();
    }
    this.#inline = [];
    return taken;
  }
}

function trimEnd(parts: Inline[]): void {
  const last = parts.at(-1);
  if (!last || !('text' in last)) return;
  const text = last.text.trimEnd();
  if (text) parts[parts.length - 1] = {...last, text};
  else parts.pop();
}

const isStrong = (name: string) =>
  name === 'strong' || name === 'b' || /^h[1-6]$/.test(name) || name === 'th';
const isEmphasis = (name: string) => name === 'em' || name === 'i';
const sameLook = (a: TextRun, b: TextRun) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;
