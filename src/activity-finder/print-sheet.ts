import {html, nothing, render, type CSSResult, type TemplateResult} from 'lit';
import {deepActiveElement} from '../element/ancestors.js';
import {formatDate} from '../i18n/formats.js';
import {rowList, type DetailContext} from './activity-details/detail-rows.js';
import {whatAndWhere} from './activity-words.js';
import {styles} from './print-sheet.styles.js';

/** What the printed sheet is made of. */
export interface SheetOptions extends Omit<DetailContext, 'found'> {
  readonly activities: readonly DetailContext['found'][];
  /** Drawing of the code that opens the list again. */
  readonly qr: unknown;
  /** Who to call with questions. */
  readonly phone: string;
  readonly dir: string;
}

/** Activities as somebody takes them home: A4, 13 point, black on white, dates that stay true, and who to call. */
export function sheet({activities, qr, phone, ...context}: SheetOptions): TemplateResult {
  const {t, d, locale, today} = context;
  return html`<header>
      <div>
        <h1>${d.sheetHeading}</h1>
        <p class="for">${d.sheetFor} <span></span></p>
        <p>${d.sheetNote}</p>
      </div>
      ${qr}
    </header>
    ${activities.map(
      (found) =>
        html`<section>
          <h2>${found.activity.name}</h2>
          <p>${whatAndWhere(found.activity, t)}</p>
          ${found.activity.sample ? html`<p><strong>${d.sampleNote}</strong></p>` : nothing}
          ${rowList({...context, found, print: true})}
        </section>`,
    )}
    <footer>
      <p>${d.sheetScan(formatDate(locale, today, {year: true}))}</p>
      ${phone ? html`<p>${d.sheetQuestions(phone)}</p>` : nothing}
      <p>${d.sheetUrgent}</p>
    </footer>`;
}

/**
 * Prints the sheet alone, without the page around the finder, by way of a frame that is gone afterwards. The frame is
 * made of nodes and a constructed style sheet, which a strict CSP and Trusted Types let through.
 */
export async function printSheet(options: SheetOptions): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Off the page but drawn: a frame that is not displayed prints nothing.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-10000px',
    inlineSize: '210mm',
    blockSize: '297mm',
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  // Firefox puts a fresh document in after "load"; Chromium and Safari have it at once.
  if (frame.contentDocument?.readyState !== 'complete') await loaded;
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page || !view) {
    frame.remove();
    throw new Error('This browser did not open a frame to print from.');
  }
  page.documentElement.lang = options.locale;
  page.documentElement.dir = options.dir;
  page.title = options.d.sheetHeading;
  adopt(page, view as unknown as {CSSStyleSheet: typeof CSSStyleSheet}, styles);
  render(sheet(options), page.body);
  const before = deepActiveElement();
  view.addEventListener(
    'afterprint',
    () => {
      frame.remove();
      if (before instanceof HTMLElement) before.focus();
    },
    {once: true},
  );
  view.focus();
  view.print();
}

/** A constructed sheet belongs to the document that made it. */
function adopt(page: Document, view: {CSSStyleSheet: typeof CSSStyleSheet}, {cssText}: CSSResult): void {
  const sheetOfPage = new view.CSSStyleSheet();
  sheetOfPage.replaceSync(cssText);
  page.adoptedStyleSheets = [sheetOfPage];
}
