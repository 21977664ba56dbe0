import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../kit/button/button.styles.js';
import {detailsStyles} from '../kit/details/details.styles.js';
import {noticeStyles} from '../kit/notice/notice.styles.js';
import {skeletonStyles} from '../kit/skeleton/skeleton.styles.js';
import {figureStyles, tableStyles} from '../wellbeing-chart/figure.styles.js';

/* Widths are the container's: 46em is 736 pixels at the usual text size. */
const own = css`
  .spk-root {
    container: spk-chart / inline-size;
  }
  .view {
    display: grid;
    gap: var(--_space-5);
  }
  .view > * {
    min-inline-size: 0;
  }
  .title {
    font-size: var(--_size-32);
    line-height: 1.15;
    text-wrap: balance;
  }
  .title + .people {
    margin-block-start: calc(-1 * var(--_space-4));
  }
  .measure {
    display: grid;
    gap: var(--_space-5);
    min-inline-size: 0;
  }
  .measure-name {
    font-size: var(--_size-26);
    line-height: 1.25;
    text-wrap: balance;
  }
  .measure-name + .people {
    margin-block-start: calc(-1 * var(--_space-4));
  }
  .lead {
    max-inline-size: 36em;
    font-size: var(--_size-22);
    line-height: 1.36;
    text-wrap: pretty;
  }
  .left-out {
    max-inline-size: 33em;
    margin-block-start: var(--_space-2);
    font-size: var(--_size-19);
    line-height: 1.4737;
    color: var(--_text-secondary);
    text-wrap: pretty;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  .key span {
    unicode-bidi: plaintext;
  }
  .multiples {
    display: grid;
    gap: var(--_space-6) 2.5em;
  }
  .multiples > * {
    min-inline-size: 0;
  }
  @container spk-chart (width >= 46em) {
    .multiples:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
    .multiples {
      row-gap: var(--_space-7);
    }
  }
  .drawing .axis {
    stroke: var(--_chart-axis);
    stroke-width: 1.5;
  }
  .drawing .bar.first {
    fill: var(--_chart-ground);
    stroke: var(--_series);
    stroke-width: 2;
  }
  .drawing .bar.latest {
    fill: var(--_series);
  }
  .drawing .bar.hidden {
    fill: none;
    stroke: var(--_chart-axis);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .whole {
    display: inline-block;
    unicode-bidi: plaintext;
  }
  .chart-note,
  .source {
    max-inline-size: 36em;
    color: var(--_text-secondary);
    text-wrap: pretty;
  }
  .chart-note {
    margin-block-start: var(--_space-3);
  }
  .protect {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 8px solid var(--_brand);
    background-color: var(--_panel);
    font-size: var(--_size-19);
    line-height: 1.4737;
  }
  .protect p {
    max-inline-size: 40em;
    text-wrap: pretty;
  }
  .below {
    display: grid;
    gap: var(--_space-3);
  }
  .tables {
    display: grid;
    gap: var(--_space-5);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container spk-chart (width < 30em) {
    .title {
      font-size: var(--_size-27);
    }
    .measure-name {
      font-size: var(--_size-22);
    }
    .lead {
      font-size: var(--_size-19);
      line-height: 1.42;
    }
    .left-out,
    .protect {
      font-size: var(--_size-16);
      line-height: 1.5;
    }
    .key {
      display: grid;
    }
    .multiples {
      gap: var(--_space-6);
    }
  }
  @media (forced-colors: active) {
    /* What tells the bars apart is their shape: it has to stay what it is. */
    .drawing .bar {
      forced-color-adjust: none;
    }
    .drawing .bar.hidden,
    .drawing .axis {
      stroke: CanvasText;
    }
  }
  @media print {
    .left-out,
    .chart-note,
    .source {
      color: #000;
    }
    .drawing .bar {
      print-color-adjust: exact;
    }
    .protect {
      border: 1px solid #000;
      background: none;
      break-inside: avoid;
    }
  }
`;

/** Looks of `<spk-wellbeing-group>`. */
export const styles: CSSResultGroup = [
  buttonStyles,
  detailsStyles,
  noticeStyles,
  skeletonStyles,
  figureStyles,
  tableStyles,
  own,
];
