import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {heading} from '../../element/heading.js';
import {button} from '../../kit/button/button-template.js';
import {checkboxItems} from '../../kit/checkboxes/checkboxes-template.js';
import {details} from '../../kit/details/details-template.js';
import {select} from '../../kit/select/select-template.js';
import {GOAL_STATUSES, type GoalStatus, type PlanAction, type PlanGoal} from '../../model/plan.js';
import {actionsOf, withEntryFields} from '../../model/plan/edit.js';
import {moveButtons, named} from '../parts/entry-list.js';
import {write} from '../parts/plan-place.js';
import type {PlanView} from '../plan-view.js';
import {stepRow} from '../reading/goals.js';
import {addStep, askToRemoveGoal, doneGoal, openStep} from './edits.js';
import {dayField, scaleField, whenField, wordsField} from './fields.js';
import {goalsId, type GoalsEditor} from './goals-editor.js';
import type {GoalsOptions} from './goals-options.js';
import {goalPlace} from './places.js';
import {readTarget} from './read-target.js';
import {stepForm} from './step-form.js';

/** Scores that can stand beside any goal: measures that are free for everybody to use. */
const OFFERED_SCORES: readonly string[] = [
  'ons4.satisfied',
  'ons4.worthwhile',
  'ons4.happy',
  'ons4.anxious',
  'loneliness-ons.ucla',
  'loneliness-ons.direct',
];

/** A goal that is being written, with its steps. */
export function goalForm(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  goal: PlanGoal,
  number: number,
): TemplateResult {
  const {words, names} = view;
  const {texts} = editor;
  const {id} = goal;
  const own = names.person === undefined ? undefined : texts.ownWordsOf(names.person);
  return html`<div class="goals-form" role="group" aria-label=${words.goalNumber(number)}>
    ${wordsField(view, editor, goalPlace(id, 'text'), words.goal.text, {
      own: true,
      ...(own !== undefined && {hint: own}),
    })}
    ${wordsField(view, editor, goalPlace(id, 'why'), words.goal.why, {optional: true})}
    ${whenField(view, editor, goalPlace(id, 'target'), words.goal.target, readTarget)}
    ${details({
      summary: texts.moreGoal,
      open: editor.more.has('goal'),
      onToggle: (open) => void editor.more[open ? 'add' : 'delete']('goal'),
      content: moreOfGoal(view, editor, goal),
    })}
    ${stepsForm(view, editor, options, {
      goal: id,
      steps: actionsOf(view.plan, id),
      title: words.sections.actions.label,
    })}
    <div class="goals-end">
      ${button({
        label: texts.doneGoal,
        id: 'goals-done',
        variant: 'secondary',
        onClick: () => doneGoal(view, editor, id),
      })}
      <div class="goals-moves">
        ${moveButtons(view, {list: 'goals', id, name: texts.goalName(number), words: editor.entry})}
        ${button({
          label: named(editor.entry.remove, texts.goalName(number)),
          id: 'goals-remove-goal',
          variant: 'quiet',
          onClick: () => askToRemoveGoal(view, editor, id),
        })}
      </div>
    </div>
  </div>`;
}

function moreOfGoal(view: PlanView, editor: GoalsEditor, goal: PlanGoal): TemplateResult {
  const {words} = view;
  const {texts} = editor;
  const {id, status} = goal;
  return html`<div class="goals-more">
    ${scaleField(view, editor, goalPlace(id, 'importance'), words.goal.importance, texts.importanceEnds)}
    ${scaleField(view, editor, goalPlace(id, 'confidence'), words.goal.confidence, texts.confidenceEnds)}
    ${select({
      id: goalPlace(id, 'status').id,
      label: words.goal.status.label,
      options: GOAL_STATUSES.map((value) => ({value, label: words.goalStatuses[value]})),
      value: status,
      onChange: (value) => write(view, goalPlace(id, 'status'), value as GoalStatus),
    })}
    ${domainField(view, editor, goal)} ${measuresField(view, editor, goal)}
    ${dayField(view, editor, goalPlace(id, 'start'), words.goal.start)}
  </div>`;
}

