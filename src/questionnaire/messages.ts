import {html, type TemplateResult} from 'lit';
import type {QuestionnaireStrings} from '../i18n/questionnaire/index.js';
import {button} from '../kit/button/button-template.js';
import {failurePanel, statusPanel} from '../kit/notice/notice-template.js';
import {skeleton} from '../kit/skeleton/skeleton-template.js';

/** What the messages have in common. */
export interface MessageOptions {
  readonly t: QuestionnaireStrings;
  readonly headingLevel: number;
}

/** The form is on its way. */
export function loadingMessage({t}: MessageOptions): TemplateResult {
  return html`<div class="message" aria-busy="true">
    <p class="visually-hidden">${t.loading}</p>
    ${skeleton(4)}
  </div>`;
}

/** The form cannot be fetched or read. */
export function failedMessage(
  {t, headingLevel}: MessageOptions,
  offline: boolean,
  onRetry: (() => void) | undefined,
): TemplateResult {
  return failurePanel({
    heading: offline ? t.offlineHeading : t.failedHeading,
    headingLevel,
    body: html`<p>${offline ? t.offlineBody : t.failedBody}</p>`,
    actions: onRetry ? button({label: t.tryAgain, onClick: onRetry}) : undefined,
    after: html`<slot></slot>`,
  });
}

/** The embedder has still to say which form: words for visitors, one line for the embedder. */
export function notSetUpMessage({t, headingLevel}: MessageOptions, ownerNote: string): TemplateResult {
  return failurePanel({
    heading: t.notSetUpHeading,
    headingLevel,
    body: html`<p>${t.notSetUpBody}</p>
      <p><code dir="ltr" lang="en">${ownerNote}</code></p>`,
    after: html`<slot></slot>`,
  });
}

/** A form without a question. */
export function emptyMessage({t, headingLevel}: MessageOptions): TemplateResult {
  return html`${statusPanel({heading: t.emptyHeading, headingLevel, body: html`<p>${t.emptyBody}</p>`})}
    <slot></slot>`;
}

/** Everything is answered. What the page puts into the slot `completed` takes its place. */
export function completeMessage({t, headingLevel}: MessageOptions): TemplateResult {
  return html`<slot name="completed"
    >${statusPanel({
      kind: 'success',
      heading: t.completeHeading,
      headingLevel,
      focusable: true,
      body: html`<p>${t.completeBody}</p>`,
    })}</slot
  >`;
}
