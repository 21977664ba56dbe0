/** A run of words. `href` is http, https, mailto or tel only; adapters refuse every other scheme. */
export interface TextRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly href?: string;
}

/** A line break inside a paragraph or list item. */
export interface LineBreak {
  readonly kind: 'break';
}

/** What a paragraph or list item is made of. */
export type Inline = TextRun | LineBreak;

/** Words set apart by space above and below. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

/** What one item of a list holds: words, and perhaps lists below them. */
export type ListItem = readonly (Inline | TextList)[];

/** A bulleted or numbered list. */
export interface TextList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** A description as data: what remains of somebody's HTML when only meaning is kept. Rendered by templates, never as markup. */
export type RichText = readonly (Paragraph | TextList)[];

/** The words alone, paragraphs and list items parted by a new line. */
export function plainText(text: RichText): string {
  return text.flatMap((block) => (block.kind === 'list' ? rows(block) : [words(block.children)])).join('\n');
}

const words = (run: ListItem): string =>
  run.map((part) => ('text' in part ? part.text : part.kind === 'break' ? ' ' : '')).join('');

const rows = (list: TextList): string[] =>
  list.items.flatMap((item) => [words(item), ...item.flatMap((part) => ('items' in part ? rows(part) : []))]);
