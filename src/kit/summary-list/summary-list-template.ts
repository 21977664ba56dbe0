import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../button/button-template.js';

/** What can be done about one row. */
export interface SummaryAction {
  /** The visible word, such as "Change". */
  readonly label: string;
  /** Read out after it, so that links tell each other apart: "your date of birth". */
  readonly hiddenLabel?: string;
  /** Makes it a link; prevent the default of its click to stay on the page. Without it: a button. */
  readonly href?: string;
  readonly id?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** A question and its answer. */
export interface SummaryRow {
  readonly key: unknown;
  /** Text, one text for each paragraph, or a template. Empty: nobody has answered. */
  readonly value?: unknown;
  readonly actions?: readonly SummaryAction[];
}

/** What a summary list is rendered from. */
export interface SummaryListOptions {
  readonly rows: readonly SummaryRow[];
  /** In place of an answer that nobody gave: `notProvided` of the texts of fields. */
  readonly notProvided: string;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function valueOf(value: unknown, notProvided: string): unknown {
  if (isEmpty(value)) return html`<p class="spk-summary-none">${notProvided}</p>`;
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
  return lines.map((line) =>
    typeof line === 'string' ? html`<p class="spk-summary-text">${line}</p>` : line,
  );
}

function action({label, hiddenLabel, href, id, onClick}: SummaryAction): TemplateResult {
  const words = html`${label}${
    hiddenLabel ? html`<span class="visually-hidden">${' '}${hiddenLabel}</span>` : nothing
  }`;
  return button({label: words, variant: 'quiet', href, id, onClick});
}

function actionsOf(actions: readonly SummaryAction[]): TemplateResult | typeof nothing {
  const [only] = actions;
  if (!only) return nothing;
  return html`<dd class="spk-summary-actions">
    ${
      actions.length === 1
        ? action(only)
        : html`<ul>
            ${actions.map((each) => html`<li>${action(each)}</li>`)}
          </ul>`
    }
  </dd>`;
}

/**
 * Questions and answers to be checked, with lines between them. Where there is little room, a question and its link
 * share a line and the answer stands below. Styles: `summaryListStyles`.
 */
export function summaryList({rows, notProvided}: SummaryListOptions): TemplateResult {
  return html`<div class="spk-summary-box">
    <dl class="spk-summary" part="list">
      ${rows.map(
        ({key, value, actions = []}) =>
          html`<div class="spk-summary-row">
            <dt>${key}</dt>
            <dd class="spk-summary-value">${valueOf(value, notProvided)}</dd>
            ${actionsOf(actions)}
          </div>`,
      )}
    </dl>
  </div>`;
}
