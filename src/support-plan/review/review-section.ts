import {html, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import type {PlanView} from '../plan-view.js';

/** A part of the review with its heading in the margin, as the plan has them. Styles: `sectionStyles`. */
export function reviewSection(
  view: PlanView,
  {id, label}: {readonly id: string; readonly label: string},
  content: unknown,
): TemplateResult {
  const labelId = `review-section-${id}`;
  return html`<section class="sec" aria-labelledby=${labelId}>
    <div class="sec-head">
      ${heading({level: view.headingLevel + 1, content: label, id: labelId, className: 'sec-title'})}
    </div>
    <div class="sec-body">${content}</div>
  </section>`;
}
