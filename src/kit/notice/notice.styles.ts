import {css} from 'lit';

/** For {@link failurePanel} and {@link statusPanel}. */
export const noticeStyles = css`
  .spk-notice {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 56ch;
    padding-block: var(--_space-1) var(--_space-2);
    padding-inline-start: var(--_space-4);
    border-inline-start: 8px solid var(--_brand);
  }
  .spk-notice-success {
    border-color: var(--_success);
  }
  .spk-notice-warning {
    border-color: var(--_warning);
  }
  .spk-notice-failure {
    border-color: var(--_error);
  }
  .spk-notice-text {
    display: grid;
    gap: 0.75em;
  }
  .spk-notice-heading {
    font-size: var(--_size-22);
    line-height: 1.3;
  }
  .spk-notice p + p {
    margin-block-start: var(--_space-3);
  }
  .spk-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }
  @media print {
    .spk-actions {
      display: none;
    }
  }
`;
