import {css} from 'lit';

/** For the scores of measures beside a goal and in a section of their own. */
export const scoresStyles = css`
  .scores {
    display: grid;
    margin-block-start: 1em;
  }
  .score {
    display: grid;
    gap: 0.375em 1.5em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_border);
  }
  .sec-body > .scores {
    margin-block-start: 0;
  }
  .sec-body > .scores > .score:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .score-title {
    line-height: 1.4;
  }
  .score-name p,
  .score dt {
    color: var(--_text-secondary);
    font-size: var(--_size-16);
    line-height: 1.5;
  }
  .score-values > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }
  .score dt {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .score dd {
    margin: 0;
    font-weight: 600;
  }
  .score-change {
    font-weight: 600;
  }
  .score-line {
    inline-size: calc(100% - 24px);
    margin-inline: 12px;
    overflow: visible;
  }
  .score-line:dir(rtl) {
    transform: scaleX(-1);
  }
  .score-axis {
    stroke: var(--_input-border);
    stroke-width: 1.5;
  }
  .score-first {
    fill: var(--_surface);
    stroke: #12436d;
    stroke-width: 3;
  }
  .score-latest {
    fill: #12436d;
  }
  .scores-note {
    margin-block-start: 0.75em;
    color: var(--_text-secondary);
  }
  @container sec (min-width: 25em) {
    .score {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
    }
    .score-name {
      grid-row: span 3;
    }
    .score-name p,
    .score dt {
      font-size: 0.8421em;
    }
  }
  @media (forced-colors: active) {
    .score-axis {
      stroke: CanvasText;
    }
    .score-first {
      fill: Canvas;
      stroke: CanvasText;
    }
    .score-latest {
      fill: CanvasText;
    }
  }
  @media print {
    .score {
      break-inside: avoid;
    }
    .score-first,
    .score-latest,
    .score-axis {
      stroke: #000;
    }
    .score-latest {
      fill: #000;
    }
  }
`;
