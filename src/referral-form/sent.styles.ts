import {css} from 'lit';

/** For the last page of a referral. */
export const sentStyles = css`
  .done {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    background: var(--_success);
    color: #fff;
    font-size: var(--_size-19);
  }
  .reference {
    font-size: var(--_size-22);
    letter-spacing: 0.02em;
  }
  .steps {
    display: grid;
  }
  .steps li {
    position: relative;
    display: grid;
    gap: 0.125em var(--_space-4);
    padding-inline-start: 1.75em;
    padding-block-end: var(--_space-4);
  }
  .steps li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
    inline-size: 0;
    border: 0.375em solid var(--_brand);
    border-radius: 50%;
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.25em -0.4em;
    inset-inline-start: 0.34em;
    border-inline-start: 1px solid var(--_text-secondary);
  }
  @container spk (min-width: 40em) {
    .done {
      padding: var(--_space-5);
    }
    .steps li {
      grid-template-columns: 10em 1fr;
    }
  }
  @media (forced-colors: active) {
    .done {
      border: 1px solid;
      border-inline-start-width: 8px;
    }
  }
  @media print {
    .done {
      border: 2px solid;
      background: none;
      color: inherit;
    }
    .steps li {
      break-inside: avoid;
    }
  }
`;
