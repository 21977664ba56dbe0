import {css, type CSSResultGroup} from 'lit';
import {dialogStyles} from '../kit/dialog/dialog.styles.js';

const own = css`
  .draft {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    max-inline-size: 40em;
    margin-block-start: var(--_space-4);
  }
  .draft p {
    color: var(--_text-secondary);
  }
`;

/** For what is said about answers that are kept for later. */
export const draftStyles: CSSResultGroup = [dialogStyles, own];
