import {css} from 'lit';

/** For the list column: what stands above, below and in place of the cards. */
export const resultsStyles = css`
  .results-head {
    display: grid;
    gap: 0.75em;
    padding-block-end: 1em;
  }
  .count {
    font-size: var(--_size-19);
    line-height: 1.42;
  }
  .sort .spk-field {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .sort .spk-select-box {
    flex: none;
  }
  .sort .spk-label {
    margin: 0;
    font-weight: 400;
    white-space: nowrap;
  }
  .cards > li:has(> .selected) + li > .card,
  .card.selected {
    border-block-color: transparent;
  }
  .off-map {
    margin-block-start: 2em;
  }
  .off-map > .secondary {
    margin-block-end: 1em;
  }
  .off-map :is(h2, h3, h4, h5, h6):first-child {
    font-size: var(--_size-19);
  }
  .spk-pagination {
    margin-block-start: 1.25em;
  }
  .note {
    margin-block-start: 1em;
    color: var(--_text-secondary);
  }

  .urgent,
  .spk-notice-failure {
    margin-block-end: 1.5em;
  }
  .message {
    display: grid;
    gap: 1em;
    max-inline-size: 56ch;
  }
  .relaxations {
    border-block-start: 1px solid var(--_border);
  }
  .relaxations li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3.75em;
    border-block-end: 1px solid var(--_border);
  }
  .skeletons .card:hover {
    background: none;
    box-shadow: none;
  }
  @container spk (min-width: 35em) {
    .results-head {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
  }
  @container spk (min-width: 56.25em) {
    .count,
    .off-map :is(h2, h3, h4, h5, h6):first-child {
      font-size: var(--_size-26);
      line-height: 1.23;
    }
  }
`;
