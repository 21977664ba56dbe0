import {css, type CSSResultGroup} from 'lit';
import {inOrder} from '../../element/in-order.js';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {dateInputStyles} from '../../kit/date-input/date-input.styles.js';
import {choicesStyles} from '../../kit/field/choices.styles.js';
import {noticeStyles} from '../../kit/notice/notice.styles.js';
import {selectStyles} from '../../kit/select/select.styles.js';
import {textInputStyles} from '../../kit/text-input/text-input.styles.js';
import {textareaStyles} from '../../kit/textarea/textarea.styles.js';

const own = css`
  .spk-item + .spk-item,
  .spk-group > .spk-item,
  .spk-below {
    margin-block-start: var(--_space-5);
  }
  .spk-form-text,
  .spk-value {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .spk-caption {
    margin-block-end: var(--_space-1);
    color: var(--_text-secondary);
  }
  .spk-help {
    color: var(--_text-secondary);
  }
  .spk-optional {
    color: var(--_text-secondary);
    font-weight: 400;
  }
  .spk-hint > * + *,
  .spk-help > * + *,
  .spk-display > * + *,
  .spk-value > * + * {
    margin-block-start: var(--_space-2);
  }
  .spk-hint:has(> .visually-hidden:only-child) {
    margin: 0;
  }
  .spk-value {
    display: block;
  }
  .spk-group-heading {
    padding: 0;
    font-size: 1.375em;
    line-height: 1.3;
  }
  .spk-group .spk-group .spk-group-heading {
    font-size: 1.1875em;
  }
  .spk-group-notes {
    margin-block-start: var(--_space-2);
  }
  .spk-item > .spk-notice {
    margin-block-start: var(--_space-3);
  }
`;

/** For whatever root questions are rendered into. Rare kinds of question bring their own (rare-kinds.ts). */
export const itemStyles: CSSResultGroup = inOrder(
  textInputStyles,
  textareaStyles,
  selectStyles,
  choicesStyles,
  dateInputStyles,
  noticeStyles,
  buttonStyles,
  own,
);
