import {css} from 'lit';

/** For {@link disclosure}, and `.spk-disclosures` around several of them. */
export const disclosureStyles = css`
  .spk-disclosures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .spk-disclosure {
    position: relative;
  }
  .spk-disclosure-button {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    line-height: 1.5;
    cursor: pointer;
  }
  .spk-disclosure-button:hover {
    background: var(--_tint);
  }
  .spk-active {
    padding: calc(0.5em - 1px) calc(0.875em - 1px);
    border: 2px solid var(--_brand);
    color: var(--_brand-dark);
    font-weight: 600;
  }
  .spk-disclosure-button[aria-expanded='true'] {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_text-reverse);
  }
  [aria-expanded='true'] > .spk-icon {
    transform: rotate(180deg);
  }
  .spk-disclosure-button:focus-visible {
    border-color: var(--_focus-text);
    outline: 4px solid transparent;
    background: var(--_focus);
    box-shadow: 0 4px 0 0 var(--_focus-text);
    color: var(--_focus-text);
  }
  .spk-popover {
    position: absolute;
    z-index: 30;
    inset-block-start: calc(100% + 0.5em);
    inset-inline-start: 0;
    inline-size: 21.25em;
    max-inline-size: 92vw;
    padding: var(--_space-4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    translate: var(--_shift, 0) 0;
  }
  .spk-popover-body {
    max-block-size: 27em;
    margin: -4px;
    padding: 4px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .spk-popover-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-3);
    margin-block-start: var(--_space-3);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    .spk-disclosures {
      display: none;
    }
  }
`;
