import {html, nothing, type TemplateResult} from 'lit';
import type {KitStrings} from '../../i18n/kit/strings.js';
import {chevronEnd, chevronStart} from '../icons/icons.js';
import {GAP, pageNumbers} from './page-numbers.js';

/** What pagination is rendered from. */
export interface PaginationOptions {
  /** Current page, from 1. */
  readonly page: number;
  /** How many pages there are. With one or none, nothing is rendered. */
  readonly pages: number;
  /** `pages`, `previousPage`, `nextPage`, `pageNumber` and `pageOf` of the kit's texts. */
  readonly words: Pick<KitStrings, 'pages' | 'previousPage' | 'nextPage' | 'pageNumber' | 'pageOf'>;
  /** Address of a page: links instead of buttons, so that a page can be opened in a new tab. */
  readonly href?: (page: number) => string;
  /** Someone chose a page. With links, prevent the event's default to stay on this one. */
  readonly onPage: (page: number, event: MouseEvent) => void;
}

/** Steps between pages of results, in a `navigation` named "Pages". Styles: `paginationStyles`. */
export function pagination({
  page,
  pages,
  words,
  href,
  onPage,
}: PaginationOptions): TemplateResult | typeof nothing {
  if (pages <= 1) return nothing;
  const control = (to: number, content: unknown, classes: string, label: string | typeof nothing) => {
    const current = to === page && classes === 'spk-page' ? 'page' : nothing;
    const onClick = (event: MouseEvent) => onPage(to, event);
    return href
      ? html`<a
          class=${classes}
          href=${href(to)}
          aria-label=${label}
          aria-current=${current}
          @click=${onClick}
          >${content}</a
        >`
      : html`<button
          class=${classes}
          type="button"
          aria-label=${label}
          aria-current=${current}
          @click=${onClick}
        >
          ${content}
        </button>`;
  };
  const step = 'spk-page-step';
  return html`<nav class="spk-pagination" aria-label=${words.pages} part="pagination">
    ${
      page > 1
        ? control(page - 1, html`${chevronStart()}<span>${words.previousPage}</span>`, step, nothing)
        : nothing
    }
    <ul class="spk-page-list">
      ${pageNumbers(page, pages).map((each) =>
        each === GAP
          ? html`<li class="spk-page-gap" aria-hidden="true">…</li>`
          : html`<li>${control(each, each, 'spk-page', words.pageNumber(each))}</li>`,
      )}
    </ul>
    <p class="spk-page-of tabular">${words.pageOf(page, pages)}</p>
    ${
      page < pages
        ? control(
            page + 1,
            html`<span>${words.nextPage}</span>${chevronEnd()}`,
            `${step} spk-page-next`,
            nothing,
          )
        : nothing
    }
  </nav>`;
}
