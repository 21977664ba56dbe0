import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import type {KitStrings} from '../i18n/kit/index.js';
import {pagination} from '../kit/pagination/pagination-template.js';
import {statusPanel} from '../kit/notice/notice-template.js';
import {button} from '../kit/button/button-template.js';
import {NOT_CONFIGURED} from './failures.js';
import type {FinderIndex} from './finder-index.js';
import {
  emptyMessage,
  failedMessage,
  loadingShapes,
  notSetUpMessage,
  urgentMessage,
  type MessageOptions,
} from './messages.js';
import {areaWords, resultList, resultsHead, type ResultsOptions} from './results-view.js';
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

/**
 * The list in whichever state it is: not set up, loading, failed, nothing found, or found. The heading stays the same
 * element from loading on: whoever tried again has been put there.
 */
export function listColumn(options: ListColumnOptions): TemplateResult {
  const {t, index, answer, search, headingLevel} = options;
  const hasFailed = index.state === 'failed';
  if (!answer && index.state === 'idle')
    return notSetUpMessage(options, `<spk-activity-finder>: ${NOT_CONFIGURED.message}`);
  const count = (content: string) =>
    heading({level: headingLevel, id: 'count', className: 'count', focusable: true, content});
  return html`${urgentMessage(options)}
  ${hasFailed ? failedMessage(options, index.problem === 'offline', options.onRetry) : nothing}
  ${
    answer
      ? resultsHead(count(t.found(answer.total)), areaWords(options), {...options, answer})
      : hasFailed
        ? nothing
        : resultsHead(count(search.place ? t.loadingNear(search.place.label) : t.loading), t.loadingHint)
  }
  ${answer ? found({...options, answer}) : hasFailed ? nothing : loadingShapes()}`;
}

/** What was found, a page of it. */
function found(options: ListColumnOptions & ResultsOptions): TemplateResult {
  const {answer} = options;
  return html`${answer.total === 0 ? emptyMessage(options, answer, options.onRelax) : resultList(options)}
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
