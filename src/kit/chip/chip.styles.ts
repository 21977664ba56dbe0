import {css} from 'lit';

/** For {@link chip}, and `.spk-chips` around several of them. */
export const chipStyles = css`
  .spk-chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .spk-chip {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.375em 0.875em;
    border: 1px solid transparent;
    border-radius: 1.375em;
    background: var(--_tint);
    color: var(--_brand-dark);
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .spk-chip:hover {
    border-color: var(--_brand);
  }
  .spk-chip:focus-visible {
    border-color: var(--_focus-text);
    outline: 4px solid transparent;
    background: var(--_focus);
    box-shadow: 0 4px 0 0 var(--_focus-text);
    color: var(--_focus-text);
  }
`;
