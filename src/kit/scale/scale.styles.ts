import {css, type CSSResultGroup} from 'lit';
import {choicesStyles} from '../field/choices.styles.js';

const own = css`
  .spk-scale-box {
    container-type: inline-size;
    max-inline-size: 48.5em;
  }
  .spk-scale-box + .spk-choices {
    margin-block-start: var(--_space-4);
  }
  .spk-scale {
    display: grid;
    gap: 0.75em;
  }
  .spk-scale b {
    font-weight: 600;
  }
  .spk-scale-tiles {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.625em;
  }
  .spk-scale-few .spk-scale-tiles {
    grid-auto-flow: column;
    grid-template-columns: none;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .spk-tile {
    position: relative;
    display: grid;
    place-items: center;
    align-content: center;
    gap: 0.375em;
    min-block-size: 4.5em;
    border: 2px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    font-weight: 600;
    cursor: pointer;
  }
  .spk-tile span {
    font-size: var(--_size-22);
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .spk-tile:hover {
    background: var(--_tint);
  }
  .spk-tile input {
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_input-border);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
    appearance: none;
  }
  /* Drawn with borders, which forced colours keep. */
  .spk-tile input:checked {
    border-width: 3px;
    border-color: var(--_text);
  }
  .spk-tile input:checked::before {
    content: '';
    border: 0.375em solid var(--_text);
    border-radius: 50%;
  }
  .spk-tile:has(:checked) {
    border: 4px solid var(--_text);
  }
  .spk-tile input:focus {
    outline: none;
  }
  .spk-tile:has(:focus) {
    border: 4px solid var(--_focus-text);
    outline: 4px solid transparent;
    outline-offset: 1px;
    box-shadow: 0 0 0 5px var(--_focus);
  }
  .spk-in-error .spk-tile {
    border-color: var(--_error);
  }
  .spk-in-error .spk-tile:has(:checked) {
    border-color: var(--_text);
  }
  .spk-in-error .spk-tile:has(:focus) {
    border-color: var(--_focus-text);
  }
  :disabled .spk-tile {
    opacity: 0.5;
    cursor: not-allowed;
  }
  :disabled .spk-tile input {
    cursor: not-allowed;
  }
  @container (min-width: 600px) {
    .spk-scale {
      grid-template-columns: 1fr 1fr;
      gap: 0.625em 1.5em;
    }
    .spk-scale-tiles {
      grid-row: 1;
      grid-column: 1 / -1;
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
    .spk-tile {
      gap: 0.5em;
      min-block-size: 5.25em;
    }
    .spk-scale-least {
      grid-row: 2;
      grid-column: 1;
    }
    .spk-scale-most {
      grid-row: 2;
      grid-column: 2;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .spk-tile:has(:focus) {
      outline-color: Highlight;
    }
    :disabled .spk-tile {
      border-color: GrayText;
      opacity: 1;
      color: GrayText;
    }
    :disabled .spk-tile input {
      border-color: GrayText;
    }
  }
  @media print {
    .spk-tile {
      break-inside: avoid;
    }
  }
`;

/** For {@link scale}. */
export const scaleStyles: CSSResultGroup = [choicesStyles, own];
