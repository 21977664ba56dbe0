import {css} from 'lit';

/** For {@link resultCard}. Widths are the container's (`spk`), never the viewport's. */
export const cardStyles = css`
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    padding-block: 1.25em 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .cards > li:last-child > .card {
    border-block-end: 1px solid var(--_border);
  }
  .card-main {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  .card-name {
    font-size: var(--_size-19);
    line-height: 1.37;
  }
  .card-link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
    cursor: pointer;
  }
  .card-link:hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(3px, 0.16em);
  }
  .card-link:focus-visible {
    outline: 4px solid transparent;
    background-color: var(--_focus);
    box-shadow: 0 4px 0 0 var(--_focus-text);
    color: var(--_focus-text);
    text-decoration: none;
  }
  /* The name's target is the whole card. */
  .card-link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .secondary {
    color: var(--_text-secondary);
  }
  .next {
    margin-block-start: 0.25em;
    font-weight: 600;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    overflow: clip;
  }
  .dots > span {
    position: relative;
  }
  /* Hidden by the clip at the start of a line. */
  .dots > span::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.8em;
  }
  .sample {
    padding-inline: 0.375em;
    border: 1px solid var(--_input-border);
    border-radius: var(--_radius);
    font-size: var(--_size-14);
  }
  .stale {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .card-side {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
  }
  .cost {
    font-weight: 600;
  }
  .card-action {
    position: relative;
    z-index: 1;
  }
  .card:hover,
  .card.selected {
    background: var(--_tint);
    box-shadow:
      -1em 0 0 var(--_tint),
      1em 0 0 var(--_tint);
  }
  .card.selected::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -1em;
    inline-size: 0.375em;
    background: var(--_text);
  }
  @container spk (min-width: 35em) {
    .card {
      grid-template-columns: minmax(0, 1fr) 8.25em;
      column-gap: 1.5em;
      padding-block: 1.25em;
    }
    .card-name {
      font-size: var(--_size-22);
      line-height: 1.27;
    }
    .next,
    .cost {
      font-size: var(--_size-19);
      line-height: 1.4;
    }
    .card-side {
      display: grid;
      align-content: space-between;
      justify-items: start;
    }
    .facts {
      display: grid;
    }
    .card-action {
      margin-block-end: -0.75em;
    }
  }
  @media (forced-colors: active) {
    .card.selected {
      outline: 2px solid Highlight;
    }
    .card.selected::before {
      background: Highlight;
    }
  }
  @media print {
    .card,
    .card:hover,
    .card.selected {
      background: none;
      box-shadow: none;
      break-inside: avoid;
    }
    .card.selected::before {
      display: none;
    }
    .card-action {
      display: none;
    }
  }
`;
