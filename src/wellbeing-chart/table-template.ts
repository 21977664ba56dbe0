import {html, nothing, type TemplateResult} from 'lit';
import {details} from '../kit/details/details-template.js';
import {markEnglish} from './english-words.js';

/** One cell: what it says, and a smaller line below it. */
export interface Cell {
  readonly text: string;
  readonly note?: string;
  /** Language of `text`, where it is not that of the page. */
  readonly lang?: string;
  /** Words that are English in every interface, where `text` quotes them. */
  readonly english?: ReadonlySet<string>;
  /** In place of a value: set in grey. */
  readonly quiet?: boolean;
}

/** What a table is rendered from. The first column and the head are headers. */
export interface TableOptions {
  readonly caption: string;
  readonly head: readonly Cell[];
  /** Each row's first cell is its header. */
  readonly rows: readonly (readonly Cell[])[];
  /** A last row that sums up the others. */
  readonly foot?: readonly Cell[];
}

/** A real table, in a region that scrolls by itself where it is too wide. Styles: `tableStyles`. */
export function table({caption, head, rows, foot}: TableOptions): TemplateResult {
  return html`<div class="table-scroll" role="region" aria-label=${caption} tabindex="0">
    <table class="table" part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cellContent(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
      ${
        foot
          ? html`<tfoot>
              ${row(foot)}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

function row([first, ...others]: readonly Cell[]): TemplateResult {
  return html`<tr>
    <th scope="row">${first ? cellContent(first) : nothing}</th>
    ${others.map((cell) => html`<td class=${cell.quiet ? 'quiet' : nothing}>${cellContent(cell)}</td>`)}
  </tr>`;
}

function cellContent({text, note, lang, english}: Cell): unknown {
  const said = english ? markEnglish(text, english) : lang ? html`<span lang=${lang}>${text}</span>` : text;
  return note ? html`${said} <span class="cell-note">${note}</span>` : said;
}

/** How a chart's table is offered. */
export interface TableTwinOptions extends TableOptions {
  /** What opens it: "Show these answers as a table". */
  readonly summary: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** The table behind a chart, to be opened; open on paper. Styles: `tableStyles` and the kit's `detailsStyles`. */
export const tableTwin = ({summary, open, onToggle, ...options}: TableTwinOptions): TemplateResult =>
  details({summary, open, onToggle, content: table(options)});
