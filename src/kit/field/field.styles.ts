import {css} from 'lit';

/** Label, hint, error and the edge of a field: what all fields share. */
export const fieldStyles = css`
  .spk-label {
    display: block;
    margin-block-end: var(--_space-2);
    padding: 0;
    font-weight: 600;
    scroll-margin-block: var(--_scroll-margin) 1em;
  }
  .spk-hint {
    margin-block-end: var(--_space-2);
    color: var(--_text-secondary);
  }
  .spk-error {
    margin-block-end: var(--_space-2);
    color: var(--_error);
    font-weight: 600;
  }
  .spk-in-error {
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_error);
  }
  .spk-input,
  .spk-select {
    min-block-size: 3em;
    inline-size: 100%;
    padding: 0 0.75em;
    border: var(--_input-border-width) solid var(--_input-border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
    appearance: none;
  }
  .spk-in-error :is(.spk-input, .spk-select) {
    border-color: var(--_error);
    border-width: max(3px, var(--_input-border-width));
  }
  :is(.spk-input, .spk-select):focus {
    border-color: var(--_focus-text);
    box-shadow: inset 0 0 0 2px var(--_focus-text);
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 0;
  }
  :is(.spk-input, .spk-select):disabled {
    border-color: var(--_border);
    background-color: var(--_panel);
    color: var(--_text-secondary);
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    :is(.spk-input, .spk-select):focus {
      outline-color: Highlight;
    }
    :is(.spk-input, .spk-select):disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
