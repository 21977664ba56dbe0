import {css, unsafeCSS, type CSSResultGroup} from 'lit';
import {inOrder} from '../../element/in-order.js';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {detailsStyles} from '../../kit/details/details.styles.js';
import {choicesStyles} from '../../kit/field/choices.styles.js';
import {sheetCss} from './sheet-css.js';

const own = css`
  .copies-head {
    padding-block-end: 1.5em;
  }
  .copies-part {
    display: grid;
    gap: 1em;
    justify-items: start;
    padding-block: 2em;
    border-block-start: 1px solid var(--_border);
  }
  .copies-part > * {
    max-inline-size: 100%;
  }
  .copies-heading {
    font-size: var(--_size-22);
    line-height: 1.32;
  }
  .copies-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .copies-part > .spk-details {
    inline-size: 100%;
  }
  .copies-preview {
    max-inline-size: 52em;
    padding: 1em;
    border: 1px solid var(--_input-border);
    background: #fff;
  }
  .copies-preview-inner {
    container: sheet / inline-size;
  }
  @container spk (min-width: 40.0625em) {
    .copies-preview {
      padding: 2em;
    }
  }
  .copies-label {
    font-weight: 600;
  }
  .copies-plain {
    inline-size: 100%;
    max-inline-size: 46em;
    padding: 0.75em;
    border: var(--_input-border-width) solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
  }
  .copies-plain:focus {
    border-color: var(--_focus-text);
    outline: var(--_focus-width) solid var(--_focus);
  }
  .copies-done {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_success);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;

/** For `CopiesScreen`; the sheet that is printed has its own size of letters. */
export const copiesStyles: CSSResultGroup = inOrder(
  buttonStyles,
  detailsStyles,
  choicesStyles,
  unsafeCSS(sheetCss),
  own,
);
