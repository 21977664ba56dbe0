import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import type {PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {sectionLabel} from './framed-sections.js';

export {areTogether, framedSections, sectionLabel} from './framed-sections.js';

/** What a section's frame is made of. */
export interface SectionFrame {
  readonly view: PlanView;
  readonly section: PlanSection;
  /** Below the heading: who changed it last, or what is being changed. */
  readonly by?: unknown;
  /** Below that, and beside the heading where it is narrow: Change, or Add. */
  readonly action?: unknown;
  readonly content: unknown;
  /** It is being changed: pale blue, with a blue edge. */
  readonly open?: boolean;
}

/** Id of a section, for links to it and for focus. */
export const sectionId = (section: string): string => `section-${section}`;

/** A section with its heading in the margin. Its heading has the id `section-<id>-label`. Styles: `sectionStyles`. */
export function sectionFrame({view, section, by, action, content, open}: SectionFrame): TemplateResult {
  const id = sectionId(section.id);
  return html`<section class="sec ${open ? 'sec-open' : ''}" id=${id} aria-labelledby="${id}-label">
    <div class="sec-head">
      ${heading({
        level: view.headingLevel + 1,
        content: sectionLabel(view, section),
        id: `${id}-label`,
        className: 'sec-title',
        focusable: true,
      })}
      ${by ? html`<p class="sec-by">${by}</p>` : nothing}
      ${action ? html`<div class="sec-action">${action}</div>` : nothing}
    </div>
    <div class="sec-body">${content}</div>
  </section>`;
}
