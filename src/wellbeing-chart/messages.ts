import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../backends/backend-error.js';
import type {ChartStrings} from '../i18n/charts/index.js';
import {button} from '../kit/button/button-template.js';
import {failurePanel, statusPanel} from '../kit/notice/notice-template.js';
import {skeleton} from '../kit/skeleton/skeleton-template.js';

/** Texts of messages in place of charts. */
export type MessageTexts = Pick<
  ChartStrings,
  | 'loading'
  | 'failedHeading'
  | 'failedBody'
  | 'offlineHeading'
  | 'offlineBody'
  | 'notSetUpHeading'
  | 'notSetUpBody'
  | 'tryAgain'
> &
  Partial<Pick<ChartStrings, 'refusedHeading' | 'refusedBody' | 'stale'>>;

/** What the messages have in common. */
export interface MessageOptions {
  readonly t: MessageTexts;
  readonly headingLevel: number;
}

/** What is shown is on its way. */
export const loadingMessage = ({t}: MessageOptions, lines = 6): TemplateResult =>
  html`<div class="message" aria-busy="true">
    <p class="visually-hidden" role="status">${t.loading}</p>
    ${skeleton(lines)}
  </div>`;

/** It could not be fetched; `isStale` where older ones are shown below. */
export function failedMessage(
  {t, headingLevel}: MessageOptions,
  error: unknown,
  isStale: boolean,
  onRetry: () => void,
): TemplateResult {
  const code = error instanceof BackendError ? error.code : 'server';
  const [heading, body] =
    code === 'offline'
      ? [t.offlineHeading, t.offlineBody]
      : code === 'refused' && t.refusedHeading !== undefined
        ? [t.refusedHeading, t.refusedBody]
        : [t.failedHeading, t.failedBody];
  return failurePanel({
    heading,
    headingLevel,
    body: html`<p>${body}</p>
      ${isStale ? html`<p>${t.stale}</p>` : nothing}`,
    actions: button({label: t.tryAgain, onClick: onRetry}),
    after: isStale ? nothing : html`<slot></slot>`,
  });
}

/** The embedder has still to say what is shown, and where it is: words for visitors, one line for the embedder. */
export const notSetUpMessage = ({t, headingLevel}: MessageOptions, ownerNote: string): TemplateResult =>
  failurePanel({
    heading: t.notSetUpHeading,
    headingLevel,
    body: html`<p>${t.notSetUpBody}</p>
      <p><code dir="ltr" lang="en">${ownerNote}</code></p>`,
    after: html`<slot></slot>`,
  });

/** There are no answers yet. */
export const emptyMessage = ({
  t,
  headingLevel,
}: MessageOptions & {readonly t: ChartStrings}): TemplateResult =>
  statusPanel({heading: t.emptyHeading, headingLevel, body: html`<p>${t.emptyBody}</p>`});
