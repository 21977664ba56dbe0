import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {heading} from '../../element/heading.js';
import {button} from '../../kit/button/button-template.js';
import {checkboxItems} from '../../kit/checkboxes/checkboxes-template.js';
import type {PlanAction, PlanGoal} from '../../model/plan.js';
import {actionsOf, withFields} from '../../model/plan/edit.js';
import type {PlanView} from '../plan-view.js';
import {goalView, stepList} from '../reading/goals.js';
import {areTogether, sectionId, sectionLabel} from '../reading/section-frame.js';
import {activityDialog, usable} from './activity-dialog.js';
import {addGoal, addStep, doneGoal, openGoal} from './edits.js';
import {goalForm, stepsForm} from './goal-form.js';
import {goalsId, type GoalsEditor} from './goals-editor.js';
import type {GoalsOptions} from './goals-options.js';
import {removeDialog} from './remove-dialog.js';

interface Row {
  readonly key: string;
  readonly isOpen?: boolean;
  /** What is being changed. */
  readonly by?: string;
  readonly action?: unknown;
  readonly content: unknown;
  readonly className?: string;
  /** `goals` and the goal's id: the row can be dragged. */
  readonly drag?: string;
}

/**
 * Goals, and steps with them, where they can be changed: a row for each goal, as it is read, and the one that is open as a form. It
 * is the whole section, in place of a `sectionFrame`. Styles: `goalsStyles`, beside those of the sections and of reading.
 */
export function goalsSection(view: PlanView, editor: GoalsEditor, given: GoalsOptions): TemplateResult {
  const options = {...given, shortlist: usable(given.shortlist)};
  const {plan, sections} = view;
  const isApart = sections.some(({kind}) => kind === 'actions') && !areTogether(sections);
  const others = isApart ? [] : othersRow(view, editor, options, {steps: actionsOf(plan), isTitled: true});
  const rows = [
    ...plan.goals.map((goal, index) => goalRow(view, editor, options, goal, index + 1)),
    ...others,
    endRow(view, editor, {canAddStep: !isApart && others.length === 0}),
  ];
  return html`${wholeSection(view, options, rows)} ${removeDialog(view, editor)}
  ${activityDialog(view, editor, options)}`;
}

/** Steps in a section of their own: those without a goal where goals are shown elsewhere, otherwise all. */
export function stepsSection(view: PlanView, editor: GoalsEditor, given: GoalsOptions): TemplateResult {
  const options = {...given, shortlist: usable(given.shortlist)};
  const {plan, sections} = view;
  const hasGoals = sections.some(({kind}) => kind === 'goals');
  const steps = hasGoals ? actionsOf(plan) : plan.actions;
  const others = othersRow(view, editor, options, {steps, isTitled: false});
  const rows = others.length > 0 ? others : [endRow(view, editor, {canAddStep: true, canAddGoal: false})];
  // Where goals are drawn, their section has the dialogs.
  return html`${wholeSection(view, options, rows)}
  ${hasGoals ? nothing : activityDialog(view, editor, options)}`;
}

function wholeSection(view: PlanView, {section, by}: GoalsOptions, rows: readonly Row[]): TemplateResult {
  const id = sectionId(section.id);
  const title = heading({
    level: view.headingLevel + 1,
    content: sectionLabel(view, section),
    id: `${id}-label`,
    className: 'sec-title',
    focusable: true,
  });
  const shown = rows.filter(({content, action}) => content !== nothing || action !== undefined);
  return html`<section class="goals-section" id=${id} aria-labelledby="${id}-label">
    ${repeat(
      shown,
      ({key}) => key,
      (row, index) => {
        const note = row.by ?? (index === 0 ? by : undefined);
        return html`<div
          class=${`sec ${row.isOpen ? 'sec-open' : ''} ${index > 0 ? 'goals-row' : ''} ${row.className ?? ''}`}
          data-drag=${row.drag ?? nothing}
        >
          <div class="sec-head">
            ${index === 0 ? title : nothing} ${note ? html`<p class="sec-by">${note}</p>` : nothing}
            ${row.action ? html`<div class="sec-action">${row.action}</div>` : nothing}
          </div>
          <div class="sec-body">${row.content}</div>
        </div>`;
      },
    )}
  </section>`;
}

