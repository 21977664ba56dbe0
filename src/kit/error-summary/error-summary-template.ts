import {html, nothing, type TemplateResult} from 'lit';
import {heading as headingOf} from '../../element/heading.js';

/** One problem in an error summary. */
export interface SummaryError {
  /** The same words as beside the field. */
  readonly text: string;
  /** Id of the control, for the link's address. Following it is up to `onActivate`. */
  readonly target?: string;
  /** Goes to the control: `focusProblem()`. Without it the error is not about one control, and no link. */
  readonly onActivate?: (event: MouseEvent) => void;
}

/** What an error summary is rendered from. */
export interface ErrorSummaryOptions {
  readonly id?: string;
  readonly headingLevel?: number;
  /** `thereIsAProblem` of the texts of fields. */
  readonly heading: string;
  /** In the order of the page. With none, nothing is rendered. */
  readonly errors: readonly SummaryError[];
  /** Lets script put focus on it, which is what to do when it appears. */
  readonly focusable?: boolean;
}

function item({text, target = '', onActivate}: SummaryError): TemplateResult {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    onActivate?.(event);
  };
  return html`<li>
    ${onActivate ? html`<a href="#${target}" @click=${onClick}>${text}</a>` : html`<p>${text}</p>`}
  </li>`;
}

/** All problems of a page, each a way to its control. Spoken at once. Styles: `errorSummaryStyles`. */
export function errorSummary({
  id,
  headingLevel = 2,
  heading,
  errors,
  focusable,
}: ErrorSummaryOptions): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div
    class="spk-error-summary"
    id=${id ?? nothing}
    tabindex=${focusable ? '-1' : nothing}
    part="summary"
  >
    <div role="alert">
      ${headingOf({level: headingLevel, content: heading, className: 'spk-error-summary-heading'})}
      <ul class="spk-error-summary-list">
        ${errors.map(item)}
      </ul>
    </div>
  </div>`;
}
