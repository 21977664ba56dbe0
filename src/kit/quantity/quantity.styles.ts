import {css, type CSSResultGroup} from 'lit';
import {selectStyles} from '../select/select.styles.js';
import {textInputStyles} from '../text-input/text-input.styles.js';

const own = css`
  .spk-quantity {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }
  .spk-quantity > .spk-field {
    max-inline-size: 100%;
  }
  .spk-quantity .spk-label {
    margin-block-end: var(--_space-1);
    font-weight: 400;
  }
  .spk-quantity .spk-select {
    inline-size: auto;
    max-inline-size: 100%;
  }
`;

/** For {@link quantity}. */
export const quantityStyles: CSSResultGroup = [textInputStyles, selectStyles, own];
