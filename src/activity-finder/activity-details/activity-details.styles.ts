import {css} from 'lit';

/** For `<spk-activity-details>`. */
export const styles = css`
  .spk-root {
    container: details / inline-size;
  }
  .name {
    margin-block: 0.3em;
    font-size: var(--_size-27);
    line-height: 1.26;
    text-wrap: balance;
  }
  .lead {
    color: var(--_text-secondary);
    font-size: var(--_size-19);
  }
  .sample-note {
    margin-block-start: 1em;
    padding: 0.5em 1em;
    border: 1px solid var(--_input-border);
    border-radius: var(--_radius);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block-start: 1.5em;
  }
  .prose {
    margin-block-start: 1.5em;
  }
  .bullets {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .warning {
    max-inline-size: 60ch;
    margin-block-start: 1.75em;
    padding: 0.25em 0 0.25em 1.25em;
    padding-inline: 1.25em 0;
    border-inline-start: 0.5em solid var(--_warning);
  }
  .warning strong {
    display: block;
    font-size: var(--_size-19);
  }
  .rows {
    margin-block-start: 2em;
    border-block-start: 1px solid var(--_border);
  }
  .rows > div {
    display: grid;
    gap: 0.25em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_border);
  }
  dt {
    font-weight: 600;
  }
  dd {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .secondary,
  .source {
    color: var(--_text-secondary);
  }
  .nowrap {
    white-space: nowrap;
  }
  dd a,
  .source a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .source {
    display: grid;
    gap: 0.25em;
    margin-block-start: 1.5em;
  }
  @container details (min-width: 28em) {
    .name {
      font-size: var(--_size-32);
      line-height: 1.25;
    }
    .rows > div {
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1.5em;
      padding-block: 1.125em;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
