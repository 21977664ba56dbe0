import {css} from 'lit';

/** For {@link errorSummary}. */
export const errorSummaryStyles = css`
  .spk-error-summary {
    max-inline-size: 40em;
    padding: 1.25em var(--_space-4) 0.875em;
    border: 4px solid var(--_error);
    background: var(--_surface);
    scroll-margin-block: var(--_scroll-margin) 1em;
  }
  .spk-error-summary:focus {
    outline: var(--_focus-width) solid var(--_focus);
  }
  .spk-error-summary-heading {
    margin-block-end: var(--_space-1);
    font-size: var(--_size-22);
    line-height: 1.35;
  }
  .spk-error-summary-list :is(a, p) {
    display: inline-block;
    padding-block: 0.625em;
    color: var(--_error);
    font-weight: 600;
  }
  .spk-error-summary-list a:is(:hover, :active) {
    color: color-mix(in srgb, var(--_error) 80%, #000);
  }
  .spk-error-summary-list a:focus-visible {
    color: var(--_focus-text);
  }
  @media (forced-colors: active) {
    .spk-error-summary:focus {
      outline-color: Highlight;
    }
  }
  @media print {
    .spk-error-summary {
      break-inside: avoid;
    }
  }
`;
