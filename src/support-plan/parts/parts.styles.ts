import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {dateInputStyles} from '../../kit/date-input/date-input.styles.js';
import {errorSummaryStyles} from '../../kit/error-summary/error-summary.styles.js';
import {choicesStyles} from '../../kit/field/choices.styles.js';
import {scaleStyles} from '../../kit/scale/scale.styles.js';
import {selectStyles} from '../../kit/select/select.styles.js';
import {textInputStyles} from '../../kit/text-input/text-input.styles.js';
import {textareaStyles} from '../../kit/textarea/textarea.styles.js';

const own = css`
  .part-form,
  .part-fields {
    display: grid;
    gap: 1.75em;
    max-inline-size: 40em;
  }
  /* On the pale blue of what is open, red alone has too little contrast. */
  .sec-open .spk-error {
    color: color-mix(in srgb, var(--_error) 88%, #000);
  }
  /* A person's own words keep the size in which they are read. */
  .own-words .spk-textarea {
    font-size: var(--_size-19);
    line-height: 1.53;
  }
  .part-note,
  .entry-said {
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  .part-strong,
  .entry-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .part-text {
    display: grid;
    gap: 0.5em;
    max-inline-size: 34em;
  }
  .part-buttons,
  .entry-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
  }
  .own-tick {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block-start: 1em;
  }
  .own-tick .spk-field {
    inline-size: 100%;
  }
  .spk-reveal .own-tick {
    margin-block-start: 0.5em;
  }
  .entries {
    display: grid;
  }
  .entries > li {
    border-block-start: 1px solid var(--_border);
  }
  .entries > li:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .entries > li:has(> .entry-box) {
    border-color: transparent;
  }
  .entry-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
    padding-block: 0.625em;
  }
  .entry-row .spk-button {
    margin-block-start: -0.5em;
  }
  .entry-said {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .entry-box {
    display: grid;
    gap: 1.25em;
    margin-block: 1em;
    padding: 1em;
    scroll-margin-block: var(--_scroll-margin) var(--_scroll-foot, 1em);
    border: 1px solid var(--_border);
    background: var(--_surface);
  }
  .entry-fields {
    display: grid;
    gap: 1.5em;
  }
  .missing {
    display: grid;
    gap: 0.25em;
  }
  .add-part {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  .sec-open + .add-part {
    border-block-start-color: transparent;
  }
  @container spk (min-width: 40.0625em) {
    .own-words .spk-textarea {
      font-size: var(--_size-22);
      line-height: 1.545;
    }
    .entry-box {
      padding: 1.5em;
    }
    .part-plan > .part-form {
      font-size: var(--_size-19);
    }
  }
  @media print {
    .part-buttons,
    .add-part {
      display: none;
    }
  }
`;

/** For all that is written in the parts of a plan. */
export const partsStyles: CSSResultGroup = [
  buttonStyles,
  choicesStyles,
  dateInputStyles,
  errorSummaryStyles,
  scaleStyles,
  selectStyles,
  textInputStyles,
  textareaStyles,
  own,
];
