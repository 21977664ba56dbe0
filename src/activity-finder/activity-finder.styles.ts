import {css, type CSSResultGroup} from 'lit';
import {containerStyles} from '../element/container.styles.js';
import {buttonStyles} from '../kit/button/button.styles.js';
import {chipStyles} from '../kit/chip/chip.styles.js';
import {dialogStyles} from '../kit/dialog/dialog.styles.js';
import {disclosureStyles} from '../kit/disclosure/disclosure.styles.js';
import {choicesStyles} from '../kit/field/choices.styles.js';
import {noticeStyles} from '../kit/notice/notice.styles.js';
import {paginationStyles} from '../kit/pagination/pagination.styles.js';
import {selectStyles} from '../kit/select/select.styles.js';
import {skeletonStyles} from '../kit/skeleton/skeleton.styles.js';
import {textInputStyles} from '../kit/text-input/text-input.styles.js';
import {cardStyles} from './result-card.styles.js';
import {resultsStyles} from './results-view.styles.js';

/* Widths are the container's, in em of the root: 35em is 560 pixels at the usual text size, 56.25em is 900. */
const own = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }
  .heading {
    font-size: var(--_size-22);
    line-height: 1.3;
    text-wrap: balance;
  }
  .nowrap {
    white-space: nowrap;
  }

  .search {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1.5em;
    padding: 1.5em;
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .locate {
    margin-block-end: -0.75em;
  }
  .search-button > * {
    min-block-size: 3em;
  }
  .search-summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.75em;
    padding-block: 0.25em;
    border-block: 1px solid var(--_border);
  }
  .search-summary :is(strong, span) {
    display: block;
  }
  .search-summary .visually-hidden {
    display: inline;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: 1em;
  }
  .tool {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
  }
  .tool:hover {
    background: var(--_tint);
  }
  .tool.active {
    padding: calc(0.5em - 1px) calc(0.875em - 1px);
    border: 2px solid var(--_brand);
    color: var(--_brand-dark);
    font-weight: 600;
  }
  .tool:focus-visible,
  .switch button:focus-visible {
    outline: 4px solid transparent;
    border-color: var(--_focus-text);
    background: var(--_focus);
    box-shadow: inset 0 -4px 0 var(--_focus-text);
    color: var(--_focus-text);
  }
  .spk-disclosures,
  .spk-chips {
    margin-block-start: 1em;
  }
  .spk-disclosures {
    margin-block-start: 1.5em;
  }
  .sheet-facet {
    border-block-end: 1px solid var(--_border);
  }
  .sheet-facet.open {
    padding-block-end: 0.75em;
  }
  .sheet-facet-head {
    position: relative;
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3.75em;
  }
  .sheet-facet-head button {
    margin-inline-end: auto;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font-size: var(--_size-19);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  /* The whole row can be pressed. */
  .sheet-facet-head button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .sheet-facet-head button:focus-visible {
    outline: 4px solid transparent;
    background-color: var(--_focus);
    box-shadow: 0 4px 0 0 var(--_focus-text);
    color: var(--_focus-text);
  }
  .sheet-facet-head .secondary {
    text-align: end;
  }
  .sheet-facet.open .spk-icon {
    transform: rotate(180deg);
  }

  .body {
    margin-block-start: 1.5em;
  }
  .list-column {
    min-inline-size: 0;
  }
  .map-column {
    display: grid;
    scroll-margin-block: 1em 5em;
    --_map-height: var(--spk-finder-map-height, clamp(20em, 100dvh - 15em, 56em));
  }
  .map-column spk-map {
    block-size: var(--_map-height);
  }
  .map-column spk-map:not(:defined) {
    border-radius: var(--_radius);
    background: var(--_map-land);
  }
  .map-column spk-map:not(:defined) > * {
    display: none;
  }
  .peek {
    container: spk / inline-size;
  }
  .peek .card {
    padding-block: 0.75em 0.5em;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .peek .card::before {
    display: none;
  }

  .switch {
    position: sticky;
    z-index: 25;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-block-start: 1em;
    padding-block: 0.625em 0.75em;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .switch button {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    padding: 0.5em 1em;
    border: 1px solid var(--_input-border);
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
  }
  .switch button:first-child {
    border-inline-end: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .switch button:last-child {
    border-inline-start: 0;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .switch button[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_text-reverse);
    font-weight: 600;
  }

  @container spk (min-width: 35em) {
    .heading {
      font-size: var(--_size-32);
      line-height: 1.2;
    }
    .search {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .search-button {
      align-self: end;
    }
  }
  @container spk (min-width: 56.25em) {
    .search {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr) 9.5em 8em;
      gap: 1.5em;
      align-items: start;
      padding-block-end: 1.25em;
    }
    .search.no-distance {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr) 8em;
    }
    .search-button {
      align-self: start;
      margin-block-start: 2em;
    }
    .split {
      display: grid;
      grid-template-columns: minmax(0, 1.06fr) minmax(0, 1fr);
      gap: 3em;
      align-items: start;
      margin-block-start: 2em;
    }
    .split > .map-column {
      --_map-height: var(--spk-finder-map-height, clamp(30em, 100dvh - 4em, 56em));
      position: sticky;
      inset-block-start: 1em;
    }
  }
  /* Text at 400 % leaves a few lines: nothing may lie over them. */
  @media (max-height: 30em) {
    .switch {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .switch button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .tool.active {
      border-color: Highlight;
    }
  }
  @media print {
    .search,
    .search-summary,
    .tools,
    .spk-disclosures,
    .spk-chips,
    .sort,
    .map-column,
    .switch,
    .spk-pagination,
    .top .spk-button {
      display: none;
    }
  }
`;

/** For `<spk-activity-finder>`: the kit's styles that it uses, the cards', and its own, which win. */
export const styles: CSSResultGroup = [
  containerStyles,
  buttonStyles,
  textInputStyles,
  selectStyles,
  choicesStyles,
  chipStyles,
  dialogStyles,
  disclosureStyles,
  noticeStyles,
  paginationStyles,
  skeletonStyles,
  cardStyles,
  resultsStyles,
  own,
];
