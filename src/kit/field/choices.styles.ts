import {css, type CSSResultGroup} from 'lit';
import {fieldStyles} from './field.styles.js';

const own = css`
  .spk-choices {
    --_box: 2.5em;
    display: grid;
    gap: var(--_space-2);
  }
  .spk-small {
    --_box: 1.75em;
    gap: 0;
  }
  .spk-inline {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-4);
  }
  .spk-choice {
    display: grid;
    grid-template-columns: var(--_box) minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: center;
    min-block-size: 2.75em;
  }
  .spk-small .spk-choice {
    column-gap: 1em;
    min-block-size: 3em;
  }
  .spk-choice input {
    display: grid;
    place-items: center;
    inline-size: var(--_box);
    block-size: var(--_box);
    border: 2px solid var(--_input-border);
    border-radius: min(3px, var(--_radius));
    background: var(--_surface);
    cursor: pointer;
    appearance: none;
  }
  .spk-choice [type='radio'] {
    border-radius: 50%;
  }
  /* Drawn with borders: a page's policy may forbid images from data URLs, and forced colours keep borders. */
  .spk-choice input:checked::before {
    content: '';
    inline-size: calc(var(--_box) * 0.25);
    block-size: calc(var(--_box) * 0.46);
    margin-block-end: calc(var(--_box) * 0.1);
    border: solid var(--_text);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .spk-choice [type='radio']:checked::before {
    inline-size: 0;
    block-size: 0;
    margin: 0;
    border: calc(var(--_box) * 0.25) solid var(--_text);
    border-radius: 50%;
  }
  .spk-choice input:checked {
    border-color: var(--_text);
  }
  .spk-choice input:focus {
    border: 4px solid var(--_focus-text);
    box-shadow: 0 0 0 var(--_focus-width) var(--_focus);
    outline: 4px solid transparent;
    outline-offset: 1px;
  }
  .spk-choice label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    align-self: stretch;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .spk-choice .spk-hint {
    grid-column: 2;
    margin: 0;
  }
  .spk-choice .spk-count,
  .spk-zero label {
    color: var(--_text-secondary);
  }
  .spk-choice :disabled,
  .spk-choice :disabled + label {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .spk-divider {
    inline-size: var(--_box);
    text-align: center;
  }
  .spk-reveal {
    margin-inline-start: calc(var(--_box) / 2 - 2px);
    padding-block: var(--_space-1) var(--_space-2);
    padding-inline-start: calc(var(--_box) / 2 + 0.625em);
    border-inline-start: 4px solid var(--_input-border);
  }
`;

/** For radios and checkboxes. */
export const choicesStyles: CSSResultGroup = [fieldStyles, own];
