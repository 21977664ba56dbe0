import {html, nothing, type TemplateResult} from 'lit';
import {doerInWords, whenInWords} from '../../i18n/plan/in-words.js';
import {button} from '../../kit/button/button-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {textArea} from '../../kit/textarea/textarea-template.js';
import {ACTION_STATUSES, type PlanAction, type PlanDoer} from '../../model/plan.js';
import {isLoose, type NewStep} from './review-answers.js';
import type {ReviewContext} from './review-context.js';

/** Id of the question how far a step is. */
export const stepQuestionId = (step: string): string => `review-step-${step}`;
/** Id of the button that adds a step. */
export const addStepId = (goal: string | undefined): string => `review-add-${goal ?? 'other'}`;
/** Id of the first field of a step that is being added. */
export const newStepId = (step: string): string => `review-new-${step}`;

/** Steps with how far they are, those that are being added, and a way to add one. */
export function stepsReview(
  context: ReviewContext,
  steps: readonly PlanAction[],
  goal: string | undefined,
): TemplateResult {
  const {view, t, answers, change} = context;
  const added = answers.added.filter((step) =>
    goal === undefined ? isLoose(view.plan, step) : step.goal === goal,
  );
  const items = [
    ...steps.map((step) => stepReview(context, step)),
    ...added.map((step) => newStepFields(context, step)),
  ];
  return html`${
      items.length > 0
        ? html`<ul class="steps" role="list">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : nothing
    }
    <p>
      ${button({
        label: goal === undefined ? t.addStep : t.addStepToGoal,
        variant: 'quiet',
        id: addStepId(goal),
        onClick: () => change.addStep(goal),
      })}
    </p>`;
}

function stepReview(context: ReviewContext, step: PlanAction): TemplateResult {
  const {view, t, answers, change, due} = context;
  const {words, locale, names} = view;
  const {id, who, checkOn} = step;
  const answer = answers.steps[id] ?? {};
  const status = answer.status ?? step.status;
  const what = step.what ?? step.stage ?? step.activity?.name ?? words.nothingYet;
  const isDue = due.has(id);
  const isOver = status === 'done' || status === 'not-needed';
  const asksOutcome = answer.outcome !== undefined || isDue || (isOver && answer.status !== undefined);
  return html`<div class="review-step">
    ${radioItems({
      id: stepQuestionId(id),
      label: html`${who ? html`<b>${doerInWords(words, who, names)}:</b> ` : nothing}${what}`,
      ...(isDue && checkOn !== undefined && {hint: t.toCheckOn(whenInWords(locale, checkOn))}),
      choices: ACTION_STATUSES.map((value) => ({value, label: words.actionStatuses[value]})),
      value: status,
      small: true,
      inline: true,
      onChange: (value) => change.step(id, {status: value as PlanAction['status']}),
    })}
    ${
      asksOutcome
        ? html`<div class="review-outcome">
            ${textArea({
              id: `${stepQuestionId(id)}-outcome`,
              label: html`${words.action.outcome.label} <span class="review-optional">${t.optional}</span>`,
              value: answer.outcome ?? step.outcome ?? '',
              rows: 2,
              onInput: (outcome) => change.step(id, {outcome}),
            })}
          </div>`
        : nothing
    }
  </div>`;
}

function newStepFields({view, t, change}: ReviewContext, step: NewStep): TemplateResult {
  const {words, names} = view;
  const {id} = step;
  const kinds: readonly PlanDoer['kind'][] = ['me', 'worker', 'other'];
  return html`<div class="review-new" role="group" aria-label=${t.newStep}>
    ${textInput({
      id: newStepId(id),
      label: words.action.what.label,
      value: step.what,
      onInput: (what) => change.newStep(id, {what}),
    })}
    ${radioItems({
      id: `${newStepId(id)}-who`,
      label: words.action.who.label,
      choices: kinds.map((kind) => ({
        value: kind,
        label: doerInWords(words, {kind}, names),
        ...(kind === 'other' && {
          reveal: textInput({
            id: `${newStepId(id)}-name`,
            label: words.action.whoName.label,
            value: step.name,
            autocomplete: 'off',
            onInput: (name) => change.newStep(id, {name}),
          }),
        }),
      })),
      value: step.who,
      small: true,
      onChange: (who) => change.newStep(id, {who: who as PlanDoer['kind']}),
    })}
    ${textInput({
      id: `${newStepId(id)}-when`,
      label: words.action.when.label,
      ...(words.action.when.hint && {hint: words.action.when.hint}),
      value: step.when,
      onInput: (when) => change.newStep(id, {when}),
    })}
    <p>${button({label: t.removeStep, variant: 'quiet', onClick: () => change.removeStep(id)})}</p>
  </div>`;
}
