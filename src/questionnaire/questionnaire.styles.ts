import {css, type CSSResultGroup} from 'lit';
import {containerStyles} from '../element/container.styles.js';
import {inOrder} from '../element/in-order.js';
import {backLinkStyles} from '../kit/back-link/back-link.styles.js';
import {buttonStyles} from '../kit/button/button.styles.js';
import {errorSummaryStyles} from '../kit/error-summary/error-summary.styles.js';
import {noticeStyles} from '../kit/notice/notice.styles.js';
import {skeletonStyles} from '../kit/skeleton/skeleton.styles.js';
import {itemStyles} from './items/item.styles.js';

/* Widths are the container's: 40em is 640 pixels at the usual text size. */
const own = css`
  .view:focus {
    outline: none;
  }
  .column {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 40em;
  }
  .column > * {
    min-inline-size: 0;
  }
  /* The eleven tiles of a scale need their room. */
  .column:has(.spk-scale-tiles) {
    max-inline-size: 48.5em;
  }
  .page {
    display: grid;
    justify-items: start;
    gap: var(--_space-5);
  }
  .page > * {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .page-heading,
  .items .spk-page-heading,
  .items :is(h1, h2, h3, h4, h5, h6):has(> .spk-label),
  .items .spk-label > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_size-27);
    line-height: 1.2;
    text-wrap: balance;
  }
  .items .spk-group-heading:has(> .spk-page-heading) {
    font-size: inherit;
  }
  .items .spk-label:has(> :is(h1, h2, h3, h4, h5, h6)) {
    margin-block-end: var(--_space-3);
    font-size: inherit;
    line-height: inherit;
  }
  /* As far from what follows as a legend: here em are those of the heading. */
  .items :is(h1, h2, h3, h4, h5, h6) > .spk-label {
    margin-block-end: 0.45em;
    font-size: inherit;
    line-height: inherit;
  }
  .caption {
    color: var(--_text-secondary);
  }
  .message {
    display: grid;
    gap: 1em;
    max-inline-size: 40em;
  }
  @container spk (min-width: 40em) {
    .page > button {
      inline-size: auto;
    }
    .page-heading,
    .items .spk-page-heading,
    .items :is(h1, h2, h3, h4, h5, h6):has(> .spk-label),
    .items .spk-label > :is(h1, h2, h3, h4, h5, h6) {
      font-size: var(--_size-36);
      line-height: 1.17;
    }
    .caption,
    .items .spk-caption,
    .page .spk-choice > label,
    .page
      :is(
        .spk-label,
        .spk-hint,
        .spk-error,
        .spk-divider,
        .spk-input,
        .spk-select,
        .spk-date-label,
        .spk-affix,
        .spk-display,
        .spk-value,
        .spk-text-count,
        .spk-summary
      ),
    .page > .spk-button {
      font-size: var(--_size-19);
      line-height: 1.47;
    }
    .page :is(.spk-input:not(textarea), .spk-select),
    .page > .spk-button {
      min-block-size: 2.53em;
    }
    .page .spk-choice .spk-hint {
      font-size: inherit;
    }
  }
`;

/** For `<spk-questionnaire>`. */
export const styles: CSSResultGroup = inOrder(
  containerStyles,
  itemStyles,
  backLinkStyles,
  buttonStyles,
  errorSummaryStyles,
  noticeStyles,
  skeletonStyles,
  own,
);
