import {html, nothing, type TemplateResult} from 'lit';
import {doerInWords, whenInWords} from '../../i18n/plan/in-words.js';
import {button} from '../../kit/button/button-template.js';
import {details} from '../../kit/details/details-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {select} from '../../kit/select/select-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {ACTION_STATUSES, type ActionStatus, type PlanAction, type PlanDoer} from '../../model/plan.js';
import {moveButtons, named} from '../parts/entry-list.js';
import {write} from '../parts/plan-place.js';
import type {PlanView} from '../plan-view.js';
import {activityField} from './activity-field.js';
import {connectionField} from './connection-field.js';
import {doneStep, linkStep, removeStep} from './edits.js';
import {dayField, lineField, scaleField, whenField, wordsField} from './fields.js';
import type {GoalsEditor} from './goals-editor.js';
import type {GoalsOptions} from './goals-options.js';
import {stepPlace} from './places.js';
import {readWhen} from './read-target.js';

const DOERS = ['me', 'worker', 'other'] as const;

/** The step that is being written. */
export function stepForm(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  step: PlanAction,
  number: number,
): TemplateResult {
  const {words} = view;
  const {texts} = editor;
  const {id} = step;
  const name = texts.stepName(number);
  return html`<fieldset class="step-form">
    <legend class="visually-hidden">${words.stepNumber(number)}</legend>
    ${lineField(view, editor, stepPlace(id, 'what'), words.action.what)}
    ${activityField(view, editor, options, step)}
    <div class="goals-two">${doerField(view, step)} ${connectionField(view, editor, options, step)}</div>
    ${whenField(view, editor, stepPlace(id, 'when'), words.action.when, readWhen)}
    ${details({
      summary: texts.moreStep,
      open: editor.more.has('step'),
      onToggle: (open) => void editor.more[open ? 'add' : 'delete']('step'),
      content: moreOfStep(view, editor, step),
    })}
    <div class="goals-moves">
      ${button({
        label: texts.doneStep,
        id: 'goals-done-step',
        variant: 'secondary',
        onClick: () => doneStep(view, editor, id),
      })}
      ${moveButtons(view, {list: 'actions', id, name, words: editor.entry})}
      ${button({
        label: named(editor.entry.remove, name),
        variant: 'quiet',
        onClick: () => removeStep(view, editor, step),
      })}
    </div>
  </fieldset>`;
}

/** Who does it; somebody else has a name. */
function doerField(view: PlanView, {id, who}: PlanAction): TemplateResult {
  const {words, names} = view;
  const place = stepPlace(id, 'who');
  const nameId = `${place.id}-name`;
  const name = who?.kind === 'other' ? who.name : undefined;
  return radioItems({
    id: place.id,
    label: words.action.who.label,
    small: true,
    choices: DOERS.map((kind) => ({
      value: kind,
      label: kind === 'other' ? words.doers.other : doerInWords(words, {kind}, names),
      ...(kind === 'other' && {
        reveal: textInput({
          id: nameId,
          label: words.action.whoName.label,
          value: name ?? '',
          spellcheck: false,
          autocomplete: 'off',
          onInput: (typed) =>
            view.desk.edit((plan) => place.set(plan, {kind: 'other', ...(typed && {name: typed})}), nameId),
          onChange: () => view.desk.pause(),
        }),
      }),
    })),
    value: who?.kind ?? '',
    onChange: (kind) => {
      view.desk.pause();
      write(view, place, {kind: kind as PlanDoer['kind']});
    },
  });
}

function moreOfStep(view: PlanView, editor: GoalsEditor, step: PlanAction): TemplateResult {
  const {words, plan} = view;
  const {texts} = editor;
  const {id, status} = step;
  return html`<div class="goals-more">
    ${radioItems({
      id: stepPlace(id, 'status').id,
      label: words.action.status.label,
      small: true,
      inline: true,
      choices: ACTION_STATUSES.map((value) => ({value, label: words.actionStatuses[value]})),
      value: status,
      onChange: (value) => {
        view.desk.pause();
        write(view, stepPlace(id, 'status'), value as ActionStatus);
      },
    })}
    ${wordsField(view, editor, stepPlace(id, 'outcome'), words.action.outcome)}
    ${wordsField(view, editor, stepPlace(id, 'strategies'), words.action.strategies)}
    ${lineField(view, editor, stepPlace(id, 'stage'), words.action.stage)}
    ${scaleField(view, editor, stepPlace(id, 'confidence'), words.action.confidence, texts.sureEnds)}
    ${dayField(view, editor, stepPlace(id, 'checkOn'), words.action.checkOn)}
    ${plan.goals.length === 0 ? nothing : goalField(view, editor, step)}
  </div>`;
}

/** Which goal it is for. */
function goalField(view: PlanView, editor: GoalsEditor, {id, goal}: PlanAction): TemplateResult {
  const {words, plan, locale} = view;
  const label = (text: string | undefined, number: number, target: string | undefined) =>
    [words.goalNumber(number), text ?? (target && whenInWords(locale, target))].filter(Boolean).join(': ');
  const known = plan.goals.some((each) => each.id === goal) ? goal : undefined;
  return select({
    id: stepPlace(id, 'goal').id,
    label: editor.texts.goalOfStep,
    options: [
      {value: '', label: editor.texts.noGoal},
      ...plan.goals.map((each, index) => ({
        value: each.id,
        label: label(each.text, index + 1, each.target),
      })),
    ],
    value: known ?? '',
    onChange: (value) => linkStep(view, editor, id, value || undefined),
  });
}
