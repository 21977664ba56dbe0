import {css, type CSSResultGroup} from 'lit';
import {containerStyles} from '../element/container.styles.js';
import {inOrder} from '../element/in-order.js';
import {buttonStyles} from '../kit/button/button.styles.js';
import {dialogStyles} from '../kit/dialog/dialog.styles.js';
import {noticeStyles} from '../kit/notice/notice.styles.js';
import {skeletonStyles} from '../kit/skeleton/skeleton.styles.js';
import {goalsStyles} from './goals/goals.styles.js';
import {partsStyles} from './parts/parts.styles.js';
import {readingStyles} from './reading/reading.styles.js';
import {sectionStyles} from './reading/section-frame.styles.js';
import {saveBarStyles} from './saving/save-bar.styles.js';

/* Widths are the container's: 40em is 640 pixels at the usual text size. */
const own = css`
  .spk-root {
    /* What is focused stands clear of the bar at the foot. */
    --_scroll-margin: 2em;
    --_scroll-foot: calc(var(--_bar, 6em) + 1em);
  }
  .spk-root :is(a, button, input, select, textarea, summary, h2, h3, h4, h5, h6) {
    scroll-margin-block-end: calc(var(--_bar, 7em) + 1em);
  }
  .plan {
    max-inline-size: 68em;
  }
  .plan:focus {
    outline: none;
  }
  /* An earlier version is a letter on the sheet that it is shown on. */
  .plan-sheet .plan-sheet {
    padding: 0;
  }
  .plan-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
  }
  .plan-tool-rows {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
    margin-block-start: 0.75em;
  }
  .plan-due:has(> *) {
    margin-block-start: 1em;
  }
  .plan-notices {
    display: grid;
    gap: 1em;
  }
  .plan-notices:not(:has(> *)) {
    display: none;
  }
  .plan-notices > * {
    margin-block-end: 1.5em;
  }
  .message {
    padding: 1.5em;
    background: var(--_surface);
  }
  .owner-note {
    margin-block-start: 1em;
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_error);
    overflow-wrap: anywhere;
  }
  .fault-list {
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
  }
  .leave-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
    margin-block-start: 1.25em;
  }
  .paper {
    display: none;
  }
  @media print {
    .screen {
      display: none;
    }
    .paper {
      display: block;
    }
    .plan {
      max-inline-size: none;
    }
  }
`;

/** For `<spk-support-plan>`. */
export const styles: CSSResultGroup = inOrder(
  containerStyles,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  dialogStyles,
  sectionStyles,
  readingStyles,
  partsStyles,
  goalsStyles,
  saveBarStyles,
  own,
);
