import {css, type CSSResultGroup} from 'lit';
import {inOrder} from '../../element/in-order.js';
import {choicesStyles} from '../../kit/field/choices.styles.js';
import {dateInputStyles} from '../../kit/date-input/date-input.styles.js';
import {detailsStyles} from '../../kit/details/details.styles.js';
import {dialogStyles} from '../../kit/dialog/dialog.styles.js';
import {scaleStyles} from '../../kit/scale/scale.styles.js';
import {selectStyles} from '../../kit/select/select.styles.js';
import {textInputStyles} from '../../kit/text-input/text-input.styles.js';
import {textareaStyles} from '../../kit/textarea/textarea.styles.js';

const forms = css`
  .goals-form,
  .step-form,
  .goals-more,
  .goals-scale,
  .typed-activity,
  .goals-agreed {
    display: grid;
    gap: 1.75em;
    min-inline-size: 0;
  }
  .goals-form > *,
  .step-form > * {
    min-inline-size: 0;
  }
  .goals-scale,
  .typed-activity,
  .goals-agreed {
    gap: 1em;
    justify-items: start;
  }
  .goals-scale > *,
  .typed-activity > *,
  .goals-agreed > * {
    inline-size: 100%;
  }
  .goals-scale > .spk-button {
    inline-size: auto;
  }
  .optional {
    font-weight: 400;
  }
  .goals-more {
    gap: 2em;
    padding-block: 0.5em;
  }
  .goals-sub {
    font-size: 1.1579em;
    line-height: 1.364;
  }
  .goals-steps {
    padding-block-start: 0.5em;
  }
  .goals-steps .steps {
    margin-block-start: 0.5em;
  }
  .goals-add,
  .goals-moves,
  .goals-choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  .goals-choices {
    gap: 0.75em;
  }
  .goals-or {
    color: var(--_text-secondary);
  }
  .goals-end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }
  .goals-note {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_border);
  }
  .goals-quote {
    display: -webkit-box;
    margin-block-end: 0.75em;
    overflow: hidden;
    font-weight: 600;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
`;

const steps = css`
  .step-opened {
    border-block-start-color: transparent;
  }
  .steps > .step-opened {
    padding-block: 0.25em 1em;
  }
  .steps > .step-opened + li {
    border-block-start-color: transparent;
  }
  .step-form {
    gap: 1.5em;
    padding: 1.25em 1em 0.75em;
    border: 1px solid var(--_input-border);
    background: var(--_surface);
  }
  .goals-two {
    display: grid;
    gap: 1.5em;
  }
  .goals-two .spk-small:has(.spk-hint) {
    row-gap: 0.5em;
  }
  .picked {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .picked-name {
    font-weight: 600;
  }
  .picked-line {
    color: var(--_text-secondary);
    font-size: var(--_size-16);
  }
  .picked-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .typed-activity {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }
`;

const rows = css`
  .goals-row > .sec-head:not(:has(*)) {
    display: none;
  }
  .goals-row.goals-last {
    padding-block-start: 0;
    border-block-start-color: transparent;
  }
  .sec-open + .goals-last {
    padding-block-start: 1.5em;
  }
  .goals-hint {
    color: var(--_text-secondary);
  }
  .goals-change {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .goals-steps .goals-change {
    margin-block: -0.5em;
  }
  .drag-handle {
    display: none;
  }
  .drag-lifted {
    opacity: 0.5;
  }
  .drag-before {
    box-shadow: 0 -4px 0 0 var(--_brand);
  }
  .drag-after {
    box-shadow: 0 4px 0 0 var(--_brand);
  }
  /* A finger on it scrolls the page; where there is nothing else, the buttons move things. */
  @media (any-pointer: fine) {
    .drag-handle {
      display: inline-grid;
      place-items: center;
      inline-size: 2.75em;
      block-size: 2.75em;
      color: var(--_text-secondary);
      cursor: grab;
      touch-action: none;
      user-select: none;
    }
    .drag-handle:active {
      cursor: grabbing;
    }
  }
  @media (forced-colors: active) {
    .drag-handle {
      color: CanvasText;
    }
    .drag-before {
      border-block-start: 4px solid Highlight;
    }
    .drag-after {
      border-block-end: 4px solid Highlight;
    }
  }
  @container spk (min-width: 40.0625em) {
    .goals-row > .sec-head:not(:has(*)) {
      display: block;
    }
  }
  @container sec (min-width: 25em) {
    .step-form {
      padding: 1.25em 1.25em 0.75em;
    }
    .goals-steps .step {
      grid-template-columns: 4.75em minmax(0, 1fr) auto;
    }
    .goals-steps .step-end {
      max-inline-size: none;
    }
  }
  @container sec (min-width: 30em) {
    .goals-two:has(> :nth-child(2)) {
      grid-template-columns: 4fr 6fr;
    }
    .picked {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }
    .picked-buttons {
      margin-block: -0.5em;
    }
  }
  @media print {
    .goals-add,
    .drag-handle,
    .goals-change {
      display: none;
    }
  }
`;

const picker = css`
  #goals-picker:has(.pick-finder) {
    inline-size: min(72em, 100vw - 2em);
    block-size: calc(100dvh - 2em);
  }
  #goals-picker:has(.pick-finder) .spk-dialog-parts {
    block-size: 100%;
  }
  .pick-short {
    margin-block-end: 1.5em;
  }
  .pick-short .spk-small {
    row-gap: 0.5em;
  }
  .pick-note {
    margin-block-end: 1em;
    color: var(--_text-secondary);
  }
  .pick-count {
    color: var(--_text-secondary);
  }
  .pick-chosen {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
    max-block-size: 30vh;
    overflow: auto;
  }
  .pick-chosen ul {
    display: grid;
    gap: 0.75em;
  }
  .pick-chosen li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    overflow-wrap: anywhere;
  }
  @media (max-width: 35em) {
    #goals-picker:has(.pick-finder) {
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
`;

/** For `goalsSection`. */
export const goalsStyles: CSSResultGroup = inOrder(
  dialogStyles,
  choicesStyles,
  dateInputStyles,
  detailsStyles,
  scaleStyles,
  selectStyles,
  textInputStyles,
  textareaStyles,
  forms,
  steps,
  rows,
  picker,
);
