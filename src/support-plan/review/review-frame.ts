import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {whenInWords} from '../../i18n/plan/in-words.js';
import type {PlanReviewStrings} from '../../i18n/plan-review/index.js';
import {button} from '../../kit/button/button-template.js';
import type {PlanView} from '../plan-view.js';

/** Id of the heading: where focus goes when the review is shown. */
export const REVIEW_TITLE_ID = 'review-title';

/** Whose plan is reviewed, what day it is, and when it was looked at last. */
export function reviewHead(
  {plan, names, locale, today, headingLevel}: PlanView,
  t: PlanReviewStrings,
): TemplateResult {
  const last = plan.reviews.at(-1);
  const on = last && whenInWords(locale, last.on);
  const before = on === undefined ? t.firstTime : last?.by ? t.lastByOn(last.by, on) : t.lastOn(on);
  return html`<div class="plan-head">
    ${heading({
      level: headingLevel,
      content: names.person ? t.titleOf(names.person) : t.title,
      id: REVIEW_TITLE_ID,
      className: 'plan-title',
      focusable: true,
    })}
    <p class="plan-intro">${t.today(whenInWords(locale, today))} ${before}</p>
  </div>`;
}

/** What ends the review. */
export interface ReviewFootOptions {
  readonly t: PlanReviewStrings;
  readonly hasGoals: boolean;
  /** Left out where the bar of the plan has the button. */
  readonly onFinish?: () => void;
  /** Left out where nothing was put in. */
  readonly onThrowAway?: () => void;
}

/** The buttons below the last question. */
export function reviewFoot({t, hasGoals, onFinish, onThrowAway}: ReviewFootOptions): TemplateResult {
  return html`<div class="review-foot">
    ${hasGoals ? html`<p class="review-foot-hint" id="review-finish-hint">${t.finishHint}</p>` : nothing}
    <div class="review-buttons">
      ${
        onFinish
          ? button({
              label: t.finish,
              id: 'review-finish',
              ...(hasGoals && {ariaDescribedBy: 'review-finish-hint'}),
              onClick: onFinish,
            })
          : nothing
      }
      ${
        onThrowAway
          ? button({label: t.throwAway, variant: 'quiet', haspopup: 'dialog', onClick: onThrowAway})
          : nothing
      }
    </div>
  </div>`;
}
