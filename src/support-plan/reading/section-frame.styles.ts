import {css} from 'lit';

/**
 * For `sectionFrame` and `letter`: a white sheet, headings in the margin. Widths are those of the container `spk`, which is the root of
 * the element.
 */
export const sectionStyles = css`
  .spk-root {
    container: spk / inline-size;
  }
  .plan-sheet {
    padding: 1.75em 1em 2.5em;
    background: var(--_surface);
  }
  .plan-head {
    padding-block-end: 1.25em;
  }
  .plan-title {
    margin-block-end: 0.375em;
    font-size: var(--_size-32);
    line-height: 1.19;
    letter-spacing: -0.015em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .plan-intro {
    max-inline-size: 44em;
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .plan-intro strong {
    color: var(--_text);
  }
  .sec {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 1.5em 1.75em;
    border-block-start: 1px solid var(--_border);
    scroll-margin-block: var(--_scroll-margin) var(--_scroll-foot, 1em);
  }
  .sec-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
  }
  .sec-title,
  .sec-by {
    grid-column: 1;
  }
  .sec-title {
    font-size: var(--_size-22);
    line-height: 1.32;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .sec-by {
    margin-block-start: 0.125em;
    color: var(--_text-secondary);
    font-size: var(--_size-14);
    line-height: 1.43;
  }
  .sec-action {
    grid-column: 2;
    grid-row: 1 / span 2;
    margin-block-start: -0.4375em;
  }
  .sec-body {
    container: sec / inline-size;
    min-inline-size: 0;
  }
  .sec-open {
    margin-inline: -1em;
    padding: 1.5em 1em 1.75em;
    border-block-start-color: transparent;
    background: var(--_tint);
    box-shadow: inset 4px 0 var(--_brand);
  }
  .sec-open:dir(rtl) {
    box-shadow: inset -4px 0 var(--_brand);
  }
  .sec-open + .sec {
    border-block-start-color: transparent;
  }
  @container spk (min-width: 40.0625em) {
    .plan-sheet {
      padding: 2.5em 2.5em 3em;
    }
    .plan-head {
      padding-block-end: 2em;
    }
    .plan-title {
      font-size: var(--_size-48);
      line-height: 1.125;
      margin-block-end: 0.25em;
    }
    .plan-intro {
      font-size: var(--_size-19);
      line-height: 1.474;
    }
    .sec {
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 2em;
      padding-block: 2.25em 2.5em;
    }
    .sec-head {
      display: block;
    }
    .sec-by {
      margin-block-start: 0.375em;
      font-size: var(--_size-16);
      line-height: 1.375;
    }
    .sec-action {
      margin-block-start: 0;
    }
    .sec-open {
      margin-inline: -2em;
      padding: 2em 2em 2.25em;
    }
  }
  @container spk (min-width: 56em) {
    .plan-sheet {
      padding: 3.5em 4em 4em;
    }
    .sec {
      grid-template-columns: 13.5em minmax(0, 1fr);
      gap: 0 3em;
    }
  }
  @media (forced-colors: active) {
    .sec-open {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    .plan-sheet {
      padding: 0;
    }
    .sec {
      padding-block: 1em;
      border-color: #767676;
    }
    .sec-head {
      break-after: avoid;
    }
    .sec-action {
      display: none;
    }
  }
`;
