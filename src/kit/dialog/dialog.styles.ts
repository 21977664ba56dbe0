import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../button/button.styles.js';

const own = css`
  .spk-dialog {
    inline-size: min(36em, 100vw - 2em);
    max-inline-size: none;
    max-block-size: calc(100vh - 2em);
    max-block-size: calc(100dvh - 2em);
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: var(--_text);
  }
  .spk-dialog::backdrop {
    background: rgb(33 43 50 / 0.6);
  }
  .spk-dialog-parts {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-block-size: inherit;
  }
  .spk-dialog-head,
  .spk-dialog-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: 0.5em 1em;
  }
  .spk-dialog-head {
    border-block-end: 1px solid var(--_border);
  }
  .spk-dialog-foot {
    flex-wrap: wrap;
    padding-block: 0.75em 1em;
    border-block-start: 1px solid var(--_border);
  }
  .spk-dialog-heading {
    font-size: var(--_size-19);
    line-height: 1.4;
  }
  .spk-dialog-body {
    padding: 1em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .spk-sheet {
    inline-size: min(28em, 100vw);
    block-size: 100vh;
    block-size: 100dvh;
    max-block-size: none;
    margin-block: 0;
    margin-inline: auto 0;
    border-radius: 0;
  }
  .spk-sheet .spk-dialog-parts {
    block-size: 100%;
  }
  .spk-sheet .spk-dialog-foot > .spk-primary {
    flex: 1;
  }
  @media (max-width: 35em) {
    .spk-sheet {
      inline-size: 100vw;
      border: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .spk-sheet[open] .spk-dialog-parts {
      animation: spk-sheet 0.16s ease-out;
    }
    @keyframes spk-sheet {
      from {
        transform: translateY(2em);
      }
    }
  }
  @media print {
    .spk-dialog::backdrop {
      display: none;
    }
  }
`;

/** For {@link dialog}; buttons included. */
export const dialogStyles: CSSResultGroup = [buttonStyles, own];
