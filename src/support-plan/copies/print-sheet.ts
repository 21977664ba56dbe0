import {render} from 'lit';
import {deepActiveElement} from '../../element/ancestors.js';
import type {CopySize} from '../../i18n/plan-copies/index.js';
import type {PlanCopy} from './plan-copy.js';
import {pageRule, sheetCss, type PageMargins} from './sheet-css.js';
import {sheetView} from './sheet-view.js';

/** What a sheet is printed with. */
export interface PrintOptions {
  readonly size: CopySize;
  readonly lang: string;
  readonly made: string;
  readonly margins: PageMargins;
  /** Default: the browser's own dialog. */
  readonly print?: (frame: Window) => void;
}

/** Of the copy that was printed last: it goes once that is over, or when the next one comes. */
let last: HTMLIFrameElement | undefined;

const UNSEEN = {position: 'fixed', insetBlockEnd: '0', inlineSize: '1px', blockSize: '1px', opacity: '0'};

/**
 * Prints a copy and nothing around it. It is put in a frame of its own, where the page around has no say and the margins can be
 * numbered; no address and no markup in a string, so that the strictest policy of a page allows it.
 */
export async function printSheet(copy: PlanCopy, options: PrintOptions): Promise<void> {
  const {size, lang, made, margins, print = (frame) => frame.print()} = options;
  last?.remove();
  const frame = (last = document.createElement('iframe'));
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.title = copy.title;
  Object.assign(frame.style, UNSEEN, {border: '0', pointerEvents: 'none'});
  // An empty frame is there at once in some browsers, and a little later in others.
  const there = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await there;
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner) return frame.remove();
  const page = inner.document;
  page.documentElement.lang = lang;
  page.title = copy.title;
  const sheet = new inner.CSSStyleSheet();
  sheet.replaceSync(`${sheetCss}body { margin: 0; }${pageRule(margins)}`);
  page.adoptedStyleSheets = [sheet];
  render(sheetView(copy, {size, made, headingLevel: 1}), page.body);
  inner.addEventListener('afterprint', () => setTimeout(() => frame.remove()), {once: true});
  // Some browsers print what has focus. Nobody who uses a keyboard may be left in a frame that cannot be seen.
  const before = deepActiveElement();
  inner.focus();
  print(inner);
  window.focus();
  if (before instanceof HTMLElement) before.focus();
}
