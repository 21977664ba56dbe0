import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {dialog} from '../../kit/dialog/dialog-template.js';
import {actionsOf} from '../../model/plan/edit.js';
import type {PlanView} from '../plan-view.js';
import {removeGoal} from './edits.js';
import type {GoalsEditor} from './goals-editor.js';

/** Asks before a goal goes that has steps: what becomes of them is for the person to say. */
export function removeDialog(view: PlanView, editor: GoalsEditor): TemplateResult {
  const {texts, removing} = editor;
  const goal = view.plan.goals.find(({id}) => id === removing);
  const close = () => {
    editor.removing = undefined;
    view.desk.update();
  };
  return dialog({
    id: 'goals-remove',
    open: goal !== undefined,
    label: texts.removeGoalAsk,
    closeLabel: editor.kit.close,
    content: goal
      ? html`${goal.text ? html`<p class="goals-quote">${goal.text}</p>` : nothing}
          <p>${texts.removeGoalNote(actionsOf(view.plan, goal.id).length)}</p>`
      : nothing,
    footer: goal
      ? html`<div class="goals-choices">
          ${button({
            label: texts.removeWithSteps,
            variant: 'warning',
            onClick: () => removeGoal(view, editor, goal.id),
          })}
          ${button({
            label: texts.removeKeepSteps,
            variant: 'secondary',
            onClick: () => removeGoal(view, editor, goal.id, {keepSteps: true}),
          })}
          ${button({label: texts.keepGoal, variant: 'secondary', onClick: close})}
        </div>`
      : nothing,
    onClose: close,
  });
}
