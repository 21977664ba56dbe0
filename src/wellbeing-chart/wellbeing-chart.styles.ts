import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../kit/button/button.styles.js';
import {detailsStyles} from '../kit/details/details.styles.js';
import {choicesStyles} from '../kit/field/choices.styles.js';
import {noticeStyles} from '../kit/notice/notice.styles.js';
import {skeletonStyles} from '../kit/skeleton/skeleton.styles.js';
import {figureStyles, tableStyles} from './figure.styles.js';

/** For the drawings: one dark blue on white or pale grey, dashes for what is not the person's. */
export const chartStyles = css`
  .strip {
    fill: var(--_chart-ground);
  }
  .strip.tinted {
    fill: var(--_chart-tint);
  }
  .drawing path {
    fill: none;
  }
  .rule {
    stroke: var(--_border);
  }
  .axis {
    stroke: var(--_chart-axis);
    stroke-width: 1.5;
  }
  .tick {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .benchmark {
    stroke: var(--_chart-axis);
    stroke-width: 2;
    stroke-dasharray: 7 5;
  }
  .break {
    stroke: var(--_chart-axis);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }
  .line-edge {
    stroke: var(--_chart-ground);
    stroke-width: 7;
  }
  .line {
    stroke: var(--_series);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .dot {
    fill: var(--_series);
    stroke: var(--_chart-ground);
    stroke-width: 2;
  }
  .scale {
    stroke: var(--_chart-rule);
    stroke-width: 1.5;
  }
  .span {
    stroke: var(--_series);
    stroke-width: 4;
  }
  .open {
    fill: var(--_chart-ground);
    stroke: var(--_series);
    stroke-width: 3;
  }
  .full {
    fill: var(--_series);
  }
  @media (forced-colors: active) {
    .rule {
      stroke: none;
    }
    .strip {
      stroke: GrayText;
    }
    .tick {
      stroke: CanvasText;
    }
  }
  @media print {
    .tick,
    .drawing path:not(.rule, .line-edge, .scale) {
      stroke: #000;
    }
    .strip.tinted {
      print-color-adjust: exact;
    }
  }
`;

const own = css`
  .view {
    container: spk-chart / inline-size;
  }
  .title {
    font-size: var(--_size-36);
    line-height: 1.1667;
    text-wrap: balance;
  }
  .answered {
    max-inline-size: 34em;
    margin-block-start: 0.5em;
    font-size: var(--_size-19);
    line-height: 1.4737;
    color: var(--_text-secondary);
    text-wrap: pretty;
  }
  .measure {
    margin-block-start: var(--_space-7);
  }
  .measure-title {
    font-size: var(--_size-26);
    line-height: 1.2308;
    text-wrap: balance;
  }
  .tabs {
    display: flex;
    gap: 0.25em;
    margin-block: var(--_space-4) var(--_space-5);
    border-block-end: 1px solid var(--_border);
  }
  .tabs button {
    min-block-size: 2.75em;
    padding: 0.625em 0.875em;
    border: 0;
    background: none;
    font-size: var(--_size-19);
    line-height: 1.4;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.16em;
    text-align: start;
    cursor: pointer;
  }
  .tabs button:hover {
    color: var(--_link-hover);
  }
  .tabs [aria-selected='true'] {
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
    box-shadow: inset 0 -4px var(--_brand);
  }
  .tabs button:focus-visible {
    outline: 4px solid transparent;
    background: var(--_focus);
    color: var(--_focus-text);
    text-decoration: none;
    box-shadow: inset 0 -4px var(--_focus-text);
  }
  .tabs.stacked {
    display: grid;
    gap: 0;
    margin-block: var(--_space-3) var(--_space-4);
    border: 0;
  }
  .tabs.stacked button {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_border);
  }
  .tabs.stacked [aria-selected='true'] {
    border-inline-start-color: var(--_brand);
    box-shadow: none;
  }
  .panel:focus-visible {
    outline: 3px solid var(--_focus-text);
    outline-offset: 0.5em;
    box-shadow: 0 0 0 calc(0.5em + 6px) var(--_focus);
  }
  .offer {
    margin-block-end: var(--_space-4);
  }
  .charts {
    display: grid;
    gap: var(--_space-7) 40px;
    margin-block-start: var(--_space-4);
  }
  .charts.two {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .charts.two .figure {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 2;
    gap: 0;
  }
  .source,
  .notes {
    max-inline-size: 40em;
    margin-block-start: var(--_space-4);
    text-wrap: pretty;
  }
  .source {
    color: var(--_text-secondary);
  }
  .source + .source {
    margin-block-start: 0.5em;
  }
  .notes > li + li {
    margin-block-start: 0.5em;
  }
  .notes {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }
  .spk-details,
  .table-scroll {
    margin-block-start: var(--_space-4);
  }
  .spk-details-body {
    padding-inline: 0;
    border: 0;
  }
  .spk-details-body .table-scroll {
    margin-block-start: 0;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block: var(--_space-4);
  }
  .key > li {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  .row {
    display: grid;
    gap: 0.25em;
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_border);
  }
  .row-heading {
    font-size: var(--_size-19);
    line-height: 1.4;
  }
  .row-words {
    font-size: var(--_size-22);
    line-height: 1.3636;
    font-weight: 600;
  }
  .row-words.said {
    font-size: var(--_size-16);
    line-height: 1.5;
    font-weight: 400;
  }
  .row-dates {
    display: block;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    font-size: 0.7273em;
    font-weight: 400;
    color: var(--_text-secondary);
  }
  .rows.wide {
    border-block-end: 0;
  }
  .wide .row {
    grid-template-columns: minmax(0, 240fr) minmax(0, 416fr) minmax(0, 144fr);
    gap: 2em;
    align-items: center;
    padding-block: 0.875em;
  }
  .wide .row-words.said:nth-child(2) {
    grid-column: span 2;
  }
  .wide .axis-row {
    padding-block: 0.25em 0;
  }
  .rows:not(.wide) .row-words {
    font-size: var(--_size-19);
  }
  .rows:not(.wide) .row-dates {
    font-size: 0.8421em;
  }
  .message {
    margin-block-start: var(--_space-4);
  }
  @container spk-chart (width < 30em) {
    .title {
      font-size: var(--_size-27);
      line-height: 1.2222;
    }
    .measure-title {
      font-size: var(--_size-22);
      line-height: 1.3182;
    }
    .answered {
      font-size: var(--_size-16);
      line-height: 1.5;
    }
  }
  @media (forced-colors: active) {
    .tabs:not(.stacked) button {
      border-block-end: 4px solid Canvas;
    }
    .tabs:not(.stacked) [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .tabs.stacked button {
      border-inline-start-color: GrayText;
    }
    .tabs.stacked [aria-selected='true'] {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .tabs,
    .offer,
    .spk-details > summary {
      display: none;
    }
    .answered,
    .source,
    .row-dates {
      color: #000;
    }
    .row {
      break-inside: avoid;
    }
  }
`;

/** Everything that the element's templates need. */
export const styles: CSSResultGroup = [
  buttonStyles,
  choicesStyles,
  detailsStyles,
  noticeStyles,
  skeletonStyles,
  figureStyles,
  tableStyles,
  chartStyles,
  own,
];
