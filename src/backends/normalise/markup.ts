import {Parser} from 'htmlparser2';
import type {RichText} from '../../model/rich-text.js';
import {readHtml} from '../../model/rich-text/html.js';
import {linkUrl} from './links.js';

/** A description from a directory, written in HTML, as the small tree that is rendered. */
export function parseMarkup(html: string): RichText {
  // Some directories hold HTML that was escaped once too often.
  const escapedTwice = !/<[a-z/!]/i.test(html) && /&lt;\/?[a-z]/i.test(html);
  return readHtml(escapedTwice ? decoded(html) : html, {link: linkUrl});
}

function decoded(html: string): string {
  let text = '';
  const parser = new Parser({ontext: (data) => (text += data)}, {decodeEntities: true});
  parser.end(html);
  return text;
}
