import {css} from 'lit';

/** What lies under the markers: the surface, the background and the names on it. */
export const groundStyles = css`
  /* Leaflet's sheet comes before this one and sets a font of its own. */
  .surface {
    inline-size: 100%;
    block-size: 100%;
    outline: none;
    background: var(--_map-land);
    box-shadow: none;
    color: var(--_text);
    direction: ltr;
    font: inherit;
  }
  .surface:focus-visible {
    background-color: var(--_map-land);
    box-shadow: none;
  }
  .surface.has-outside,
  .surface.has-outside:focus-visible {
    background-color: var(--_map-out);
  }
  .leaflet-ground-pane {
    z-index: 350;
  }
  .leaflet-labels-pane {
    z-index: 450;
    pointer-events: none;
  }
  .land {
    fill: var(--_map-land);
    fill-opacity: 1;
    stroke: none;
  }
  .green {
    fill: var(--_map-green);
    fill-opacity: 1;
    stroke: none;
  }
  .wood {
    fill: var(--_map-wood);
    fill-opacity: 1;
    stroke: none;
  }
  .lake {
    fill: var(--_map-water);
    fill-opacity: 1;
    stroke: none;
  }
  .river {
    fill: none;
    stroke: var(--_map-water);
    stroke-opacity: 1;
    stroke-width: 2.5;
  }
  .road-case {
    fill: none;
    stroke: var(--_map-case);
    stroke-opacity: 1;
    stroke-width: 4.5;
  }
  .road {
    fill: none;
    stroke: var(--_map-road);
    stroke-opacity: 1;
    stroke-width: 2.8;
  }
  .edge {
    fill: none;
    stroke: var(--_map-edge);
    stroke-dasharray: 6 4;
    stroke-opacity: 1;
    stroke-width: 1.5;
  }
  .over-tiles :is(.green, .wood, .lake) {
    fill-opacity: 0.4;
  }
  .radius {
    fill: none;
    opacity: 0.55;
    stroke: var(--_text);
    stroke-dasharray: 2 6;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .label {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    color: var(--_map-label);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-shadow:
      1px 0 1px #fff,
      -1px 0 1px #fff,
      0 1px 1px #fff,
      0 -1px 1px #fff,
      0 0 3px #fff,
      0 0 3px #fff;
    translate: -50% -50%;
    white-space: nowrap;
  }
  .label:is(.outcode, .ring) {
    font-size: 0.8125em;
    font-weight: 400;
  }
  .here {
    position: absolute;
    inset-block-start: -0.5em;
    inset-inline-start: -0.5em;
    inline-size: 1em;
    block-size: 1em;
    border: 0.3125em solid var(--_text);
    border-radius: 50%;
    background: #fff;
    box-shadow: 0 0 0 0.1875em #fff;
  }
  @media (forced-colors: active) {
    .radius,
    .edge {
      stroke: CanvasText;
    }
    .label {
      color: CanvasText;
      text-shadow: none;
    }
  }
`;
