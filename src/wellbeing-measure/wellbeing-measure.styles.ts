import {css, type CSSResultGroup} from 'lit';
import {containerStyles} from '../element/container.styles.js';
import {inOrder} from '../element/in-order.js';
import {buttonStyles} from '../kit/button/button.styles.js';
import {detailsStyles} from '../kit/details/details.styles.js';
import {noticeStyles} from '../kit/notice/notice.styles.js';
import {skeletonStyles} from '../kit/skeleton/skeleton.styles.js';

/* Widths are the container's: 40em is 640 pixels at the usual text size. */
const own = css`
  .view:focus {
    outline: none;
  }
  .column {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 48.5em;
  }
  .column > * {
    min-inline-size: 0;
  }
  .page-heading {
    font-size: var(--_size-32);
    line-height: 1.19;
    text-wrap: balance;
  }
  .notes {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 40em;
    margin-block-end: var(--_space-4);
    padding-block: 0.25em;
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_brand);
  }
  .owner-note {
    margin-block-start: 1em;
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_error);
    overflow-wrap: anywhere;
  }
  .attribution {
    max-inline-size: 40em;
    margin-block-start: var(--_space-5);
    color: var(--_text-secondary);
    font-size: 0.875em;
  }
  .small {
    color: var(--_text-secondary);
    font-size: var(--_size-16);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }
  .urgent,
  .fail {
    border-inline-start: 8px solid var(--_error);
    background: var(--_surface);
  }
  .urgent {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 40em;
    padding: var(--_space-4);
  }
  .help-now {
    margin-block-start: var(--_space-4);
  }
  .urgent-heading {
    font-size: var(--_size-22);
    line-height: 1.3;
  }
  .urgent:has(.urgent-heading:focus) {
    outline: 4px solid var(--_focus);
    box-shadow: 0 0 0 8px var(--_focus-text);
  }
  .urgent li {
    display: grid;
    gap: 0.375em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
  }
  .call {
    display: inline-block;
    padding-block: 0.125em;
    font-weight: 600;
    white-space: nowrap;
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
  .help {
    max-inline-size: 48.5em;
    margin-block-start: var(--_space-7);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_input-border);
    font-size: var(--_size-16);
  }
  .paper {
    display: none;
  }
  @container spk (min-width: 40em) {
    .page-heading {
      font-size: var(--_size-48);
      line-height: 1.13;
    }
    .fail .page-heading {
      font-size: var(--_size-36);
      line-height: 1.17;
    }
    .urgent-heading {
      font-size: var(--_size-26);
    }
    .notes p,
    .urgent li,
    .fail p:not(.small) {
      font-size: var(--_size-19);
      line-height: 1.47;
    }
    .urgent,
    .fail {
      padding: var(--_space-5);
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
    .fail {
      border: 1px solid;
      border-inline-start-width: 8px;
    }
    .urgent:has(.urgent-heading:focus) {
      outline-color: Highlight;
    }
    .progress::after {
      background: Highlight;
    }
  }
  @media print {
    .actions,
    .help,
    .notes,
    .progress {
      display: none;
    }
    .paper {
      display: block;
    }
    .column {
      max-inline-size: none;
    }
    .urgent,
    .fail {
      break-inside: avoid;
    }
  }
`;

/** For `<spk-wellbeing-measure>`. */
export const styles: CSSResultGroup = inOrder(
  containerStyles,
  buttonStyles,
  detailsStyles,
  noticeStyles,
  skeletonStyles,
  own,
);
