import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {sectionWords} from '../../i18n/plan/in-words.js';
import type {PlanSection, PlanSectionKind} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';

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

/** Goals and steps stand next to each other: they are drawn as one, steps under their goals. */
export function areTogether(sections: readonly PlanSection[]): boolean {
  const at = (kind: PlanSectionKind) => sections.findIndex((each) => each.kind === kind);
  const [goals, actions] = [at('goals'), at('actions')];
  return goals >= 0 && actions >= 0 && Math.abs(goals - actions) === 1;
}

/** The sections that have a frame of their own: without that of the steps where it is drawn with the goals. */
export const framedSections = (sections: readonly PlanSection[]): readonly PlanSection[] =>
  areTogether(sections) ? sections.filter(({kind}) => kind !== 'actions') : sections;

/** Heading of a section as it is drawn. */
export function sectionLabel({words, sections}: PlanView, section: PlanSection): string {
  const isBoth = section.kind === 'goals' && section.label === undefined && areTogether(sections);
  return isBoth ? words.goalsAndActions : sectionWords(words, section).label;
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
