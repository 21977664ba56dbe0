import {css, type CSSResultGroup} from 'lit';
import {fieldStyles} from '../field/field.styles.js';

const own = css`
  .spk-textarea {
    display: block;
    min-block-size: calc(var(--_rows, 5) * 1lh + 1em);
    max-block-size: 40em;
    padding-block: 0.375em;
    resize: vertical;
    field-sizing: content;
  }
  .spk-text-count {
    margin-block-start: var(--_space-1);
    color: var(--_text-secondary);
  }
  .spk-text-count.spk-over {
    color: var(--_error);
    font-weight: 600;
  }
  .spk-text-count.spk-unseen {
    visibility: hidden;
  }
  @media print {
    .spk-textarea {
      max-block-size: none;
    }
    .spk-text-count {
      display: none;
    }
  }
`;

/** For {@link textArea}. */
export const textareaStyles: CSSResultGroup = [fieldStyles, own];
