import {html, nothing, type TemplateResult} from 'lit';
import type {PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {answersContent} from './answers.js';
import {actionsContent, goalsContent} from './goals.js';
import {
  contingencyContent,
  peopleContent,
  recordContent,
  reviewContent,
  sharingContent,
} from './other-sections.js';

/** A section as it is read. Never blank: what nobody has written yet says so. Styles: `readingStyles`. */
export function sectionContent(view: PlanView, section: PlanSection): TemplateResult {
  const content = contentOf(view, section);
  return content === nothing
    ? html`<p class="nothing">${view.words.nothingYet}.</p>`
    : (content as TemplateResult);
}

/** Whether a section would say that there is nothing in it. */
export const isSectionEmpty = (view: PlanView, section: PlanSection): boolean =>
  section.kind === 'contingency'
    ? view.plan.contingencies.length === 0
    : contentOf(view, section) === nothing;

function contentOf(view: PlanView, section: PlanSection): unknown {
  switch (section.kind) {
    case 'goals':
      return goalsContent(view);
    case 'actions':
      return actionsContent(view);
    case 'wellbeing':
      return view.scores?.all() ?? nothing;
    case 'contingency':
      return contingencyContent(view);
    case 'people':
      return peopleContent(view);
    case 'review':
      return reviewContent(view);
    case 'sharing':
      return sharingContent(view);
    case 'record':
      return recordContent(view);
    default:
      return answersContent(view, section);
  }
}
