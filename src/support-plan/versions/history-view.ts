import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PlanVersion} from '../../backends/plan/plan-versions.js';
import {heading} from '../../element/heading.js';
import {atStart} from '../../i18n/sentence.js';
import {backLink} from '../../kit/back-link/back-link-template.js';
import {button} from '../../kit/button/button-template.js';
import {details} from '../../kit/details/details-template.js';
import {failurePanel, statusPanel} from '../../kit/notice/notice-template.js';
import {planChanges} from '../../model/plan/changes.js';
import type {PlanView} from '../plan-view.js';
import {changesInWords, type ChangeInWords} from './change-in-words.js';
import {changeList} from './change-list.js';
import {momentInWords} from './moment-in-words.js';
import type {VersionList} from './version-list.js';
import {waitingView} from './waiting-view.js';
import type {WordsView} from './words-view.js';

type View = PlanView & WordsView;

/** What can be done in the list. */
export interface HistoryActions {
  readonly onBack: () => void;
  readonly onLook: (version: PlanVersion) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** So many changes of a version are read at once. */
const FEW = 5;

/** The id of the button by which a version is opened. */
export const lookButtonId = (index: number): string => `versions-look-${index}`;

/** Earlier versions, newest first, each with who saved it, when, and what changed. */
export function historyView(view: View, list: VersionList, actions: HistoryActions): TemplateResult {
  const {t, headingLevel} = view;
  return html`<div class="versions">
    ${backLink({label: t.backToPlan, onClick: actions.onBack})}
    ${heading({
      level: headingLevel,
      content: t.historyHeading,
      id: 'versions-title',
      className: 'versions-title',
      focusable: true,
    })}
    <div class="versions-intro"><p>${t.historyIntro}</p></div>
    ${content(view, list, actions)}
  </div>`;
}

function content(view: View, list: VersionList, actions: HistoryActions): unknown {
  const {t, headingLevel} = view;
  const level = {headingLevel: headingLevel + 1};
  const {state, shown} = list;
  if (state.kind === 'loading') return waitingView(t.historyLoading);
  if (state.kind === 'empty') {
    return statusPanel({...level, heading: t.noneHeading, body: html`<p>${t.noneBody}</p>`});
  }
  if (state.kind === 'not-kept') {
    return statusPanel({...level, heading: t.notKeptHeading, body: html`<p>${t.notKeptBody}</p>`});
  }
  // What has been read stays; the message is about the rest.
  const failed = state.kind === 'failed' ? failedView(view, state.why, list, actions) : nothing;
  if (shown.length === 0) return failed;
  return html`<ol role="list" class="versions-list" aria-label=${t.historyList}>
      ${repeat(
        shown,
        ({version, savedAt}) => `${version} ${savedAt ?? ''}`,
        (version, index) => versionItem(view, list, version, index, actions),
      )}
    </ol>
    ${failed} ${failed === nothing ? moreView(view, list, actions) : nothing}`;
}

function failedView(
  {t, headingLevel}: View,
  why: 'offline' | 'refused' | 'failed',
  {isFetching}: VersionList,
  {onRetry}: HistoryActions,
): TemplateResult {
  return failurePanel({
    headingLevel: headingLevel + 1,
    heading: t[`${why}Heading`],
    body: html`<p>${t[`${why}Body`]}</p>`,
    actions: button({
      label: isFetching ? t.loadingEarlier : t.tryAgain,
      variant: 'secondary',
      onClick: onRetry,
    }),
  });
}

function moreView({t}: View, list: VersionList, {onMore}: HistoryActions): TemplateResult {
  if (!list.hasMore) return html`<p class="versions-note versions-more">${t.allShown}</p>`;
  return html`<div class="versions-more">
    ${button({label: list.isFetching ? t.loadingEarlier : t.showEarlier, variant: 'secondary', onClick: onMore})}
  </div>`;
}

function versionItem(
  view: View,
  list: VersionList,
  version: PlanVersion,
  index: number,
  {onLook}: HistoryActions,
): TemplateResult {
  const {t, headingLevel} = view;
  const when = momentInWords(version.savedAt, view);
  const before = list.before(version);
  const changes =
    before && changesInWords(planChanges(before.plan, version.plan), before.plan, version.plan, view);
  return html`<li>
    <div>
      ${heading({
        level: headingLevel + 1,
        content: when === undefined ? t.unknownTime : atStart(when),
        id: `versions-when-${index}`,
        className: 'versions-small',
      })}
      ${version.savedBy === undefined ? nothing : html`<p>${t.savedBy(version.savedBy)}</p>`}
      ${index === 0 ? html`<p class="versions-note">${t.latest}</p>` : nothing}
    </div>
    <div>
      ${changes ? changesView(view, changes, index) : html`<p>${t.first}</p>`}
      ${button({
        label: t.look,
        variant: 'quiet',
        id: lookButtonId(index),
        ariaLabel: t.lookAt(when ?? t.earlier),
        onClick: () => onLook(version),
      })}
    </div>
  </li>`;
}

function changesView(view: View, changes: readonly ChangeInWords[], index: number): TemplateResult {
  const {t} = view;
  if (changes.length === 0) return html`<p>${t.noChanges}</p>`;
  const labelledBy = `versions-when-${index}`;
  const isLong = changes.length > FEW + 1;
  const rest = isLong ? changes.slice(FEW) : [];
  return html`${changeList(isLong ? changes.slice(0, FEW) : changes, {labelledBy})}
  ${
    rest.length === 0
      ? nothing
      : details({summary: t.moreChanges(rest.length), content: changeList(rest, {labelledBy})})
  }`;
}
