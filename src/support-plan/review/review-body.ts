import {html, nothing, type TemplateResult} from 'lit';
import {doerInWords} from '../../i18n/plan/in-words.js';
import {button} from '../../kit/button/button-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {textArea} from '../../kit/textarea/textarea-template.js';
import {actionsOf} from '../../model/plan/edit.js';
import {goalReview} from './goal-review-view.js';
import {nextReviewView} from './next-review-view.js';
import {dueSteps, isLoose} from './review-answers.js';
import type {ReviewContext} from './review-context.js';
import {reviewSection} from './review-section.js';
import {stepQuestionId, stepsReview} from './step-review-view.js';

/** Id of the box for what belongs to no goal. */
export const TALKED_ID = 'review-talked';

/** All questions of a review, in the order in which people talk about them. */
export function reviewBody(context: ReviewContext): TemplateResult {
  const {view, t} = context;
  const {plan, words} = view;
  const loose = actionsOf(plan);
  const hasLoose =
    loose.length > 0 || plan.goals.length === 0 || context.answers.added.some((step) => isLoose(plan, step));
  return html`${toCheck(context)}
  ${
    plan.goals.length === 0
      ? reviewSection(view, {id: 'goals', label: words.sections.goals.label}, html`<p>${t.noGoals}</p>`)
      : plan.goals.map((goal, index) => goalReview(context, goal, index + 1))
  }
  ${
    hasLoose
      ? reviewSection(view, {id: 'steps', label: words.otherSteps}, stepsReview(context, loose, undefined))
      : nothing
  }
  ${gone(context)} ${talked(context)} ${nextReviewView(context)}`;
}

/** Steps of which somebody wanted to know by now: each leads to its question. */
function toCheck({view, t}: ReviewContext): TemplateResult | typeof nothing {
  const {plan, today, words, names, desk} = view;
  const steps = dueSteps(plan, today);
  if (steps.length === 0) return nothing;
  return reviewSection(
    view,
    {id: 'due', label: t.toCheck},
    html`<ul class="review-due" role="list">
      ${steps.map(({id, who, what, stage, activity}) => {
        const name = what ?? stage ?? activity?.name ?? words.nothingYet;
        const label = who ? `${doerInWords(words, who, names)}: ${name}` : name;
        return html`<li>
          ${button({label, variant: 'quiet', onClick: () => desk.focus(stepQuestionId(id))})}
        </li>`;
      })}
    </ul>`,
  );
}

/** Nothing of what was said is out of sight. */
function gone({view, t, gone}: ReviewContext): TemplateResult | typeof nothing {
  if (gone.length === 0) return nothing;
  return reviewSection(
    view,
    {id: 'gone', label: t.gone},
    html`<p>${t.goneBody}</p>
      <ul>
        ${gone.map((line) => html`<li>${line}</li>`)}
      </ul>`,
  );
}

function talked({view, t, answers, change, isBlank}: ReviewContext): TemplateResult {
  return reviewSection(
    view,
    {id: 'talked', label: t.talkedHeading},
    html`<div class="review-words">
        ${textArea({
          id: TALKED_ID,
          ...(isBlank && {error: t.nothingYet}),
          label: t.talkedHeading,
          labelHidden: true,
          ...(view.plan.goals.length > 0 && {hint: t.talkedHint}),
          value: answers.talked,
          rows: 3,
          onInput: (text) => change.set({talked: text}),
        })}
      </div>
      <div class="review-field">
        ${textInput({
          id: 'review-by',
          label: t.tookPart,
          value: answers.by,
          autocomplete: 'off',
          onInput: (by) => change.set({by}),
        })}
      </div>`,
  );
}
