import {css, type CSSResultGroup} from 'lit';
import {inOrder} from '../../element/in-order.js';
import {backLinkStyles} from '../../kit/back-link/back-link.styles.js';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {dateInputStyles} from '../../kit/date-input/date-input.styles.js';
import {dialogStyles} from '../../kit/dialog/dialog.styles.js';
import {errorSummaryStyles} from '../../kit/error-summary/error-summary.styles.js';
import {choicesStyles} from '../../kit/field/choices.styles.js';
import {textInputStyles} from '../../kit/text-input/text-input.styles.js';
import {textareaStyles} from '../../kit/textarea/textarea.styles.js';
import {readingStyles} from '../reading/reading.styles.js';
import {sectionStyles} from '../reading/section-frame.styles.js';

const own = css`
  .review .said,
  .review .goal-meta {
    margin-block: 0.5em 0;
  }
  .review-status,
  .review-words,
  .review-field,
  .review-pair,
  .review-steps {
    margin-block-start: 1.5em;
  }
  .review-words .spk-input {
    font-size: 1.1579em;
  }
  .review .spk-back {
    margin-block-end: 0.5em;
  }
  .review .sec-body > :first-child,
  .review .sec-body > .steps:first-child > li:first-child {
    margin-block-start: 0;
  }
  .review .sec-body > .steps:first-child > li:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .review .spk-choice .spk-hint {
    margin-block-end: 0.375em;
    font-size: var(--_size-16);
  }
  .review-optional {
    color: var(--_text-secondary);
    font-weight: 400;
  }
  .review .steps {
    margin-block-start: 0.5em;
  }
  .review-step legend {
    margin-block-end: 0;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .review-step .spk-hint {
    margin-block-end: 0;
  }
  .review-step .spk-choice {
    column-gap: 0.625em;
  }
  .review-outcome {
    margin-block: 0.5em 0.75em;
  }
  .review-new {
    display: grid;
    gap: 1.25em;
    padding: 1.25em 1em;
    border: 1px solid var(--_border);
    background: var(--_surface);
  }
  .review-pair {
    display: grid;
    gap: 1.5em;
  }
  .review-due .spk-button {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .review-foot {
    padding-block-start: 1.5em;
    border-block-start: 2px solid var(--_text);
  }
  .review-foot-hint {
    margin-block-end: 1em;
    color: var(--_text-secondary);
  }
  .review-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: center;
  }
  @container spk (min-width: 40.0625em) {
    .review-status .spk-choices {
      grid-template-rows: repeat(4, auto);
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      column-gap: 2em;
    }
    .review-new {
      padding: 1.5em;
    }
  }
`;

/** For {@link ReviewScreen}. */
export const reviewStyles: CSSResultGroup = inOrder(
  sectionStyles,
  readingStyles,
  buttonStyles,
  backLinkStyles,
  choicesStyles,
  textInputStyles,
  textareaStyles,
  dateInputStyles,
  errorSummaryStyles,
  dialogStyles,
  own,
);
