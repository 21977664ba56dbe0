import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../button/button.styles.js';
import {selectStyles} from '../select/select.styles.js';
import {textInputStyles} from '../text-input/text-input.styles.js';

const search = css`
  .spk-address-search {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
  }
  .spk-address-search > .spk-field {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .spk-address-status {
    font-weight: 600;
  }
  /* It has to be there before it says something, and takes no room until then. */
  .spk-address-status:empty {
    position: absolute;
  }
  @media print {
    .spk-address-search {
      display: none;
    }
  }
`;

const boxes = css`
  .spk-address {
    display: grid;
    gap: var(--_space-4);
  }
  .spk-address .spk-label {
    font-weight: 400;
  }
`;

/** For {@link addressSearch}, where buttons, selects and boxes have their styles already. */
export const addressSearchStyles: CSSResultGroup = search;

/** For {@link addressInput}. */
export const addressStyles: CSSResultGroup = [textInputStyles, selectStyles, buttonStyles, search, boxes];
