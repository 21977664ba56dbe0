import {css} from 'lit';

/** For {@link button}. Transparent borders are what forced colours show. */
export const buttonStyles = css`
  .spk-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.375em 1.125em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_button);
    box-shadow: 0 var(--_button-drop) 0 var(--_button-active);
    color: var(--_button-text);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .spk-button:hover {
    background: var(--_button-hover);
    color: var(--_button-text);
  }
  .spk-button:active {
    background: var(--_button-active);
  }
  .spk-warning {
    background: var(--_error);
    box-shadow: 0 var(--_button-drop) 0 color-mix(in srgb, var(--_error) 50%, #000);
  }
  .spk-warning:is(:hover, :active) {
    background: color-mix(in srgb, var(--_error) 80%, #000);
  }
  .spk-secondary {
    border-color: var(--_link);
    background: var(--_surface);
    box-shadow: none;
    color: var(--_link);
  }
  .spk-secondary:is(:hover, :active) {
    background: var(--_tint);
    color: var(--_link);
  }
  .spk-secondary[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_text-reverse);
  }
  .spk-quiet {
    padding: 0.5em 0;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    color: var(--_link);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
  }
  .spk-quiet:is(:hover, :active) {
    background: none;
    color: var(--_link-hover);
    text-decoration-thickness: max(3px, 0.16em);
  }
  .spk-quiet[aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
  .spk-wide {
    inline-size: 100%;
  }
  .spk-button:focus-visible {
    border-color: var(--_focus-text);
    outline: 4px solid transparent;
    background: var(--_focus);
    box-shadow: 0 4px 0 0 var(--_focus-text);
    color: var(--_focus-text);
    text-decoration: none;
  }
  .spk-button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    .spk-button:disabled {
      border-color: GrayText;
      opacity: 1;
      color: GrayText;
    }
  }
`;

/** For the element: as wide as its words, beside other things. */
export const hostStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  :host([wide]) {
    display: block;
  }
`;
