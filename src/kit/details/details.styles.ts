import {css} from 'lit';

/** For {@link details}. Printed open, because paper cannot be pressed. */
export const detailsStyles = css`
  .spk-details > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    color: var(--_link);
    list-style: none;
    cursor: pointer;
  }
  .spk-details > summary::-webkit-details-marker {
    display: none;
  }
  .spk-details > summary > span {
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
  }
  .spk-details > summary:hover {
    color: var(--_link-hover);
  }
  .spk-details > summary:focus-visible {
    color: var(--_focus-text);
  }
  .spk-details > summary:focus-visible > span {
    text-decoration: none;
  }
  .spk-details[open] > summary .spk-icon {
    transform: rotate(180deg);
  }
  .spk-details-body {
    margin-block-start: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 4px solid var(--_border);
  }
  @media print {
    .spk-details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
