import {css} from 'lit';

/** For goals and steps as they are read; how they stand where there is room is in `readingStyles`. */
export const goalsReadingStyles = css`
  .goal {
    min-inline-size: 0;
    scroll-margin-block: var(--_scroll-margin) var(--_scroll-foot, 1em);
  }
  .goal + .goal {
    margin-block-start: 2em;
    padding-block-start: 1.75em;
    border-block-start: 1px solid var(--_border);
  }
  .goal-top {
    display: flex;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .goal-number,
  .goal-meta,
  .step-note {
    color: var(--_text-secondary);
    font-size: var(--_size-16);
    line-height: 1.5;
  }
  .goal-text {
    max-inline-size: 24em;
    font-size: var(--_size-22);
    line-height: 1.364;
    letter-spacing: -0.005em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .goal-why {
    max-inline-size: 32em;
    margin-block-start: 0.375em;
    overflow-wrap: anywhere;
  }
  .goal-meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    margin-block-start: 0.625em;
    overflow-wrap: anywhere;
  }
  .goal-meta > * {
    min-inline-size: 0;
  }
  .status {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
    color: var(--_text);
  }
  .goal-meta .status {
    font-weight: 600;
  }
  .status svg {
    position: relative;
    inset-block-start: 0.125em;
    inline-size: 1em;
    block-size: 1em;
    color: var(--_brand);
  }
  .status .cut {
    stroke: var(--_surface);
  }
  :is(.status-done, .status-achieved) svg {
    color: var(--_success);
  }
  :is(.status-not-started, .status-not-needed, .status-stopped, .status-not-achieved) svg {
    color: var(--_text-secondary);
  }
  :is(.status-same, .status-harder) svg {
    color: var(--_text);
  }
  .steps {
    margin-block-start: 1.25em;
  }
  .sub + .steps {
    margin-block-start: 0.5em;
  }
  .steps > li {
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_border);
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: start;
    overflow-wrap: anywhere;
    scroll-margin-block: var(--_scroll-margin) var(--_scroll-foot, 1em);
  }
  .step-who {
    grid-column: 1;
    font-weight: 600;
    overflow-wrap: break-word;
    unicode-bidi: plaintext;
  }
  .step-what {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .step-end {
    grid-column: 2;
    grid-row: 1;
    max-inline-size: 10em;
  }
`;
