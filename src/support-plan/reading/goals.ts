import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {doerInWords, labelled, whenInWords} from '../../i18n/plan/in-words.js';
import type {GoalReview, PlanAction, PlanGoal} from '../../model/plan.js';
import {actionsOf} from '../../model/plan/edit.js';
import {details} from '../../kit/details/details-template.js';
import type {PlanView} from '../plan-view.js';
import {paragraphs, withNumbers} from './plain-words.js';
import {areTogether} from './section-frame.js';
import {statusShape} from './status-shape.js';
import {activityNote, stepWords} from './step-words.js';

/** What may stand around a goal that is only read. */
export interface GoalAround {
  /** Beside "Goal 1": a way to change it. */
  readonly action?: unknown;
  /** In place of its steps. */
  readonly steps?: unknown;
}

/** Goals with their steps, and below them the steps without a goal unless these have a section of their own. */
export function goalsContent(view: PlanView): TemplateResult | typeof nothing {
  const {plan, sections, words} = view;
  const {goals, noGoals} = plan;
  const hasOwn = sections.some(({kind}) => kind === 'actions') && !areTogether(sections);
  const loose = hasOwn ? [] : actionsOf(plan);
  if (goals.length === 0 && !noGoals && loose.length === 0) return nothing;
  return html`<div class="goals">
    ${goals.length === 0 && noGoals ? html`<p class="own">${words.noGoals}.</p>` : nothing}
    ${goals.map((goal, index) => goalView(view, goal, index + 1))} ${looseSteps(view, loose)}
  </div>`;
}

/** The steps of a section of their own: those without a goal where goals are shown, all where they are not. */
export function actionsContent(view: PlanView): TemplateResult | typeof nothing {
  const {plan, sections} = view;
  const steps = sections.some(({kind}) => kind === 'goals') ? actionsOf(plan) : plan.actions;
  return steps.length > 0 ? stepList(view, steps) : nothing;
}

/** Steps that belong to no goal, under a heading of their own; nothing where there are none. */
export function looseSteps(view: PlanView, steps: readonly PlanAction[]): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<div class="goal">
    ${heading({level: view.headingLevel + 2, content: view.words.otherSteps, className: 'sub'})}
    ${stepList(view, steps)}
  </div>`;
}

/** One goal as it is read: the person's own sentence, why, how it goes and by when, and its steps. */
export function goalView(
  view: PlanView,
  goal: PlanGoal,
  number: number,
  {action, steps}: GoalAround = {},
): TemplateResult {
  const {words, locale, plan, headingLevel, scores} = view;
  const {id, text, why, status, target, importance, confidence, reviews, measures = []} = goal;
  const scale = (label: string, value: number | undefined) =>
    value === undefined ? nothing : html`<span>${labelled(label, words.outOfTen(value))}</span>`;
  return html`<article class="goal" id="goal-${id}" aria-labelledby="goal-${id}-number goal-${id}-text">
    <div class="goal-top">
      <p class="goal-number" id="goal-${id}-number">${words.goalNumber(number)}</p>
      ${action ?? nothing}
    </div>
    ${heading({
      level: headingLevel + 2,
      content: text ?? words.nothingYet,
      id: `goal-${id}-text`,
      className: 'goal-text',
      focusable: true,
    })}
    ${why ? html`<div class="goal-why">${paragraphs(why)}</div>` : nothing}
    <p class="goal-meta">
      ${statusShape(status, words.goalStatuses[status])}
      ${target ? html`<span>${words.wantedBy(whenInWords(locale, target))}</span>` : nothing}
      ${scale(words.importance, importance)} ${scale(words.confidence, confidence)}
    </p>
    ${reviewsView(view, reviews)} ${measures.length > 0 ? (scores?.beside(measures) ?? nothing) : nothing}
    ${steps ?? stepList(view, actionsOf(plan, id))}
  </article>`;
}

/** What was said at the last review, and what was said before that. */
function reviewsView(view: PlanView, reviews: readonly GoalReview[]): TemplateResult | typeof nothing {
  const last = reviews[reviews.length - 1];
  if (!last) return nothing;
  const before = reviews.slice(0, -1).reverse();
  return html`${oneReview(view, last)}
  ${
    before.length === 0
      ? nothing
      : view.isPrinting
        ? before.map((each) => oneReview(view, each))
        : details({
            summary: view.words.saidBefore,
            content: before.map((each) => oneReview(view, each)),
          })
  }`;
}

/** How a goal was going on a day, and the person's words. */
export function oneReview({words, locale}: PlanView, {on, status, words: said}: GoalReview): TemplateResult {
  return html`<div class="said">
    <p>${words.saidOn(whenInWords(locale, on), words.goalStatuses[status])}.</p>
    ${said ? paragraphs(said) : nothing}
  </div>`;
}

/** Steps, one below the other; nothing where there are none. */
export function stepList(view: PlanView, steps: readonly PlanAction[]): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<ul class="steps" role="list">
    ${steps.map((step) => html`<li>${stepRow(view, step)}</li>`)}
  </ul>`;
}

/** One step as it is read: who, what and when, how far it is. `end` stands in place of how far it is. */
export function stepRow(view: PlanView, step: PlanAction, end?: unknown): TemplateResult {
  const {words, locale, names} = view;
  const {who, when, stage, what, activity, connection, status, outcome, strategies, checkOn} = step;
  const note = (text: string) => html`<p class="step-note">${withNumbers(text)}</p>`;
  return html`<div class="step" id="step-${step.id}">
    <span class="step-who">${who ? doerInWords(words, who, names) : nothing}</span>
    <div class="step-what">
      <p>${stepWords(view, step)}</p>
      ${when ? note(whenInWords(locale, when)) : nothing}
      ${stage && (what || activity) ? note(labelled(words.action.stage.label, stage)) : nothing}
      ${activity ? activityNote(view, step, activity) : nothing}
      ${connection ? note(connectionWords(view, step)) : nothing}
      ${strategies ? note(labelled(words.action.strategies.label, strategies)) : nothing}
      ${outcome ? note(labelled(words.action.outcome.label, outcome)) : nothing}
      ${checkOn && !outcome ? note(labelled(words.action.checkOn.label, whenInWords(locale, checkOn))) : nothing}
    </div>
    <div class="step-end">${end ?? statusShape(status, words.actionStatuses[status])}</div>
  </div>`;
}

/** "Told about it.", "Referred. I agreed on 10 November 2026 to my details being passed on." */
function connectionWords({words, locale}: PlanView, {connection, agreed}: PlanAction): string {
  if (!connection) return '';
  const said = `${words.connections[connection]}.`;
  if (connection !== 'referred') return said;
  const passedOn = agreed ? words.detailsAgreedOn(whenInWords(locale, agreed.on)) : words.detailsNotPassedOn;
  return `${said} ${passedOn}`;
}
