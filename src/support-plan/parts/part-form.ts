import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {errorSummary} from '../../kit/error-summary/error-summary-template.js';
import type {PlanSection, PlanSectionKind} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {sectionContent} from '../reading/section-content.js';
import {sectionFrame, sectionLabel} from '../reading/section-frame.js';
import {answersForm} from './answers-form.js';
import {changedLine} from './changed-line.js';
import {named} from './entry-list.js';
import {listForm} from './list-form.js';
import {changeButtonId, PART_ERRORS, partFormId, PLAN_PART} from './part-ids.js';
import type {PartsEditor} from './parts-editor.js';
import {planForm} from './plan-form.js';
import {reviewForm} from './review-form.js';
import {sharingForm} from './sharing-form.js';
import {holdsSomething} from './which-sections.js';

/** Kinds of sections that are written here. */
const WRITTEN: readonly PlanSectionKind[] = ['answers', 'contingency', 'people', 'review', 'sharing'];

/** Whether a section is written here: goals and steps are in their own place, the others write themselves. */
export const isWritten = ({kind}: PlanSection): boolean => WRITTEN.includes(kind);

/** What is wrong, the fields, and the button that closes them. */
function frame(
  view: PlanView,
  parts: PartsEditor,
  part: string,
  label: string,
  fields: unknown,
): TemplateResult {
  const faults = parts.shownFaults(view);
  return html`<form
    class="part-form"
    id=${partFormId(part)}
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${errorSummary({
      id: PART_ERRORS,
      headingLevel: view.headingLevel + 2,
      heading: view.fields.thereIsAProblem,
      focusable: true,
      errors: faults.map(({id, message}) => ({
        text: message,
        target: id,
        onActivate: () => view.desk.focus(id),
      })),
    })}
    ${fields}
    <div class="part-buttons">
      ${button({
        label: named(parts.words.texts.done, label),
        variant: 'secondary',
        onClick: () => parts.close(view),
      })}
    </div>
  </form>`;
}

function fieldsOf(view: PlanView, parts: PartsEditor, section: PlanSection): unknown {
  switch (section.kind) {
    case 'contingency':
      return listForm(view, parts, 'contingencies');
    case 'people':
      return listForm(view, parts, 'people');
    case 'review':
      return reviewForm(view, parts);
    case 'sharing':
      return sharingForm(view, parts);
    default:
      return answersForm(view, parts, section);
  }
}

/** The fields of an open section. Everything that is written goes into the plan at once. */
export const partForm = (view: PlanView, parts: PartsEditor, section: PlanSection): TemplateResult =>
  frame(view, parts, section.id, sectionLabel(view, section), fieldsOf(view, parts, section));

/** The title and the status of the plan, while they are changed. Show it in place of the title's tools. */
export const titleForm = (view: PlanView, parts: PartsEditor): TemplateResult =>
  html`<div class="sec-open part-plan">
    ${frame(view, parts, PLAN_PART, parts.words.texts.partNamePlan, planForm(view, parts))}
  </div>`;

/** "Change" or "Add": opens a section. Nothing while it is open, and for sections that are not written here. */
export function changeButton(
  view: PlanView,
  parts: PartsEditor,
  section: PlanSection,
): TemplateResult | typeof nothing {
  if (!view.canEdit || !isWritten(section) || parts.isOpen(section.id)) return nothing;
  const {change, add} = parts.words.texts;
  const word = holdsSomething(view.plan, section) ? change : add;
  return button({
    id: changeButtonId(section.id),
    label: named(word, sectionLabel(view, section)),
    variant: 'quiet',
    onClick: () => parts.open(view, section.id),
  });
}

/** Opens the title and the status. */
export const titleButton = (view: PlanView, parts: PartsEditor): TemplateResult =>
  button({
    id: changeButtonId(PLAN_PART),
    label: parts.words.texts.changePlan,
    variant: 'quiet',
    onClick: () => parts.open(view, PLAN_PART),
  });

/** A whole section: to be read, or open to be changed. */
export function partSection(view: PlanView, parts: PartsEditor, section: PlanSection): TemplateResult {
  const open = view.canEdit && isWritten(section) && parts.isOpen(section.id);
  return sectionFrame({
    view,
    section,
    open,
    by: open ? parts.words.texts.changingThis : changedLine(view, parts, section.id),
    action: changeButton(view, parts, section),
    content: open ? partForm(view, parts, section) : sectionContent(view, section),
  });
}
