import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../button/button.styles.js';
import {fieldStyles} from '../field/field.styles.js';

const own = css`
  .spk-file-upload {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .spk-file-drop {
    position: relative;
    max-inline-size: 100%;
  }
  /* The native control lies on top, unseen: it takes the press, the drop, the focus and a finger that explores. */
  .spk-file-input {
    position: absolute;
    z-index: 1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .spk-file-input::file-selector-button {
    cursor: pointer;
  }
  .spk-file-input:focus-visible + label {
    border-color: var(--_focus-text);
    outline: 4px solid transparent;
    background: var(--_focus);
    box-shadow: 0 4px 0 0 var(--_focus-text);
    color: var(--_focus-text);
  }
  .spk-file-input:disabled {
    cursor: not-allowed;
  }
  .spk-file-input:disabled + label {
    opacity: 0.5;
  }
  .spk-file-input:hover:enabled + label {
    background: var(--_tint);
  }
  .spk-in-error .spk-file-drop label {
    border-color: var(--_error);
  }
  .spk-files {
    inline-size: 100%;
    max-inline-size: 40em;
  }
  .spk-files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    border-block-end: 1px solid var(--_border);
  }
  .spk-file-name {
    min-inline-size: 0;
    padding-block: 0.5em;
    overflow-wrap: anywhere;
  }
  .spk-file-size {
    color: var(--_text-secondary);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .spk-file-input:focus-visible + label {
      outline-color: Highlight;
    }
    .spk-file-input:disabled + label {
      border-color: GrayText;
      opacity: 1;
      color: GrayText;
    }
  }
  @media print {
    .spk-file-drop,
    .spk-files .spk-button {
      display: none;
    }
  }
`;

/** For {@link fileUpload}. */
export const fileUploadStyles: CSSResultGroup = [fieldStyles, buttonStyles, own];
