import {css, type CSSResultGroup} from 'lit';
import {inOrder} from '../../element/in-order.js';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {detailsStyles} from '../../kit/details/details.styles.js';
import {goalsReadingStyles} from './goals.styles.js';
import {scoresStyles} from './scores.styles.js';

const words = css`
  .own {
    max-inline-size: 29em;
    font-size: var(--_size-19);
    line-height: 1.526;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .own p + p,
  .answer + .answer {
    margin-block-start: 0.75em;
  }
  .own.lines p + p {
    margin-block-start: 0;
  }
  .own-big {
    font-size: var(--_size-22);
    line-height: 1.41;
    letter-spacing: -0.005em;
  }
  .own-big li + li {
    margin-block-start: 0.4em;
  }
  .nothing {
    color: var(--_text-secondary);
  }
  .sub {
    margin-block-end: 0.25em;
    font-size: 1em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .ticked {
    padding-inline-start: 1.25em;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .call {
    white-space: nowrap;
  }
  .said {
    max-inline-size: 40em;
    margin-block: 0.75em;
    padding-inline-start: 1.25em;
    border-inline-start: 4px solid var(--_border);
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .said p + p {
    margin-block-start: 0.25em;
    color: var(--_text);
  }
  .record p,
  .people p,
  .plan-agreed {
    overflow-wrap: anywhere;
  }
  .people {
    display: grid;
    gap: 0.75em;
  }
  .plan-agreed,
  .plan-help {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  .plan-agreed + .plan-help {
    margin-block-start: 1.5em;
  }
  .review-hint {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-block-start: 0.75em;
  }
  .review-hint > span {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 50%;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }
`;

const harder = css`
  .harder-list {
    display: grid;
    gap: 1em;
  }
  .harder {
    display: grid;
    gap: 1.25em;
    padding: 1.25em 1em;
    background: #fff8dc;
    color: #212b32;
    overflow-wrap: anywhere;
  }
  .harder a:not(:focus-visible, :hover) {
    color: #005eb8;
  }
  .urgent-lines li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  :is(.urgent-lines, .call-line) .call {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .urgent-lines .call {
    flex: none;
    min-inline-size: 3.5em;
    font-weight: 600;
  }
`;

/** From 641 pixels of the container `spk`, in a section that is wide enough, and what paper and forced colours need. */
const around = css`
  @container spk (min-width: 40.0625em) {
    .sec-body {
      font-size: var(--_size-19);
      line-height: 1.474;
    }
    .sec-body :is(.urgent-lines, .call-line) .call {
      min-block-size: 2.316em;
    }
    .own,
    .sec-body .own {
      font-size: 1.1579em;
      line-height: 1.545;
    }
    .own-big,
    .sec-body .own-big {
      font-size: 1.3684em;
      line-height: 1.46;
    }
    .goal-number,
    .goal-meta,
    .said,
    .step-note,
    .step-end {
      font-size: 0.8421em;
      line-height: 1.5;
    }
    .step-end {
      line-height: 1.75;
    }
    .goal-text {
      font-size: 1.3684em;
      line-height: 1.385;
    }
    .goal + .goal {
      margin-block-start: 3em;
      padding-block-start: 2.5em;
    }
    .plan-agreed,
    .plan-help {
      font-size: var(--_size-19);
      line-height: 1.474;
    }
  }
  @container sec (min-width: 25em) {
    .step {
      grid-template-columns: 4.75em minmax(0, 1fr) 6.75em;
    }
    .step-who,
    .step-what,
    .step-end {
      grid-row: 1;
    }
    .step-what {
      grid-column: 2;
    }
    .step-end {
      grid-column: 3;
    }
    .harder {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.25em 2.1em;
      padding: 1.25em 1.5em;
    }
    .harder-name {
      grid-column: 1 / -1;
    }
    .people {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .status svg {
      color: CanvasText;
    }
    .status .cut {
      stroke: Canvas;
    }
    .harder {
      border: 1px solid CanvasText;
    }
    .review-hint > span {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .harder {
      padding-inline: 0;
      background: none;
      color: #000;
    }
    .harder > div,
    .steps > li,
    .people > li {
      break-inside: avoid;
    }
    .goal-text,
    .goal-why,
    .said,
    .urgent-lines {
      break-inside: avoid;
    }
    .goal-number,
    .goal-meta,
    .step-note,
    .status,
    .status svg,
    .said,
    .score dt,
    .plan-sheet a {
      color: #000;
    }
    .goal-top,
    .goal-text,
    .sub {
      break-after: avoid;
    }
  }
`;

/** For everything that shows a plan to read. */
export const readingStyles: CSSResultGroup = inOrder(
  buttonStyles,
  detailsStyles,
  scoresStyles,
  words,
  goalsReadingStyles,
  harder,
  around,
);
