import type {RichText} from '../rich-text.js';
import {readHtml} from './html.js';
import {linkTarget} from './link-target.js';

/** XHTML, as FHIR's `rendering-xhtml` holds it, as a small tree of paragraphs, lists, emphasis and links. */
export function parseXhtml(xhtml: string): RichText {
  return readHtml(xhtml, {link: linkTarget, alt: true, xml: true});
}
