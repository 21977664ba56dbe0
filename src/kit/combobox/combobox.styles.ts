import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../button/button.styles.js';
import {fieldStyles} from '../field/field.styles.js';

const own = css`
  .spk-combobox {
    position: relative;
  }
  .spk-combobox-line {
    position: relative;
    max-inline-size: 100%;
  }
  .spk-combobox-sized {
    inline-size: fit-content;
  }
  .spk-combobox-line .spk-input[size] {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .spk-combobox-line:has(.spk-icon) .spk-input {
    padding-inline-end: 2.25em;
  }
  .spk-combobox-line .spk-icon {
    position: absolute;
    inset-block-start: calc(50% - 4px);
    inset-inline-end: 0.875em;
    pointer-events: none;
  }
  .spk-combobox-popup {
    position: absolute;
    z-index: 30;
    inset-block-start: calc(100% + 0.375em);
    inset-inline: 0;
    overflow: hidden;
    border: 1px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .spk-listbox {
    position: relative;
    max-block-size: 17.5em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .spk-option {
    display: flex;
    flex-flow: column;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    cursor: pointer;
  }
  .spk-option + .spk-option {
    border-block-start: 1px solid var(--_border);
  }
  .spk-option-hint,
  .spk-combobox-message {
    color: var(--_text-secondary);
  }
  .spk-option:hover {
    background: var(--_tint);
  }
  .spk-option-active,
  .spk-option-active:hover {
    outline: 2px solid var(--_focus-text);
    outline-offset: -2px;
    background: var(--_focus);
    color: var(--_focus-text);
  }
  .spk-option-active .spk-option-hint {
    color: inherit;
  }
  .spk-combobox-message {
    padding: 0.625em 0.75em;
  }
  .spk-listbox + .spk-combobox-message {
    border-block-start: 1px solid var(--_border);
  }
  .spk-combobox-popup .spk-button {
    margin: 0 0.75em 0.75em;
  }
  @media (forced-colors: active) {
    .spk-option-active,
    .spk-option-active:hover {
      outline-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .spk-combobox-popup,
    .spk-combobox-line .spk-icon {
      display: none;
    }
  }
`;

/** For {@link combobox}. */
export const comboboxStyles: CSSResultGroup = [fieldStyles, buttonStyles, own];
