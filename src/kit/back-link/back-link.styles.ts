import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../button/button.styles.js';

const own = css`
  .spk-back .spk-icon:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print {
    .spk-back {
      display: none;
    }
  }
`;

/** For {@link backLink}. */
export const backLinkStyles: CSSResultGroup = [buttonStyles, own];
