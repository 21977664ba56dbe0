import {css} from 'lit';

/** For `saveBar`. Widths are those of the container `spk`. */
export const saveBarStyles = css`
  .save-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 0.5em;
    padding: 0.75em 1em calc(0.75em + env(safe-area-inset-bottom, 0px));
    border-block-start: 2px solid var(--_text);
    background: var(--_surface);
    box-shadow: 0 -6px 16px rgb(33 43 50 / 0.1);
  }
  .save {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
    align-items: start;
  }
  .save-shape {
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .save-busy {
    color: var(--_brand);
  }
  .save-done {
    color: var(--_success);
  }
  .save-wrong {
    color: var(--_error);
  }
  .save-mark,
  .save-gap {
    stroke: var(--_surface);
  }
  .save-sheet {
    fill: var(--_surface);
  }
  .save-heading,
  .save-body {
    display: block;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .save-heading {
    line-height: 1.6;
  }
  .save-body {
    max-inline-size: 38em;
    color: var(--_text-secondary);
    font-size: var(--_size-14);
    line-height: 1.43;
  }
  .save-buttons,
  .save-steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 1.25em;
  }
  .save-buttons {
    margin-inline-start: auto;
  }
  @container spk (min-width: 20em) {
    .save-bar {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .save-bar:has(.save-steps, .save-buttons > :nth-child(2)) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container spk (min-width: 40.0625em) {
    .save-bar,
    .save-bar:has(.save-steps, .save-buttons > :nth-child(2)) {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 1.5em;
      align-items: center;
    }
    .save-bar {
      padding-inline: 2.5em;
    }
    .save-heading {
      font-size: var(--_size-19);
      line-height: 1.474;
    }
    .save-body {
      font-size: var(--_size-16);
      line-height: 1.5;
    }
  }
  @container spk (min-width: 56em) {
    .save-bar {
      padding-inline: 4em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .save-busy {
      animation: spk-save-turn 1.2s linear infinite;
    }
    @keyframes spk-save-turn {
      to {
        rotate: 1turn;
      }
    }
  }
  /* A window with little height, or letters of great size: the bar must not cover what is being written. */
  @media (max-height: 30em) {
    .save-bar {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .save-shape {
      color: CanvasText;
      forced-color-adjust: auto;
    }
    .save-mark,
    .save-gap {
      stroke: Canvas;
    }
    .save-sheet {
      fill: Canvas;
    }
  }
  @media print {
    .save-bar {
      display: none;
    }
  }
`;
