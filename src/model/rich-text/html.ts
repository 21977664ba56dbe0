import {Parser} from 'htmlparser2';
import type {Inline, ListItem, Paragraph, RichText, TextList, TextRun} from '../rich-text.js';

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

/** Lists in lists that stay such; deeper ones are items of the innermost. */
const DEEPEST = 6;

/**
 * Characters that are read. No description is as long, and parsers take a time that grows faster than a text that is made
 * to be slow.
 */
const LONGEST = 100_000;

/** How {@link readHtml} reads. */
export interface HtmlReading {
  /** The address of a link where it may stay one. */
  readonly link: (href: string | undefined) => string | undefined;
  /** Keeps the words that stand for an image. */
  readonly alt?: boolean;
  /** `<br/>` and `<div/>` are whole elements, as XHTML has it. */
  readonly xml?: boolean;
}

/**
 * HTML as a small tree of paragraphs, lists, emphasis and links. Everything else about it is dropped: scripts and styles
 * with their content, other tags and all attributes without. Nothing in the result is markup.
 */
export function readHtml(html: string, reading: HtmlReading): RichText {
  const builder = new Builder(reading);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (data) => builder.text(data),
      onclosetag: (name) => builder.close(name),
    },
    {decodeEntities: true, recognizeSelfClosing: reading.xml ?? false},
  );
  parser.end(html.slice(0, LONGEST));
  return builder.finish();
}

/** A list whose end has not come yet, with the item that is being read. */
interface OpenList {
  readonly ordered: boolean;
  readonly items: ListItem[];
  item: (Inline | TextList)[];
}

class Builder {
  #blocks: (Paragraph | TextList)[] = [];
  #inline: Inline[] = [];
  #lists: OpenList[] = [];
  #skipping = 0;
  #strong = 0;
  #emphasis = 0;
  #links: (string | undefined)[] = [];
  readonly #reading: HtmlReading;

  constructor(reading: HtmlReading) {
    this.#reading = reading;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SKIP.has(name)) this.#skipping++;
    if (this.#skipping) return;
    if (name === 'br') this.#inline.push({kind: 'break'});
    else if (name === 'ul' || name === 'ol') this.#openList(name === 'ol');
    else if (name === 'li') this.#endItem();
    else if (BLOCKS.has(name)) this.#endBlock();
    else if (name === 'td' || name === 'th') this.text(' ');
    else if (name === 'a') this.#links.push(this.#reading.link(attributes['href']));
    else if (name === 'img' && this.#reading.alt) this.text(attributes['alt'] ?? '');
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
    const outer = this.#lists.at(-1);
    if (outer && this.#lists.length >= DEEPEST) {
      this.#endItem();
      this.#lists.push(outer);
      return;
    }
    if (!outer) this.#endBlock();
    else outer.item.push(...this.#take());
    // A list that stands beside items, not in one, belongs to the item before it.
    if (outer?.item.length === 0) outer.item = [...(outer.items.pop() ?? [])];
    this.#lists.push({ordered, items: [], item: []});
  }

  #closeList(): void {
    this.#endItem();
    const list = this.#lists.pop();
    if (!list?.items.length || list === this.#lists.at(-1)) return;
    const {ordered, items} = list;
    (this.#lists.at(-1)?.item ?? this.#blocks).push({kind: 'list', ordered, items});
  }

  #endItem(): void {
    const children = this.#take();
    const list = this.#lists.at(-1);
    if (!list) {
      if (children.length) this.#blocks.push({kind: 'paragraph', children});
      return;
    }
    list.item.push(...children);
    if (list.item.length) list.items.push(list.item);
    list.item = [];
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
