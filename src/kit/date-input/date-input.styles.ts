import {css, type CSSResultGroup} from 'lit';
import {fieldStyles} from '../field/field.styles.js';

const own = css`
  .spk-date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) 1.25em;
  }
  .spk-date-label {
    display: block;
    margin-block-end: var(--_space-1);
  }
  .spk-date .spk-input {
    inline-size: 4em;
  }
  .spk-date .spk-date-year {
    inline-size: 5.75em;
  }
  /* A month that is typed by its name gets the room for it. */
  @supports (field-sizing: content) {
    .spk-date .spk-date-month {
      inline-size: auto;
      min-inline-size: 4em;
      max-inline-size: 9em;
      field-sizing: content;
    }
  }
  /* Only what is wrong is marked, and by a thicker edge too: forced colours make all edges alike. */
  .spk-date .spk-input:not(.spk-wrong, :focus, :disabled) {
    border-color: var(--_input-border);
  }
  .spk-date .spk-input:not(.spk-wrong) {
    border-width: var(--_input-border-width);
  }
  .spk-date .spk-wrong {
    border-width: 4px;
  }
`;

/** For {@link dateInput}. */
export const dateInputStyles: CSSResultGroup = [fieldStyles, own];
