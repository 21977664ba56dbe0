import {css} from 'lit';

/** The map's frame and what floats over it. */
export const styles = css`
  :host {
    block-size: 30em;
  }
  .map {
    position: relative;
    display: grid;
    grid-template-rows: minmax(8em, 1fr) auto;
    block-size: 100%;
  }
  .frame {
    position: relative;
    grid-row: 1;
    overflow: hidden;
    isolation: isolate;
    border-radius: var(--_radius);
    background: var(--_map-land);
  }
  .frame::after {
    content: '';
    position: absolute;
    z-index: 30;
    inset: 0;
    border: 1px solid rgb(33 43 50 / 0.22);
    border-radius: inherit;
    pointer-events: none;
  }
  .frame:focus {
    outline: none;
  }
  .frame:focus-visible::after,
  .frame:has(.surface:focus-visible)::after {
    border: var(--_focus-width) solid var(--_focus);
    box-shadow: inset 0 0 0 2px var(--_focus-text);
  }
  .holder {
    position: absolute;
    z-index: 1;
    inset: 0;
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip:focus {
    position: absolute;
    z-index: 31;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    padding: 0.5em 0.75em;
    background: var(--_focus);
    color: var(--_focus-text);
  }
  .end {
    position: absolute;
    inset-block-end: 0;
    outline: none;
  }

  .zoom {
    position: absolute;
    z-index: 20;
    inset-block-start: 1em;
    inset-inline-end: 1em;
    display: grid;
    border-radius: var(--_radius);
    box-shadow: 0 2px 8px rgb(33 43 50 / 0.18);
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border: 1px solid var(--_input-border);
    background: #fff;
    color: var(--_text);
    cursor: pointer;
  }
  .control svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
  }
  .zoom .control:first-child {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .zoom .control:last-child {
    border-block-start: 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .control:hover {
    background: var(--_tint);
  }
  .control[aria-disabled='true'] {
    color: var(--_text-secondary);
    cursor: default;
  }
  .control[aria-disabled='true'] svg {
    opacity: 0.5;
  }
  .area {
    position: absolute;
    z-index: 20;
    inset-block-start: 1em;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: calc(100% - 8.5em);
    min-block-size: 2.75em;
    margin-inline: auto;
    padding: 0.4em 1.125em;
    border: 1px solid var(--_input-border);
    border-radius: 1.375em;
    background: #fff;
    box-shadow: 0 2px 8px rgb(33 43 50 / 0.18);
    color: var(--_link);
    cursor: pointer;
    font-weight: 600;
  }
  .area:hover {
    background: var(--_tint);
    color: var(--_link-hover);
  }
  .control:focus-visible,
  .area:focus-visible,
  .spot-item:focus-visible,
  .retry:focus-visible {
    border-color: var(--_focus-text);
    outline: 4px solid transparent;
    background: var(--_focus);
    box-shadow: inset 0 -0.25em 0 0 var(--_focus-text);
    color: var(--_focus-text);
  }

  .spot,
  .peek {
    position: absolute;
    z-index: 22;
    inset-block-end: 0.75em;
    inset-inline: 0.75em;
  }
  .peek {
    padding: 0.25em 1em 0;
    border-radius: max(4px, var(--_radius));
    background: #fff;
    box-shadow: var(--_shadow);
  }
  .spot {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-inline-size: 24em;
    max-block-size: calc(100% - 1.5em);
    border-radius: max(4px, var(--_radius));
    background: #fff;
    box-shadow: var(--_shadow);
  }
  .spot-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    padding: 0.25em 0.25em 0 1em;
  }
  .spot-name {
    font-weight: 600;
    outline: none;
  }
  .close {
    flex: none;
    border-color: transparent;
    border-radius: var(--_radius);
  }
  .spot-list {
    overflow-y: auto;
    padding-block-end: 0.5em;
  }
  .spot-item {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    border: 0;
    background: none;
    color: var(--_link);
    cursor: pointer;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  .spot-item:hover {
    background: var(--_tint);
    color: var(--_link-hover);
  }
  .spot-item[aria-current] {
    background: var(--_tint);
    box-shadow: inset 6px 0 0 var(--_text);
    color: var(--_text);
    font-weight: 600;
  }
  .spot-more {
    padding: 0 1em 0.75em;
    color: var(--_text-secondary);
  }

  .status {
    position: absolute;
    z-index: 2;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.75em;
    padding: 1em;
    color: var(--_text-secondary);
    text-align: center;
  }
  .retry {
    min-block-size: 2.75em;
    padding: 0.4em 1.125em;
    border: 2px solid var(--_link);
    border-radius: var(--_radius);
    background: #fff;
    color: var(--_link);
    cursor: pointer;
    font-weight: 600;
  }
  .credit {
    margin-block-start: 0.8333em;
    color: var(--_text-secondary);
    font-size: 0.75em;
    line-height: 1.3333;
  }

  @media (forced-colors: active) {
    .spot,
    .peek {
      border: 2px solid CanvasText;
    }
    .control[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
