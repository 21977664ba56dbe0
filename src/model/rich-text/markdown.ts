import {lexer, type Token, type Tokens} from 'marked';
import type {RichText} from '../rich-text.js';
import {readHtml} from './html.js';
import {linkTarget} from './link-target.js';

/** Characters that are read: Markdown that is made to be slow takes four times as long when it is twice as long. */
const LONGEST = 30_000;

/**
 * Markdown as a small tree of paragraphs, lists, emphasis and links. Markdown may hold HTML, whole or in pieces, so what
 * the lexer finds is written out again, every word escaped, and goes the one way that HTML goes.
 */
export function parseMarkdown(markdown: string): RichText {
  return readHtml(all(lexer(markdown.slice(0, LONGEST))), {link: linkTarget, alt: true, xml: false});
}

const all = (tokens: readonly Token[] | undefined): string => (tokens ?? []).map(written).join('');

/** Words, with the character references that Markdown allows in them left as they are. */
const words = (text: string): string =>
  literal(text.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w*);)/gi, '&amp;'), false);

/** Words that mean themselves. */
function literal(text: string, ampersands = true): string {
  return (ampersands ? text.replace(/&/g, '&amp;') : text)
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const wrapped = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

function written(token: Token): string {
  switch (token.type) {
    case 'paragraph':
      return wrapped('p', all(token.tokens));
    case 'heading':
      return wrapped(`h${(token as Tokens.Heading).depth}`, all(token.tokens));
    case 'blockquote':
      return wrapped('blockquote', all(token.tokens));
    case 'list': {
      const {ordered, items} = token as Tokens.List;
      return wrapped(ordered ? 'ol' : 'ul', items.map((item) => wrapped('li', all(item.tokens))).join(''));
    }
    case 'table': {
      const {header, rows} = token as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[], tag: string) =>
        wrapped('tr', row.map((cell) => wrapped(tag, all(cell.tokens))).join(''));
      return wrapped('table', cells(header, 'th') + rows.map((row) => cells(row, 'td')).join(''));
    }
    case 'code':
      return wrapped('pre', literal((token as Tokens.Code).text).replace(/\n/g, '<br>'));
    case 'codespan':
      return literal((token as Tokens.Codespan).text);
    case 'strong':
    case 'em':
      return wrapped(token.type, all(token.tokens));
    case 'link':
      return `<a href="${literal((token as Tokens.Link).href)}">${all(token.tokens)}</a>`;
    case 'image':
      return words((token as Tokens.Image).text);
    case 'br':
      return '<br>';
    // Pieces of HTML go on as they are: they are read like any other, and nothing of them stays markup.
    case 'html':
      return (token as Tokens.HTML).text;
    case 'escape':
      return literal((token as Tokens.Escape).text);
    case 'text':
      return token.tokens ? all(token.tokens) : words((token as Tokens.Text).text);
    case 'del':
      return all(token.tokens);
    default:
      return '';
  }
}