/** What it is about, for finding and counting. What is chosen here is never shown in place of the person's words. */
function domainField(view: PlanView, editor: GoalsEditor, {id, domain}: PlanGoal): TemplateResult {
  const {words} = view;
  const known = Object.entries(words.needs).map(([value, label]) => ({value, label}));
  const isOther = domain !== undefined && !known.some(({value}) => value === domain.id);
  return select({
    id: goalPlace(id, 'domain').id,
    label: words.goal.domain.label,
    options: [
      {value: '', label: editor.texts.noDomain},
      ...known,
      ...(isOther ? [{value: domain.id, label: domain.text}] : []),
    ],
    value: domain?.id ?? '',
    onChange: (value) => {
      const text = words.needs[value] ?? (value === domain?.id ? domain.text : undefined);
      write(view, goalPlace(id, 'domain'), text === undefined ? undefined : {id: value, text});
    },
  });
}

function measuresField(view: PlanView, editor: GoalsEditor, {id, measures = []}: PlanGoal): TemplateResult {
  const {texts} = editor;
  const {scores} = editor.measures;
  // Scores of measures that have no name here stay with the goal, unseen.
  const offered = [...new Set([...OFFERED_SCORES, ...measures])].filter((each) => scores[each]);
  return checkboxItems({
    id: goalPlace(id, 'measures').id,
    label: texts.measures,
    hint: texts.measuresHint,
    small: true,
    choices: offered.map((value) => ({value, label: scores[value]?.name ?? value})),
    values: measures,
    onChange: (chosen) => {
      const unseen = measures.filter((each) => !offered.includes(each));
      const now = [...chosen, ...unseen];
      view.desk.pause();
      view.desk.edit((plan) =>
        withEntryFields(plan, 'goals', id, {measures: now.length > 0 ? now : undefined}),
      );
    },
  });
}

/** Which steps are written. */
export interface StepsOptions {
  /** Of new ones; `undefined` for none. */
  readonly goal?: string;
  readonly steps: readonly PlanAction[];
  readonly title?: string;
}

/** Steps of a goal, or those without one, that can be changed one at a time. */
export function stepsForm(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  {goal, steps, title}: StepsOptions,
): TemplateResult {
  const {texts, picker} = editor;
  const canFind = picker.canFind(options.directory, options.shortlist ?? []);
  return html`<div class="goals-steps">
    ${
      title === undefined
        ? nothing
        : heading({level: view.headingLevel + 2, content: title, className: 'goals-sub'})
    }
    ${
      steps.length === 0
        ? html`<p class="nothing">${texts.noSteps}</p>`
        : html`<ul class="steps" role="list">
            ${repeat(
              steps,
              ({id}) => id,
              (step, index) => stepItem(view, editor, options, step, index + 1),
            )}
          </ul>`
    }
    <p class="goals-add">
      ${button({
        label: texts.addStep,
        id: goalsId.addStep,
        variant: 'quiet',
        onClick: () => addStep(view, editor, goal),
      })}
      ${
        canFind
          ? html`<span class="goals-or">${texts.or}</span> ${button({
                label: texts.findToAdd,
                id: 'goals-find',
                variant: 'quiet',
                haspopup: 'dialog',
                onClick: () => picker.open({goal}, options.directory),
              })}`
          : nothing
      }
    </p>
  </div>`;
}

function stepItem(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  step: PlanAction,
  number: number,
): TemplateResult {
  const {texts, drag} = editor;
  const {id, what, activity, stage} = step;
  const isOpen = editor.step === id;
  const title = what ?? activity?.name ?? stage;
  const name = texts.stepName(number) + (title === undefined ? '' : `: ${title}`);
  const end = html`<span class="goals-change">
    ${drag.handle(view, {
      list: 'actions',
      id,
      words: {...editor.entry, dragToMove: texts.dragToMove},
      focusOn: goalsId.changeStep(id),
    })}
    ${button({
      label: named(editor.entry.change, name),
      id: goalsId.changeStep(id),
      variant: 'quiet',
      onClick: () => openStep(view, editor, id),
    })}
  </span>`;
  return html`<li
    class=${`${isOpen ? 'step-opened' : ''} ${drag.classOf('actions', id)}`}
    data-drag="actions ${id}"
  >
    ${isOpen ? stepForm(view, editor, options, step, number) : stepRow(view, step, end)}
  </li>`;
}
