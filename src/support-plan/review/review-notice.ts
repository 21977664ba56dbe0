import {html, nothing, type TemplateResult} from 'lit';
import {whenInWords} from '../../i18n/plan/in-words.js';
import {button} from '../../kit/button/button-template.js';
import {statusPanel} from '../../kit/notice/notice-template.js';
import {reviewState} from '../../model/plan/review.js';
import type {PlanView} from '../plan-view.js';

/** What can be done about a review that is due. */
export interface ReviewNoticeOptions {
  /** Words of the button, such as "Review this plan", or "Go on with the review". */
  readonly label: string;
  /** Of the button: focus comes back to it. */
  readonly id?: string;
  readonly onReview: () => void;
}

/** Plans that nobody looks at again. */
const ENDED = new Set(['completed', 'revoked', 'entered-in-error']);

/**
 * A panel for the head of the plan where it is time to look at it again, or where that time is over: says since when. Nothing in all other
 * cases. The button is there for those who can change the plan. Styles: `noticeStyles`, `buttonStyles`.
 */
export function reviewNotice(
  view: PlanView,
  {label, id, onReview}: ReviewNoticeOptions,
): TemplateResult | typeof nothing {
  const {plan, words, locale, today, headingLevel, canEdit} = view;
  const state = reviewState(plan, today);
  if (ENDED.has(plan.status) || (state.kind !== 'due' && state.kind !== 'overdue')) return nothing;
  const {when = ''} = plan.review;
  const date = whenInWords(locale, when.startsWith('P') ? state.to : when);
  return statusPanel({
    kind: state.kind === 'due' ? 'info' : 'warning',
    heading: state.kind === 'due' ? words.reviewDue : words.reviewOverdue(state.days),
    headingLevel: headingLevel + 1,
    body: html`<p>${words.reviewPlannedFor(date)}</p>`,
    ...(canEdit && {actions: button({label, ...(id && {id}), variant: 'secondary', onClick: onReview})}),
  });
}
