import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import type {KitStrings} from '../i18n/kit/index.js';
import {pagination} from '../kit/pagination/pagination-template.js';
import {statusPanel} from '../kit/notice/notice-template.js';
import {button} from '../kit/button/button-template.js';
import {NOT_CONFIGURED} from './failures.js';
import {isOffline, type FinderIndex} from './finder-index.js';
import {
  emptyMessage,
  failedMessage,
  loadingMessage,
  notSetUpMessage,
  urgentMessage,
  type MessageOptions,
} from './messages.js';
import {resultList, resultsHead, type ResultsOptions} from './results-view.js';
import type {Relaxation} from '../activity-index/protocol.js';

/** What the list column is rendered from. */
export interface ListColumnOptions extends Omit<ResultsOptions, 'answer'>, MessageOptions {
  readonly kit: KitStrings;
  readonly index: FinderIndex;
  readonly answer?: ResultsOptions['answer'];
  readonly onRelax: (relaxation: Relaxation) => void;
  readonly onRetry: () => void;
  readonly onPage: (page: number, event: Event) => void;
  /** Address of a page of the list, where the page's address reflects it. */
  readonly pageHref?: (page: number) => string;
}

/** The list in whichever state it is: not set up, loading, failed, nothing found, or found. */
export function listColumn(options: ListColumnOptions): TemplateResult {
  const {t, index, answer, search, headingLevel} = options;
  const count = (content: unknown) =>
    heading({level: headingLevel, id: 'count', className: 'count', focusable: true, content});
  const failed = () => failedMessage(options, isOffline(index.error), options.onRetry);
  if (!answer) {
    if (index.state === 'idle')
      return notSetUpMessage(options, `<spk-activity-finder>: ${NOT_CONFIGURED.message}`);
    if (index.state === 'failed') return failed();
    return loadingMessage(t, count(search.place ? t.loadingNear(search.place.label) : t.loading));
  }
  const found = {...options, answer};
  return html`${urgentMessage(options)} ${index.state === 'failed' ? failed() : nothing}
  ${resultsHead(found, count(t.found(answer.total)))}
  ${answer.total === 0 ? emptyMessage(options, answer, options.onRelax) : resultList(found)}
  ${pagination({
    page: answer.page,
    pages: answer.pages,
    words: options.kit,
    href: options.pageHref,
    onPage: options.onPage,
  })}
  ${progressNotes(options)}`;
}

/** More is on its way, or something did not come. */
function progressNotes({t, index, onRetry}: ListColumnOptions): unknown {
  const {progress, state} = index;
  if (!progress) return nothing;
  if (state === 'partial') return html`<p class="note">${t.stillLoading(progress.size)}</p>`;
  if (progress.truncated) return html`<p class="note">${t.truncated}</p>`;
  if (!progress.incomplete) return nothing;
  return html`<div class="note">
    ${statusPanel({
      kind: 'warning',
      body: html`<p>${t.listFailedPart}</p>`,
      actions: button({variant: 'secondary', label: t.tryAgain, onClick: onRetry}),
    })}
  </div>`;
}
