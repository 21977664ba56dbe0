import {html, nothing, type TemplateResult} from 'lit';
import type {WellbeingGroupStrings} from '../i18n/wellbeing-group/index.js';
import {failurePanel, statusPanel} from '../kit/notice/notice-template.js';
import {MeasureError, type GroupFigures} from '../measures/index.js';
import {failedMessage} from '../wellbeing-chart/messages.js';

/** What messages in place of charts have in common. */
export interface MessageOptions {
  readonly t: WellbeingGroupStrings;
  readonly headingLevel: number;
}

/** The figures cannot be had, or cannot be shown. */
export function failedView(message: MessageOptions, error: unknown, onRetry: () => void): TemplateResult {
  if (!(error instanceof MeasureError)) return failedMessage(message, error, false, onRetry);
  const {t, headingLevel} = message;
  return failurePanel({
    heading: t.badHeading,
    headingLevel,
    body: html`<p>${t.badBody}</p>`,
    after: html`<slot></slot>`,
  });
}

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
