import {css} from 'lit';

/** For `figure` and `drawing`. Sizes in a drawing are its own units: its font size is fixed, its box grows with the text. */
export const figureStyles = css`
  .figure-name {
    font-size: var(--_size-22);
    line-height: 1.3636;
    text-wrap: balance;
  }
  .direction {
    display: flex;
    align-items: center;
    gap: 0.375em;
    color: var(--_text-secondary);
  }
  .direction-arrow {
    inline-size: 0.875em;
    block-size: 1em;
  }
  .direction-arrow path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .sentence {
    max-inline-size: 29em;
    margin-block: 0.25em 0.75em;
    font-size: var(--_size-19);
    line-height: 1.4737;
    text-wrap: pretty;
  }
  .drawing {
    --_series: var(--spk-chart-1, #12436d);
    --_chart-tint: var(--spk-chart-tint, #e8edee);
    --_chart-ground: var(--_surface);
    --_chart-axis: var(--_text-secondary);
    --_chart-rule: var(--spk-chart-rule, #aeb7bd);
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 16px;
    break-inside: avoid;
  }
  .drawing text {
    fill: var(--_text);
    /* A text's anchor is where it was worked out for: always read from left to right, as English and Welsh are. */
    direction: ltr;
    font-variant-numeric: lining-nums;
  }
  .drawing .t14 {
    font-size: 0.875em;
  }
  .drawing .t16 {
    font-size: 1em;
  }
  .drawing .t19 {
    font-size: 1.1875em;
  }
  .drawing .t22 {
    font-size: 1.375em;
  }
  .drawing .strong {
    font-weight: 600;
  }
  .drawing .quiet {
    fill: var(--_text-secondary);
  }
  .drawing .halo {
    stroke: var(--_chart-ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  @container spk-chart (width < 30em) {
    .figure-name {
      font-size: var(--_size-19);
      line-height: 1.42;
    }
    .sentence {
      font-size: var(--_size-16);
      line-height: 1.5;
    }
  }
  @media (forced-colors: active) {
    .drawing {
      --_series: CanvasText;
      --_chart-tint: Canvas;
      --_chart-ground: Canvas;
      --_chart-axis: CanvasText;
      --_chart-rule: GrayText;
    }
    .drawing text,
    .drawing .quiet {
      fill: CanvasText;
    }
  }
  @media print {
    .figure {
      break-inside: avoid;
    }
    .drawing {
      --_series: #000;
      --_chart-axis: #000;
    }
    .drawing text,
    .drawing .quiet {
      fill: #000;
    }
    .direction {
      color: #000;
    }
  }
`;

/** For `table` and `tableTwin`, beside `detailsStyles`. */
export const tableStyles = css`
  .table-scroll {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .table-scroll:focus-visible {
    outline: 3px solid var(--_focus-text);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-16);
    line-height: 1.5;
  }
  /* As everywhere in the kit: words keep their own order on a page that runs from right to left, and its side. */
  .table :is(caption, th, td, .cell-note) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* As wide as what is seen of the table, and there while it is scrolled. */
  .table caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding-block-end: 0.75em;
    font-size: var(--_size-19);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .table th,
  .table td {
    padding-block: 0.75em;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid var(--_border);
    vertical-align: top;
    font-weight: 600;
    overflow-wrap: normal;
  }
  .table thead th {
    min-inline-size: 7em;
    vertical-align: bottom;
    border-block-end: 2px solid var(--_text);
  }
  .table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .table tfoot > tr > * {
    border-block-start: 2px solid var(--_text);
    border-block-end: 0;
  }
  .table .cell-note {
    display: block;
    font-weight: 400;
    color: var(--_text-secondary);
  }
  .table td.quiet {
    font-weight: 400;
    color: var(--_text-secondary);
  }
  @container spk-chart (width >= 44em) {
    .table {
      font-size: var(--_size-19);
      line-height: 1.4737;
    }
    .table caption {
      font-size: 1.1579em;
    }
    .table .cell-note,
    .table td.quiet {
      font-size: 0.8421em;
    }
  }
  @media print {
    .table-scroll {
      overflow: visible;
    }
    .table th,
    .table td,
    .table .cell-note,
    .table td.quiet {
      color: #000;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;
