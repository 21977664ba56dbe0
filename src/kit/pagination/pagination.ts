import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SpkElement} from '../../element/spk-element.js';
import {Words} from '../../element/words.js';
import {kitWords} from '../../i18n/kit/index.js';
import {PageChangeEvent} from './pagination.events.js';
import {pagination} from './pagination-template.js';
import {hostStyles, paginationStyles} from './pagination.styles.js';

/**
 * Steps between pages of results. With one page it shows nothing.
 *
 * @tag spk-pagination
 * @fires {PageChangeEvent} spk-page-change - Someone chose a page. Cancelable.
 * @csspart pagination - The navigation.
 */
export class Pagination extends SpkElement {
  static override styles = [SpkElement.styles, paginationStyles, hostStyles];

  /** Current page, from 1. */
  @property({type: Number, reflect: true}) page = 1;
  /** How many pages there are. */
  @property({type: Number}) pages = 1;
  /** Address of a page, in which `{page}` stands for its number: links instead of buttons. */
  @property() href?: string;

  #words = new Words(this, kitWords);

  #onPage(page: number, event: MouseEvent): void {
    // A page that opens in a new tab or window does not change this one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const allowed = this.dispatchEvent(new PageChangeEvent(page));
    if (!allowed) event.preventDefault();
    else if (this.href === undefined) this.page = page;
  }

  protected override wordsReady(): Promise<void> | undefined {
    return this.#words.ready;
  }

  protected override render(): TemplateResult {
    const {href} = this;
    return html`<div class="spk-root">
      ${pagination({
        page: this.page,
        pages: this.pages,
        words: this.#words.texts,
        href: href === undefined ? undefined : (page) => href.replaceAll('{page}', String(page)),
        onPage: (page, event) => this.#onPage(page, event),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-pagination': Pagination;
  }
}
