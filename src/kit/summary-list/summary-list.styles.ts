import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../button/button.styles.js';

const own = css`
  .spk-summary-box {
    container-type: inline-size;
  }
  .spk-summary {
    border-block-start: 1px solid var(--_border);
  }
  .spk-summary-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-4);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }
  .spk-summary dt {
    font-weight: 600;
  }
  .spk-summary-value {
    display: grid;
    grid-row: 2;
    grid-column: 1 / -1;
    gap: var(--_space-1);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* What people typed keeps its lines. */
  .spk-summary-text {
    white-space: pre-line;
  }
  .spk-summary-none {
    color: var(--_text-secondary);
  }
  .spk-summary-actions {
    grid-row: 1;
    grid-column: 2;
  }
  .spk-summary-actions ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
  /* As high as a finger needs, in a row that is as high as its words. */
  .spk-summary-actions .spk-button {
    margin-block: -0.625em;
  }
  @container (min-width: 560px) {
    .spk-summary-row {
      grid-template-columns: minmax(0, 14.375em) minmax(0, 1fr) auto;
      padding-block: 0.875em;
    }
    .spk-summary-value {
      grid-row: 1;
      grid-column: 2;
    }
    .spk-summary-value:last-child {
      grid-column: 2 / -1;
    }
    .spk-summary-actions {
      grid-column: 3;
    }
  }
  @media print {
    .spk-summary-row {
      break-inside: avoid;
    }
    .spk-summary-actions {
      display: none;
    }
  }
`;

/** For {@link summaryList}. */
export const summaryListStyles: CSSResultGroup = [buttonStyles, own];
