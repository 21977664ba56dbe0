import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {button} from '../../kit/button/button-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {textArea} from '../../kit/textarea/textarea-template.js';
import type {GoalStatus, PlanGoal} from '../../model/plan.js';
import {actionsOf} from '../../model/plan/edit.js';
import {oneReview} from '../reading/goals.js';
import {statusShape} from '../reading/status-shape.js';
import {ENDED, GOING} from './review-answers.js';
import type {ReviewContext} from './review-context.js';
import {reviewSection} from './review-section.js';
import {stepsReview} from './step-review-view.js';

/** Id of the question how a goal is going. */
export const goalQuestionId = (goal: string): string => `review-goal-${goal}`;

/** One goal: what was said last time, then how it is going now, and its steps. One that has ended is asked about on request. */
export function goalReview(context: ReviewContext, goal: PlanGoal, number: number): TemplateResult {
  const {view, t, answers, opened, change} = context;
  const {words, headingLevel, scores, plan} = view;
  const {id, text, reviews, status, measures = []} = goal;
  const last = reviews.at(-1);
  const isAsked = GOING.includes(status) || opened.has(id) || answers.goals[id] !== undefined;
  const before = last
    ? oneReview(view, last)
    : html`<p class="goal-meta">${statusShape(status, words.goalStatuses[status])}</p>`;
  return reviewSection(
    view,
    {id: `goal-${id}`, label: words.goalNumber(number)},
    html`${heading({level: headingLevel + 2, content: text ?? words.nothingYet, className: 'goal-text'})}
    ${before} ${measures.length > 0 ? (scores?.beside(measures) ?? nothing) : nothing}
    ${
      isAsked
        ? html`${goalQuestions(context, goal, number)}
            <div class="review-steps">
              ${heading({level: headingLevel + 2, content: t.stepsHeading, className: 'sub'})}
              ${stepsReview(context, actionsOf(plan, id), id)}
            </div>`
        : html`<p>
            ${button({
              label: html`${t.reviewEnded}<span class="visually-hidden">
                  (${words.goalNumber(number)})</span
                >`,
              variant: 'quiet',
              onClick: () => change.openGoal(id),
            })}
          </p>`
    }`,
  );
}

function goalQuestions(context: ReviewContext, {id}: PlanGoal, number: number): TemplateResult {
  const {view, t, answers, goalProblems, change} = context;
  const {words} = view;
  const {status, words: said = ''} = answers.goals[id] ?? {};
  const error = goalProblems.get(id);
  return html`<div class="review-status">
      ${radioItems({
        id: goalQuestionId(id),
        label: html`${words.goal.status.label}<span class="visually-hidden">
            (${words.goalNumber(number)})</span
          >`,
        ...(error && {error}),
        choices: [...GOING, ...ENDED].map((value) => ({value, label: words.goalStatuses[value]})),
        value: status ?? '',
        small: true,
        onChange: (value) => change.goal(id, {status: value as GoalStatus}),
      })}
      ${
        status
          ? button({
              label: html`${t.clearAnswer}<span class="visually-hidden">
                  (${words.goalNumber(number)})</span
                >`,
              variant: 'quiet',
              onClick: () => {
                change.goal(id, {status: undefined});
                view.desk.focus(goalQuestionId(id));
              },
            })
          : nothing
      }
    </div>
    <div class="review-words">
      ${textArea({
        id: `${goalQuestionId(id)}-words`,
        label: html`${words.goal.words.label} <span class="review-optional">${t.optional}</span>`,
        value: said,
        rows: 3,
        onInput: (text) => change.goal(id, {words: text}),
      })}
    </div>`;
}
