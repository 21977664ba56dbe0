import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../backends/backend-error.js';
import type {WellbeingGroupStrings} from '../i18n/wellbeing-group/index.js';
import {button} from '../kit/button/button-template.js';
import {failurePanel, statusPanel} from '../kit/notice/notice-template.js';
import {skeleton} from '../kit/skeleton/skeleton-template.js';
import {MeasureError, type GroupFigures} from '../measures/index.js';

/** What messages in place of charts have in common. */
export interface MessageOptions {
  readonly t: WellbeingGroupStrings;
  readonly headingLevel: number;
}

/** The figures are on their way. */
export const loadingView = ({t}: MessageOptions): TemplateResult =>
  html`<div class="message" aria-busy="true">
    <p class="visually-hidden" role="status">${t.loading}</p>
    ${skeleton(5)}
  </div>`;

/** The figures cannot be had, or cannot be shown. */
export function failedView(
  {t, headingLevel}: MessageOptions,
  error: unknown,
  onRetry: () => void,
): TemplateResult {
  const isBad = error instanceof MeasureError;
  const isOffline = error instanceof BackendError && error.code === 'offline';
  const [heading, body] = isBad
    ? [t.badHeading, t.badBody]
    : isOffline
      ? [t.offlineHeading, t.offlineBody]
      : [t.failedHeading, t.failedBody];
  return failurePanel({
    heading,
    headingLevel,
    body: html`<p>${body}</p>`,
    actions: isBad ? undefined : button({label: t.tryAgain, onClick: onRetry}),
    after: html`<slot></slot>`,
  });
}

/** The embedder has still to say where figures come from. */
export const notSetUpView = ({t, headingLevel}: MessageOptions, ownerNote: string): TemplateResult =>
  failurePanel({
    heading: t.notSetUpHeading,
    headingLevel,
    body: html`<p>${t.notSetUpBody}</p>
      <p><code dir="ltr" lang="en">${ownerNote}</code></p>`,
    after: html`<slot></slot>`,
  });

/** Nobody has answered twice. */
export function emptyView({t, headingLevel}: MessageOptions, figures?: GroupFigures): TemplateResult {
  const once = figures?.leftOut.once ?? 0;
  return statusPanel({
    heading: t.emptyHeading,
    headingLevel,
    body: html`<p>${t.emptyBody}</p>
      ${once === 0 ? nothing : html`<p>${t.onceSoFar(once)}</p>`}`,
    after: html`<slot></slot>`,
  });
}
