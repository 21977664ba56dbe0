import {numberParts, telOf} from '../reading/text-parts.js';
import {isShort, ROOM, type CopyBlock, type CopySection, type CopyStep, type PlanCopy} from './plan-copy.js';
import {pageRule, sheetCss, type PageMargins} from './sheet-css.js';

/** What a page is made with besides the copy. */
export interface PlanPageOptions {
  /** Of the words: `en` or `cy`. */
  readonly lang: string;
  /** "Copy made on 24 November 2026." */
  readonly made: string;
  readonly margins: PageMargins;
}

/**
 * A copy as a whole web page in one file, to be read anywhere and changed by nobody: no script, nothing from elsewhere, and a policy
 * that allows neither. Every word of the plan is escaped.
 */
export function planPage({title, intro, sections}: PlanCopy, {lang, made, margins}: PlanPageOptions): string {
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${sheetCss}${PAGE_CSS}${pageRule(margins)}</style>
</head>
<body class="sheet">
<main>
<div class="sheet-head"><h1 class="sheet-title" dir="auto">${escaped(title)}</h1>
${[...intro, made].map((line) => `<p dir="auto">${escaped(line)}</p>`).join('\n')}</div>
${sections.map(sectionOf).join('\n')}
</main>
</body>
</html>
`;
}

const PAGE_CSS = `
body.sheet { max-width: 46em; margin: 0 auto; padding: 1.5em 1em 3em; }
@media screen {
  body.sheet { font-size: 1.1875em; line-height: 1.5; }
  /* Nobody writes on a screen. */
  .sheet-part:has(.sheet-room) { display: none; }
  .sheet a { color: #005eb8; }
  .sheet a:focus-visible { outline: 3px solid #212b32; outline-offset: 2px; background: #ffeb3b; color: #212b32; }
}
@media screen and (max-width: 40em) {
  .sheet-part { grid-template-columns: minmax(0, 1fr); gap: 0.5em 0; }
  .sheet-pairs { grid-template-columns: minmax(0, 1fr); }
  .sheet-steps > li { grid-template-columns: 1.3em minmax(0, 1fr); }
  .sheet-steps > li > div { grid-column: 2; }
}
@media print { body.sheet { max-width: none; padding: 0; } }
`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in a page, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

/** Words in which telephone numbers can be called. */
const withNumbers = (text: string): string =>
  numberParts(text)
    .map(({text: words, isNumber}) => (isNumber ? callLink(words) : escaped(words)))
    .join('');

const callLink = (number: string): string =>
  `<a dir="ltr" href="${escaped(telOf(number))}">${escaped(number)}</a>`;

const brokenLines = (lines: readonly string[]): string => lines.map(withNumbers).join('<br>');

const sectionOf = ({heading, blocks}: CopySection, index: number): string =>
  `<section class="sheet-part ${isShort(blocks) ? 'sheet-short' : ''}" aria-labelledby="part-${index}"><h2 class="sheet-heading" id="part-${index}" dir="auto">${escaped(heading)}</h2>
<div class="sheet-body">${blocks.map(blockOf).join('\n')}</div></section>`;

function blockOf(block: CopyBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${brokenLines(block.lines)}</p>`;
    case 'note':
      return `<p class="sheet-note" dir="auto">${brokenLines(block.lines)}</p>`;
    case 'list':
      return `<ul>${block.lines.map((line) => `<li dir="auto">${withNumbers(line)}</li>`).join('')}</ul>`;
    case 'heading':
      return `<h3 class="sheet-sub" dir="auto">${escaped(block.text)}</h3>`;
    case 'own-heading':
      return `<h3 class="sheet-own" dir="auto">${escaped(block.text)}</h3>`;
    case 'steps':
      return `<ul class="sheet-steps" role="list">${block.steps.map(stepOf).join('')}</ul>`;
    case 'pairs':
      return `<div class="sheet-pairs">${block.pairs
        .map(
          ({label, lines}) =>
            `<div><h3 dir="auto">${escaped(label)}</h3><p dir="auto">${brokenLines(lines)}</p></div>`,
        )
        .join('')}</div>`;
    case 'urgent':
      return `<div class="sheet-urgent">${block.lines
        .map(({number, words}) => `<p>${number ? `<b>${callLink(number)}</b> ` : ''}${escaped(words)}</p>`)
        .join('')}</div>`;
    case 'room':
      return `<div class="sheet-room">${ROOM.map(() => '<span></span>').join('')}</div>`;
  }
}

const stepOf = ({isDone, status, who, what, notes}: CopyStep): string =>
  `<li><span class="sheet-box" role="img" aria-label="${escaped(status)}">${isDone ? '✓' : ''}</span>` +
  `<b dir="auto">${escaped(who ?? '')}</b><div><p dir="auto">${withNumbers(what)}</p>` +
  `${notes.map((note) => `<p class="sheet-note" dir="auto">${webLink(note) ?? withNumbers(note)}</p>`).join('')}</div></li>`;

/** A note that is the address of a page, as a link; nothing where it is anything else. */
function webLink(note: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(note)) return undefined;
  return `<a href="${escaped(note)}" rel="noopener noreferrer nofollow">${escaped(note)}</a>`;
}
