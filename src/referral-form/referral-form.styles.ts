import {css, type CSSResultGroup} from 'lit';
import {containerStyles} from '../element/container.styles.js';
import {inOrder} from '../element/in-order.js';
import {backLinkStyles} from '../kit/back-link/back-link.styles.js';
import {buttonStyles} from '../kit/button/button.styles.js';
import {detailsStyles} from '../kit/details/details.styles.js';
import {noticeStyles} from '../kit/notice/notice.styles.js';
import {skeletonStyles} from '../kit/skeleton/skeleton.styles.js';
import {sentStyles} from './sent.styles.js';

/* Widths are the container's: 40em is 640 pixels at the usual text size. */
const own = css`
  .view:focus {
    outline: none;
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .column {
    display: grid;
    gap: var(--_space-5);
    max-inline-size: 40em;
  }
  .wide {
    max-inline-size: 50em;
  }
  .column > * {
    min-inline-size: 0;
  }
  .start {
    display: grid;
    gap: var(--_space-6);
  }
  .page-heading {
    font-size: var(--_size-27);
    line-height: 1.2;
    text-wrap: balance;
  }
  .title,
  .sent .page-heading {
    font-size: var(--_size-32);
  }
  .section-heading {
    font-size: var(--_size-22);
    line-height: 1.3;
  }
  .small-heading {
    font-size: var(--_size-19);
    line-height: 1.4;
  }
  .lead {
    font-size: var(--_size-19);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .small {
    color: var(--_text-secondary);
    font-size: var(--_size-16);
  }
  .text {
    display: grid;
    gap: 0.875em;
  }
  .list {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .call {
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }
  .urgent,
  .stop-note,
  .fail {
    border-inline-start: 8px solid var(--_error);
    background: var(--_surface);
  }
  .urgent {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
  }
  .urgent-heading {
    font-size: var(--_size-22);
    line-height: 1.3;
  }
  .urgent li {
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
  }
  .urgent-row {
    display: grid;
    gap: 0.125em var(--_space-4);
  }
  .urgent-number {
    justify-self: start;
    font-size: var(--_size-22);
    font-weight: 600;
    line-height: 1.4;
    white-space: nowrap;
  }
  .intro {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 50em;
  }
  .stop-note {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start-width: 4px;
  }
  .activity {
    padding-block: 0.5em;
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_brand);
  }
  .send-note {
    display: grid;
    gap: 0.875em;
    max-inline-size: 40em;
  }
  .needs {
    padding-block-start: var(--_space-3);
    border-block-start: 4px solid var(--_brand);
  }
  .needs li {
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_border);
  }
  .needs li:last-child {
    border-block-end: 0;
  }
  .help {
    display: grid;
    gap: var(--_space-3) var(--_space-5);
    max-inline-size: 50em;
    margin-block-start: var(--_space-8);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_input-border, var(--_text-secondary));
    font-size: var(--_size-16);
  }
  .start .help {
    margin-block-start: 0;
  }
  .help-heading {
    font-weight: 600;
  }
  .help a {
    line-height: 1.75;
  }
  .fail {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
  }
  .fail [role='alert'] {
    display: grid;
    gap: 0.875em;
  }
  .progress {
    max-inline-size: 20em;
    block-size: 4px;
    overflow: hidden;
    background: var(--_border);
  }
  .progress::after {
    content: '';
    display: block;
    inline-size: 40%;
    block-size: 100%;
    background: var(--_brand);
  }
  .copy-paper {
    display: none;
  }
  .faults {
    margin-block-start: var(--_space-6);
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_error);
    font-size: var(--_size-16);
  }
  @container spk (min-width: 40em) {
    .page-heading {
      font-size: var(--_size-36);
      line-height: 1.17;
    }
    .title,
    .sent .page-heading {
      font-size: var(--_size-48);
      line-height: 1.13;
    }
    .section-heading,
    .urgent-heading {
      font-size: var(--_size-26);
    }
    .small-heading,
    .lead {
      font-size: var(--_size-22);
    }
    .text,
    .urgent li,
    .stop-note,
    .activity,
    .send-note p,
    .fail p:not(.small),
    .column > p:not(.lead),
    .needs li {
      font-size: var(--_size-19);
      line-height: 1.47;
    }
    .needs li,
    .help {
      font-size: var(--_size-16);
    }
    .text :is(.section-heading, .small-heading) {
      font-size: calc(26em / 19);
    }
    .text .small-heading {
      font-size: calc(22em / 19);
    }
    .urgent,
    .fail {
      padding: var(--_space-5);
    }
    .urgent-row {
      grid-template-columns: minmax(7.5em, max-content) 1fr;
    }
    .urgent-number {
      font-size: calc(26em / 19);
    }
    .help {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }
  @container spk (min-width: 56em) {
    .start {
      grid-template-columns: minmax(0, 40em) 16em;
      column-gap: var(--_space-9);
      align-items: start;
    }
    .start .help {
      grid-column: 1 / -1;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .progress::after {
      animation: spk-progress 1.6s ease-in-out infinite alternate;
    }
    @keyframes spk-progress {
      to {
        margin-inline-start: 60%;
      }
    }
  }
  @media (forced-colors: active) {
    .urgent,
    .stop-note,
    .fail {
      border: 1px solid;
      border-inline-start-width: 8px;
    }
    .progress::after {
      background: Highlight;
    }
  }
  @media print {
    .actions,
    .copy-screen,
    .help,
    .needs,
    .faults,
    .progress {
      display: none;
    }
    .copy-paper {
      display: block;
    }
    .column,
    .wide {
      max-inline-size: none;
    }
    .urgent,
    .fail {
      break-inside: avoid;
    }
  }
`;

/** For `<spk-referral-form>`. */
export const styles: CSSResultGroup = inOrder(
  containerStyles,
  backLinkStyles,
  buttonStyles,
  detailsStyles,
  noticeStyles,
  skeletonStyles,
  sentStyles,
  own,
);
