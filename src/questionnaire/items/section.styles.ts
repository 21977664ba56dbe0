import {css} from 'lit';

/* The parts of a form that is on one page. Side by side they take 27%, 5.8% and the rest: 260 and 56 of 960 pixels. */
export const sectionStyles = css`
  .column:has(.spk-section) {
    max-inline-size: 60em;
  }
  .column:has(.spk-section) > .spk-error-summary,
  .items:has(.spk-section) > .spk-item > .spk-display {
    max-inline-size: 40em;
  }
  .spk-section {
    display: grid;
    gap: var(--_space-3);
    padding-block-start: 1.75em;
    border-block-start: 2px solid var(--_border);
  }
  .spk-section > .spk-section-head .spk-hint {
    margin: 0;
    font-size: inherit;
  }
  .spk-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em 1.5em;
    align-items: end;
  }
  .spk-fields > .spk-item {
    margin: 0;
  }
  * + .spk-fields {
    margin-block-start: var(--_space-3);
  }
  .spk-section > .spk-fields {
    margin: 0;
  }
  .spk-section .spk-choices {
    --_box: 2em;
    gap: 0 1.75em;
  }
  .spk-section .spk-choice {
    column-gap: 0.625em;
  }
  /* Long lists of boxes to tick go on in a second column where there is room for one. */
  .spk-section .spk-choices:has(> :nth-child(7 of .spk-choice) > [type='checkbox']) {
    display: block;
    columns: 2 15em;
  }
  .spk-section .spk-choices > * {
    break-inside: avoid;
  }
  .spk-section .spk-divider {
    margin-block: var(--_space-1);
  }
  /* What opens below a choice must not move the others from one column to the next. */
  .spk-section .spk-choices > :is(.spk-divider, .spk-reveal, .spk-choice:has(+ .spk-reveal)) {
    column-span: all;
  }
  /* The answer above opens it: the line hangs below the middle of its box. */
  .spk-fields > .spk-opened {
    margin-block-start: -1.5em;
    margin-inline-start: 0.875em;
    padding-inline-start: 1.625em;
    border-inline-start: 4px solid var(--_input-border);
  }
  @container spk (min-width: 40em) {
    .spk-section {
      grid-template-columns: 27% minmax(0, 1fr);
      column-gap: 5.8%;
      padding-block-start: var(--_space-6);
    }
    .spk-section > .spk-section-head .spk-group-heading {
      font-size: var(--_size-26);
      line-height: 1.23;
    }
    /* What is asked outside of the parts, and the button, stand where the questions do. */
    .items:has(.spk-section) > .spk-item:not(:has(> :is(.spk-section, .spk-display))),
    .page:has(.spk-section) > .spk-button,
    .page:has(.spk-section) ::slotted([slot='before-complete']) {
      margin-inline-start: 32.8%;
    }
  }
  @container spk (min-width: 56em) {
    .spk-fields .spk-date {
      column-gap: 0.75em;
    }
    .spk-fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .spk-fields > :not(.spk-short) {
      grid-column: 1 / -1;
    }
  }
`;