function goalRow(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  goal: PlanGoal,
  number: number,
): Row {
  const {texts, drag, entry} = editor;
  const {id} = goal;
  const isOpen = editor.isOpenAt(id);
  const words = {...entry, dragToMove: texts.dragToMove};
  return {
    key: `goal ${id}`,
    isOpen,
    drag: `goals ${id}`,
    className: drag.classOf('goals', id),
    ...(isOpen
      ? {by: texts.changingGoal(number), content: goalForm(view, editor, options, goal, number)}
      : {
          action: html`<span class="goals-change">
            ${drag.handle(view, {list: 'goals', id, words, focusOn: goalsId.change(id)})}
            ${button({
              label: texts.changeGoal(number),
              id: goalsId.change(id),
              variant: 'quiet',
              onClick: () => openGoal(view, editor, id),
            })}
          </span>`,
          content: goalView(view, goal, number),
        }),
  };
}

/** Steps that belong to no goal; no row where there are none and none is being added. */
function othersRow(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  {steps, isTitled}: {readonly steps: readonly PlanAction[]; readonly isTitled: boolean},
): readonly Row[] {
  const {texts} = editor;
  const {words, headingLevel} = view;
  if (editor.isOpenAt(undefined)) {
    const content = html`<div class="goals-form" role="group" aria-label=${words.otherSteps}>
      ${stepsForm(view, editor, options, {steps, ...(isTitled && {title: words.otherSteps})})}
      <div class="goals-end">
        ${button({
          label: texts.doneSteps,
          id: 'goals-done',
          variant: 'secondary',
          onClick: () => doneGoal(view, editor, undefined),
        })}
      </div>
    </div>`;
    return [{key: 'others', isOpen: true, by: texts.changingSteps, content}];
  }
  if (steps.length === 0) return [];
  return [
    {
      key: 'others',
      action: button({
        label: texts.changeOthers,
        id: goalsId.change(undefined),
        variant: 'quiet',
        onClick: () => openGoal(view, editor, undefined),
      }),
      content: html`<div class="goal">
        ${isTitled ? heading({level: headingLevel + 2, content: words.otherSteps, className: 'sub'}) : nothing}
        ${stepList(view, steps)}
      </div>`,
    },
  ];
}

/** The ways to add something, and "I have no goals yet" where there are none. */
function endRow(
  view: PlanView,
  editor: GoalsEditor,
  {canAddStep, canAddGoal = true}: {readonly canAddStep: boolean; readonly canAddGoal?: boolean},
): Row {
  const {plan, words} = view;
  const {texts} = editor;
  const hasGoals = plan.goals.length > 0;
  const isEmpty = canAddGoal && !hasGoals;
  const hint = words.sections.goals.hint;
  const content = html`${isEmpty && hint ? html`<p class="goals-hint">${hint}</p>` : nothing}
    <p class="goals-add">
      ${
        canAddGoal
          ? button({
              label: hasGoals ? texts.addAnotherGoal : texts.addGoal,
              id: goalsId.add,
              variant: 'quiet',
              onClick: () => addGoal(view, editor),
            })
          : nothing
      }
      ${canAddGoal && canAddStep ? html`<span class="goals-or">${texts.or}</span>` : nothing}
      ${
        canAddStep
          ? button({
              label: canAddGoal ? texts.addOtherStep : texts.addStep,
              id: canAddGoal ? 'goals-add-other' : goalsId.add,
              variant: 'quiet',
              onClick: () => addStep(view, editor, undefined),
            })
          : nothing
      }
    </p>
    ${isEmpty ? noGoalsTick(view) : nothing}`;
  return {
    key: 'end',
    className: 'goals-last',
    content: canAddGoal || canAddStep ? content : nothing,
  };
}

/** To have no goals yet is an answer, too. */
const noGoalsTick = ({plan, words, desk}: PlanView): TemplateResult =>
  checkboxItems({
    id: 'goals-none',
    label: '',
    ariaLabel: words.sections.goals.label,
    small: true,
    choices: [{value: 'none', label: words.noGoals}],
    values: plan.noGoals ? ['none'] : [],
    onChange: ([none]) => {
      desk.pause();
      desk.edit((before) => withFields(before, {noGoals: none ? true : undefined}));
    },
  });
