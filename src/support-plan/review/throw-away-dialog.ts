import {html, type TemplateResult} from 'lit';
import type {PlanReviewStrings} from '../../i18n/plan-review/index.js';
import {button} from '../../kit/button/button-template.js';
import {dialog} from '../../kit/dialog/dialog-template.js';

/** Asks before a review is thrown away that somebody has put something into. Styles: `dialogStyles`. */
export function throwAwayDialog(
  t: PlanReviewStrings,
  {
    open,
    headingLevel,
    onThrowAway,
    onClose,
  }: {
    readonly open: boolean;
    readonly headingLevel: number;
    readonly onThrowAway: () => void;
    readonly onClose: () => void;
  },
): TemplateResult {
  return dialog({
    id: 'review-throw-away',
    open,
    label: t.throwAwayHeading,
    headingLevel,
    content: html`<p>${t.throwAwayText}</p>`,
    footer: html`<div class="review-buttons">
      ${button({label: t.throwAway, variant: 'warning', onClick: onThrowAway})}
      ${button({label: t.keep, variant: 'secondary', onClick: onClose})}
    </div>`,
    closeLabel: t.close,
    onClose,
  });
}
