/**
 * Looks of a copy on paper, of its picture on the screen and of the page that a person saves. Plain CSS, since that page has no other
 * code. One size of letters counts for all: that of the class `sheet`.
 */
export const sheetCss = `
.sheet {
  font: 13pt/1.45 arial, "Liberation Sans", sans-serif;
  color: #000;
  background: #fff;
  overflow-wrap: anywhere;
}
.sheet-large { font-size: 18pt; line-height: 1.5; }
.sheet-largest { font-size: 24pt; line-height: 1.5; }
.sheet :where(h1, h2, h3, h4, h5, h6, p, ul) { margin: 0; padding: 0; font-size: 1em; font-weight: 400; unicode-bidi: plaintext; text-align: start; text-align: match-parent; }
.sheet :where(h1, h2, h3, h4, h5, h6, strong, b) { font-weight: 700; }
.sheet :where(a) { color: inherit; }
.sheet-head { padding-block-end: 0.75em; border-block-end: 3px solid #000; }
.sheet .sheet-title { font-size: 2.2em; line-height: 1.15; letter-spacing: -0.01em; }
.sheet-part { display: grid; grid-template-columns: 9em minmax(0, 1fr); gap: 0 1.75em; padding-block: 1.1em; border-block-end: 1px solid #767676; }
.sheet-part:last-child { border-block-end: 0; }
.sheet-large .sheet-part, .sheet-largest .sheet-part { grid-template-columns: minmax(0, 1fr); gap: 0.5em 0; }
.sheet-body > * + * { margin-block-start: 0.4em; }
.sheet-body > .sheet-note + .sheet-own { margin-block-start: 0; }
.sheet-body > .sheet-steps + .sheet-note { margin-block-start: 1.25em; }
.sheet-large .sheet-heading, .sheet-largest .sheet-heading { font-size: 1.2em; }
.sheet .sheet-own { font-size: 1.15em; line-height: 1.4; }
.sheet .sheet-sub { margin-block-start: 0.6em; }
.sheet .sheet-note { color: #333; font-size: 0.86em; }
.sheet-large .sheet-note, .sheet-largest .sheet-note { color: #000; font-size: 1em; }
.sheet ul { list-style: disc; padding-inline-start: 1.25em; }
.sheet .sheet-steps { list-style: none; padding-inline-start: 0; }
.sheet-steps > li { display: grid; grid-template-columns: 1.3em 5em minmax(0, 1fr); gap: 0 0.7em; padding-block: 0.5em; border-block-start: 1px solid #bbb; }
.sheet-large .sheet-steps > li, .sheet-largest .sheet-steps > li { grid-template-columns: 1.3em minmax(0, 1fr); }
.sheet-large .sheet-steps > li > div, .sheet-largest .sheet-steps > li > div { grid-column: 2; }
.sheet-box { display: grid; place-items: center; box-sizing: border-box; inline-size: 1.1em; block-size: 1.1em; margin-block-start: 0.2em; border: 2px solid #000; font-size: 1em; font-weight: 700; line-height: 1; }
.sheet-pairs { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.9em 1.75em; }
.sheet-large .sheet-pairs, .sheet-largest .sheet-pairs { grid-template-columns: minmax(0, 1fr); }
.sheet-urgent { padding: 0.6em 1em; border: 2px solid #000; }
.sheet-urgent p:has(b) { display: grid; grid-template-columns: 4.6em minmax(0, 1fr); }
.sheet a[href^='tel:'] { white-space: nowrap; }
.sheet-room > span { display: block; block-size: 2.2em; border-block-end: 1px solid #999; }
@container sheet (max-width: 34em) {
  .sheet .sheet-part, .sheet .sheet-pairs { grid-template-columns: minmax(0, 1fr); gap: 0.5em 0; }
  .sheet .sheet-steps > li { grid-template-columns: 1.3em minmax(0, 1fr); }
  .sheet .sheet-steps > li > div { grid-column: 2; }
}
@media (forced-colors: active) {
  .sheet { color: CanvasText; background: Canvas; }
  .sheet .sheet-note { color: CanvasText; }
}
@media print {
  .sheet-head, .sheet-steps > li, .sheet-pairs, .sheet-pairs > div, .sheet-urgent, .sheet-room { break-inside: avoid; }
  .sheet :is(h1, h2, h3, h4, h5, h6), .sheet-note:has(+ .sheet-own) { break-after: avoid; }
  .sheet-part { break-inside: auto; }
  .sheet-short { break-inside: avoid; }
  .sheet p, .sheet li { orphans: 3; widows: 3; }
}
`;

/** Any text as a CSS string: nothing in it can end the string, the rule or the style element. */
export const cssString = (text: string): string =>
  `"${[...text].map((letter) => (/[A-Za-z0-9 ]/.test(letter) ? letter : `\\${letter.codePointAt(0)!.toString(16)} `)).join('')}"`;

/** What the margins of a printed page say. Browsers that cannot do that print their own. */
export interface PageMargins {
  readonly start: string;
  /** "Page 1 of 2" */
  readonly pageOf: (page: number, pages: number) => string;
}

/** A4, with what the copy is at one side below and the number of the page at the other. */
export function pageRule({start, pageOf}: PageMargins): string {
  const [page, pages] = [11_111, 99_999];
  const number = pageOf(page, pages)
    .split(/(11111|99999)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === String(page) ? 'counter(page)' : part === String(pages) ? 'counter(pages)' : cssString(part),
    )
    .join(' ');
  return `@page {
  size: A4;
  margin: 16mm 18mm 20mm;
  @bottom-left { content: ${cssString(start)}; font: 11pt arial, sans-serif; }
  @bottom-right { content: ${number}; font: 11pt arial, sans-serif; }
}`;
}
