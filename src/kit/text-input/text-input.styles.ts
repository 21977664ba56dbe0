import {css, type CSSResultGroup} from 'lit';
import {fieldStyles} from '../field/field.styles.js';

const own = css`
  .spk-input[size] {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .spk-code {
    font-family: menlo, 'Cascadia Mono', consolas, 'Liberation Mono', monospace;
    letter-spacing: 0.05em;
  }
  .spk-input::-webkit-search-decoration {
    appearance: none;
  }
  .spk-input-row {
    display: flex;
  }
  .spk-affix {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: 3em;
    padding-inline: 0.5em;
    border: var(--_input-border-width) solid var(--_input-border);
    background: var(--_panel);
  }
  .spk-affix:first-child {
    border-inline-end: 0;
  }
  .spk-affix:last-child {
    border-inline-start: 0;
  }
  .spk-input-row .spk-input {
    flex: 0 1 auto;
    min-inline-size: 0;
    border-radius: 0;
  }
`;

/** For {@link textInput}. */
export const textInputStyles: CSSResultGroup = [fieldStyles, own];
