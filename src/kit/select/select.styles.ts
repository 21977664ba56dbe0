import {css, type CSSResultGroup} from 'lit';
import {fieldStyles} from '../field/field.styles.js';

const own = css`
  .spk-select-box {
    position: relative;
    display: inline-block;
    inline-size: 100%;
    max-inline-size: 100%;
  }
  .spk-select-box .spk-select {
    padding-inline-end: 2.25em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .spk-select-box .spk-icon {
    position: absolute;
    inset-block-start: calc(50% - 4px);
    inset-inline-end: 0.875em;
    pointer-events: none;
  }
  .spk-compact {
    inline-size: auto;
  }
  .spk-compact .spk-select {
    inline-size: auto;
    min-block-size: 2.75em;
    border-width: 1px;
  }
`;

/** For {@link select}. */
export const selectStyles: CSSResultGroup = [fieldStyles, own];
