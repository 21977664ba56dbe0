import {html, nothing, type TemplateResult} from 'lit';
import {heading as headingOf} from '../../element/heading.js';

/** Meanings of a panel. `failure` is spoken at once. */
export const NOTICE_KINDS = ['info', 'success', 'warning', 'failure'] as const;
/** One of {@link NOTICE_KINDS}. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a panel is rendered from. */
export interface PanelOptions {
  readonly heading?: unknown;
  readonly headingLevel?: number;
  readonly headingId?: string;
  /** Lets script put focus on the heading. */
  readonly focusable?: boolean;
  readonly body?: unknown;
  /** Buttons and links: what can be done about it. Not part of what is spoken. */
  readonly actions?: unknown;
  /** Below the actions. */
  readonly after?: unknown;
}

function panel(
  kind: NoticeKind,
  role: 'alert' | 'status' | undefined,
  options: PanelOptions,
): TemplateResult {
  const {heading, headingLevel = 2, headingId, focusable, body, actions, after} = options;
  return html`<div class="spk-notice spk-notice-${kind}" part="notice">
    <div class="spk-notice-text" role=${role ?? nothing}>
      ${
        heading
          ? headingOf({
              level: headingLevel,
              content: heading,
              id: headingId,
              className: 'spk-notice-heading',
              focusable,
            })
          : nothing
      }
      ${body ? html`<div>${body}</div>` : nothing}
    </div>
    ${actions ? html`<div class="spk-actions">${actions}</div>` : nothing}
    ${after ? html`<div>${after}</div>` : nothing}
  </div>`;
}

/** Something did not work: what happened, and what to do now. Spoken at once. Styles: `noticeStyles`. */
export function failurePanel(options: PanelOptions): TemplateResult {
  return panel('failure', 'alert', options);
}

/** Something to know. With `live` it is spoken when the person pauses. Styles: `noticeStyles`. */
export function statusPanel(
  options: PanelOptions & {readonly kind?: Exclude<NoticeKind, 'failure'>; readonly live?: boolean},
): TemplateResult {
  return panel(options.kind ?? 'info', options.live ? 'status' : undefined, options);
}
