import {css} from 'lit';

/** For the last page of a measure. */
export const resultStyles = css`
  .lead {
    font-size: var(--_size-19);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .unsaved {
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_brand);
  }
  .quiet {
    color: var(--_text-secondary);
  }
  .rows {
    border-block: 1px solid var(--_border);
  }
  .row {
    display: grid;
    gap: 0.75em var(--_space-5);
    padding-block: var(--_space-3);
    break-inside: avoid;
  }
  .row + .row {
    border-block-start: 1px solid var(--_border);
  }
  .row > * {
    min-inline-size: 0;
  }
  .about {
    color: var(--_text-secondary);
    font-weight: 400;
  }
  .big {
    font-size: var(--_size-22);
    font-weight: 600;
    line-height: 1.4;
  }
  .none {
    font-weight: 600;
  }
  .note {
    color: var(--_text-secondary);
    font-size: var(--_size-16);
  }
  .foot {
    max-inline-size: 40em;
  }
  .line {
    inline-size: calc(100% - 24px);
    max-inline-size: 276px;
    margin-inline: 12px;
    overflow: visible;
  }
  .axis {
    stroke: #4c6272;
    stroke-width: 2;
  }
  .dot-earlier {
    fill: var(--_surface);
    stroke: #12436d;
    stroke-width: 3;
  }
  .dot-now {
    fill: #12436d;
  }
  .name {
    fill: var(--_text-secondary);
    font-size: 14px;
  }
  .name-now {
    fill: var(--_text);
    font-weight: 600;
  }
  .summary {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
  }
  .summary textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 2px solid var(--_input-border);
    border-radius: 0;
    background: var(--_surface);
    resize: vertical;
  }
  .summary textarea:focus {
    outline: 4px solid var(--_focus);
    outline-offset: 0;
    border-color: var(--_focus-text);
  }
  @container spk (min-width: 40em) {
    .lead {
      font-size: var(--_size-22);
    }
    .unsaved,
    .quiet:not(.foot),
    .row p:not(.big, .note),
    .about {
      font-size: var(--_size-19);
      line-height: 1.47;
    }
    .big {
      font-size: var(--_size-26);
      line-height: 1.31;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) 300px;
      align-items: center;
      padding-block: var(--_space-4);
    }
  }
  @media (forced-colors: active) {
    .axis {
      stroke: CanvasText;
    }
    .dot-earlier {
      fill: Canvas;
      stroke: CanvasText;
    }
    .dot-now {
      fill: CanvasText;
    }
    .name {
      fill: CanvasText;
    }
  }
  @media print {
    .axis,
    .dot-earlier {
      stroke: #000;
    }
    .dot-now,
    .name {
      fill: #000;
    }
    .summary textarea {
      border-width: 1px;
    }
  }
`;
