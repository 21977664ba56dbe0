import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {reviewInWords, sharingInWords, whenInWords} from '../../i18n/plan/in-words.js';
import {atStart} from '../../i18n/sentence.js';
import type {PlanContingency} from '../../model/plan.js';
import {nextReview, reviewState} from '../../model/plan/review.js';
import type {PlanView} from '../plan-view.js';
import {othersInWords} from './others-in-words.js';
import {recordLines} from './record-lines.js';
import {callLink, linesOf, numberFirst, paragraphs, withNumbers} from './plain-words.js';
import {numberParts} from './text-parts.js';

const CONTINGENCY = ['triggers', 'signs', 'helps', 'doesNotHelp', 'contacts'] as const;

/** What to do if things get harder, on pale yellow so that it is found fast; the numbers for urgent help always with it. */
export function contingencyContent(view: PlanView): TemplateResult {
  const {plan, words} = view;
  const filled = plan.contingencies.filter((each) => Object.keys(each).length > 1);
  return html`<div class="harder-list">
    ${
      filled.length > 0
        ? filled.map((each) => contingencyView(view, each))
        : html`<p class="nothing">${words.nothingYet}.</p>`
    }
    ${urgentLines(view)}
  </div>`;
}

/** One plan for harder times. */
export function contingencyView({words, headingLevel}: PlanView, entry: PlanContingency): TemplateResult {
  const {name} = entry;
  const level = headingLevel + (name ? 3 : 2);
  return html`<div class="harder">
    ${name ? heading({level: headingLevel + 2, content: name, className: 'harder-name'}) : nothing}
    ${CONTINGENCY.map((field) => {
      const said = entry[field];
      if (said === undefined) return nothing;
      return html`<div>
        ${heading({level, content: words.contingency[field].label, className: 'sub'})} ${paragraphs(said)}
      </div>`;
    })}
  </div>`;
}

/** Numbers to call at once. */
export function urgentLines({words}: PlanView): TemplateResult {
  return html`<div class="urgent-lines">
    <p><strong>${words.urgentHeading}</strong></p>
    <ul>
      ${words.urgentLines.map((line) => {
        const {number, words: rest} = numberFirst(line);
        return html`<li>${number ? html`${callLink(number)} ` : nothing}${rest}</li>`;
      })}
    </ul>
  </div>`;
}

/** A number that stands alone on its line has the height of a button. */
const isNumberAlone = (line: string): boolean => {
  const parts = numberParts(line);
  return parts.length === 1 && parts[0]?.isNumber === true;
};

/** Who helps, and how to reach them. */
export function peopleContent({plan, words}: PlanView): TemplateResult | typeof nothing {
  if (plan.people.length === 0) return nothing;
  return html`<ul class="people" role="list">
    ${plan.people.map(
      ({id, name, relation, contact}) =>
        html`<li id="person-${id}">
          <p>
            <strong>${name ?? relation ?? words.nothingYet}</strong
            >${name && relation ? `, ${relation}` : nothing}
          </p>
          ${linesOf(contact ?? '').map((line) => html`<p class=${isNumberAlone(line) ? 'call-line' : nothing}>${withNumbers(line)}</p>`)}
        </li>`,
    )}
  </ul>`;
}

/** When the plan is looked at again, and whether that is now or late; what was said the last times. */
export function reviewContent(view: PlanView): TemplateResult | typeof nothing {
  const {plan, words, locale, today, isPrinting} = view;
  const {review, reviews} = plan;
  const state = reviewState(plan, today);
  const when = reviewInWords(words, locale, review);
  // A span alone does not say on which day.
  const next = /^P/.test(review.when ?? '') ? nextReview(plan) : undefined;
  const day = next && reviewInWords(words, locale, {when: next.from});
  const hint =
    state.kind === 'due'
      ? words.reviewDue
      : state.kind === 'overdue'
        ? words.reviewOverdue(state.days)
        : undefined;
  const who = review.who;
  if (when === undefined && !review.words && !who && reviews.length === 0) return nothing;
  return html`<div class="own lines">
      ${when === undefined ? nothing : html`<p>${atStart(when)}${day ? `: ${day}` : nothing}.</p>`}
      ${review.words ? paragraphs(review.words) : nothing}
      ${who ? html`<p>${words.arrangedBy(who)}</p>` : nothing}
    </div>
    ${
      // Paper does not know what day it is read on.
      hint && !isPrinting
        ? html`<p class="review-hint"><span aria-hidden="true">!</span><strong>${hint}.</strong></p>`
        : nothing
    }
    ${reviews.map(
      ({on, words: said}) =>
        html`<div class="said">
          <p>${words.lookedAtOn(whenInWords(locale, on))}</p>
          ${said ? paragraphs(said) : nothing}
        </div>`,
    )}`;
}

/** Who may see the plan. */
export function sharingContent({plan, words, locale}: PlanView): TemplateResult | typeof nothing {
  const said = sharingInWords(words, locale, plan.sharing);
  return said === undefined ? nothing : html`<p class="own">${said}</p>`;
}

/** Where the plan is in its life, and who wrote it when. */
export const recordContent = (view: PlanView): TemplateResult =>
  html`<div class="record">${recordLines(view).map((line) => html`<p>${line}</p>`)}</div>`;

/** What another system added to the plan: shown, and left as it is. Nothing where there is nothing. */
export function othersContent({opened}: PlanView): TemplateResult | typeof nothing {
  const texts = othersInWords(opened?.others);
  if (texts.length === 0) return nothing;
  return html`<ul class="ticked">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}
