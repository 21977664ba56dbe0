import {html, nothing, type TemplateResult} from 'lit';
import type {SupportPlanStrings} from '../i18n/support-plan/index.js';
import type {PlanSection} from '../model/plan/sections.js';
import type {GoalsEditor} from './goals/goals-editor.js';
import type {GoalsOptions} from './goals/goals-options.js';
import {goalsSection, stepsSection} from './goals/goals-section.js';
import {addPartView} from './parts/add-part-view.js';
import {agreementSection} from './parts/agreement-view.js';
import {changedLine} from './parts/changed-line.js';
import {partSection, titleButton, titleForm} from './parts/part-form.js';
import {PLAN_PART} from './parts/part-ids.js';
import type {PartsEditor} from './parts/parts-editor.js';
import type {PlanView} from './plan-view.js';
import {letterFoot, planHead} from './reading/letter.js';
import {areTogether, framedSections} from './reading/section-frame.js';

/** What stands around the parts of a plan that is changed. */
export interface EditOptions {
  readonly t: SupportPlanStrings;
  readonly parts: PartsEditor;
  readonly goals: GoalsEditor;
  /** For goals and steps: where activities come from, and who writes. */
  readonly around: Omit<GoalsOptions, 'section' | 'by'>;
  /** Row of tools. */
  readonly tools: unknown;
  /** That it is time for a review. */
  readonly notice: unknown;
}

/** The plan as it is written: the same page as the letter, each part with its way to change it. */
export function editView(view: PlanView, options: EditOptions): TemplateResult {
  const {parts} = options;
  return html`<article class="plan-sheet" aria-labelledby="plan-title">
    ${headOf(view, options)} ${parts.isOpen(PLAN_PART) ? titleForm(view, parts) : nothing}
    ${framedSections(view.sections).map((section) => sectionView(view, section, options))}
    ${agreementSection(view, parts)} ${addPartView(view, parts)} ${letterFoot(withoutAgreement(view))}
  </article>`;
}

/** Who agreed stands in a section of its own, where it can be changed. */
function withoutAgreement(view: PlanView): PlanView {
  const {agreement: _said, ...plan} = view.plan;
  return {...view, plan};
}

function sectionView(view: PlanView, section: PlanSection, options: EditOptions): TemplateResult {
  const {parts, goals, around} = options;
  const isBoth = section.kind === 'goals' && areTogether(view.sections);
  const by = changedLine(view, parts, section.id, ...(isBoth ? ['actions'] : []));
  if (section.kind === 'goals') return goalsSection(view, goals, {section, by, ...around});
  if (section.kind === 'actions') return stepsSection(view, goals, {section, by, ...around});
  return partSection(view, parts, section);
}

function headOf(view: PlanView, {t, parts, tools, notice}: EditOptions): TemplateResult {
  return planHead(
    view,
    [t.together(view.names.person)],
    html`<div class="plan-tool-rows">
        ${tools} ${parts.isOpen(PLAN_PART) ? nothing : titleButton(view, parts)}
      </div>
      <div class="plan-due">${notice}</div>`,
  );
}
