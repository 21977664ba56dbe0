import {css} from 'lit';

/** For boxes that more can be added to, groups that repeat, and pictures. */
export const extrasStyles = css`
  .spk-repeats > .spk-button {
    margin-block-start: var(--_space-5);
  }
  .spk-repeat + .spk-repeat {
    margin-block-start: var(--_space-5);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_border);
  }
  .spk-repeat > .spk-button {
    margin-block-start: var(--_space-4);
  }
  .spk-rows {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
  .spk-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-3);
    inline-size: 100%;
  }
  .spk-row > .spk-field {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .spk-row > .spk-field:has(.spk-date, [size]) {
    flex-grow: 0;
  }
  .spk-row > .spk-button {
    flex: none;
  }
  .spk-media {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-block-end: var(--_space-3);
  }
  @media print {
    .spk-rows > .spk-button,
    .spk-row > .spk-button,
    .spk-repeat > .spk-button,
    .spk-repeats > .spk-button {
      display: none;
    }
  }
`;
