import type {RichText} from '../rich-text.js';

/**
 * Markdown as data that templates can render; the parser is fetched when it is first needed. Links keep http, https,
 * mailto and tel addresses only, images are their alternative text, headings are strong paragraphs, and HTML inside is
 * read as {@link readXhtml} reads it.
 */
export async function readMarkdown(markdown: string): Promise<RichText> {
  return (await import('./markdown.js')).parseMarkdown(markdown);
}

/**
 * XHTML, such as FHIR's `rendering-xhtml`, as data that templates can render; the parser is fetched when it is first
 * needed. Scripts and styles go with their content; of unknown elements the words stay.
 */
export async function readXhtml(xhtml: string): Promise<RichText> {
  return (await import('./xhtml.js')).parseXhtml(xhtml);
}
