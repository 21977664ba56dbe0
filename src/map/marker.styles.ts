import {css, unsafeCSS} from 'lit';

/** The drop with its edge: 28 by 36, its tip at the middle of the lower edge. A polygon, because it grows with the type. */
const OUTER =
  '50% 100%, 41% 91.6%, 33.4% 84.5%, 25.2% 76.6%, 17.2% 67.9%, 10.3% 58.6%, 5.4% 48.8%, 3.6% 38.7%, 4.7% 30.6%, ' +
  '8.2% 22.9%, 13.7% 16.1%, 21.1% 10.4%, 29.9% 6.1%, 39.7% 3.4%, 50% 2.5%, 60.3% 3.4%, 70.1% 6.1%, 78.9% 10.4%, ' +
  '86.3% 16.1%, 91.8% 22.9%, 95.3% 30.6%, 96.4% 38.7%, 94.6% 48.8%, 89.7% 58.6%, 82.8% 67.9%, 74.8% 76.6%, ' +
  '66.6% 84.5%, 59% 91.6%';
/** The drop inside an edge of 2. */
const INNER =
  '50% 91.3%, 46.6% 88.2%, 39% 81%, 30.9% 73.2%, 23.2% 64.9%, 16.7% 56.2%, 12.3% 47.4%, 10.7% 38.5%, 11.7% 31.8%, ' +
  '14.6% 25.4%, 19.3% 19.6%, 25.5% 14.7%, 33% 11.1%, 41.3% 8.8%, 50% 8.1%, 58.7% 8.8%, 67% 11.1%, 74.5% 14.7%, ' +
  '80.7% 19.6%, 85.4% 25.4%, 88.3% 31.8%, 89.3% 38.5%, 87.7% 47.4%, 83.3% 56.2%, 76.8% 64.9%, 69.1% 73.2%, 61% 81%, ' +
  '53.4% 88.2%';

/** Pins and clusters. The map is not mirrored: inside its surface the start is always the left. */
export const markerStyles = css`
  .pin,
  .cluster {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    appearance: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .pin {
    --_drop: var(--_brand);
    --_edge: #fff;
    --_dot: #fff;
    z-index: 2;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-start: -2.625em;
    margin-inline-start: -1.375em;
    filter: drop-shadow(0 1px 1.5px rgb(33 43 50 / 0.4));
  }
  .pin::before,
  .pin::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0.5em;
    inline-size: 1.75em;
    block-size: 2.25em;
    transform-origin: 50% 100%;
    transition: transform 120ms ease-out;
  }
  .pin::before {
    background-color: var(--_edge);
    clip-path: polygon(${unsafeCSS(OUTER)});
  }
  .pin::after {
    background: radial-gradient(circle at 50% 38.6%, var(--_dot) 0.27em, transparent 0.3em) var(--_drop);
    clip-path: polygon(${unsafeCSS(INNER)});
  }
  .pin:hover,
  .pin.lit {
    --_drop: var(--_brand-dark);
    z-index: 11;
  }
  .pin:hover::before,
  .pin:hover::after,
  .pin.lit::before,
  .pin.lit::after {
    transform: scale(1.14);
  }
  .pin.selected {
    --_drop: var(--_text);
    z-index: 12;
  }
  .pin.selected::before,
  .pin.selected::after {
    transform: scale(1.36);
  }
  .pin:focus-visible {
    --_drop: var(--_focus);
    --_edge: var(--_focus-text);
    --_dot: var(--_focus-text);
    z-index: 13;
    outline: 4px solid transparent;
    outline-offset: 2px;
  }
  .pin:focus-visible::before {
    transform: scale(1.24);
  }
  .pin:focus-visible::after {
    transform: scale(1.2);
  }
  .pin.selected:focus-visible::before {
    transform: scale(1.42);
  }
  .pin.selected:focus-visible::after {
    transform: scale(1.36);
  }
  .name {
    position: absolute;
    inset-block-end: 1em;
    inset-inline-start: calc(50% + 26em / 14);
    inline-size: max-content;
    padding: 0.36em 0.72em;
    border-radius: var(--_radius);
    background: #fff;
    box-shadow:
      0 0 0 2px var(--_text),
      0 4px 12px rgb(33 43 50 / 0.24);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.43;
    text-align: start;
    unicode-bidi: plaintext;
    white-space: nowrap;
  }
  .name.at-left {
    inset-inline: auto calc(50% + 26em / 14);
  }
  .name.wraps {
    max-inline-size: var(--_room);
    white-space: normal;
  }
  .cluster {
    --_size: calc(44em / 17);
    z-index: 3;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin-block-start: calc(var(--_size) / -2);
    margin-inline-start: calc(var(--_size) / -2);
    border: 3px solid #fff;
    border-radius: 50%;
    background: var(--_brand);
    box-shadow:
      0 0 0 2px var(--_brand),
      0 2px 6px 2px rgb(33 43 50 / 0.3);
    color: #fff;
    font-size: 1.0625em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1;
    text-align: center;
  }
  .cluster.medium {
    --_size: calc(52em / 19);
    font-size: 1.1875em;
  }
  .cluster.large {
    --_size: calc(62em / 22);
    font-size: 1.375em;
  }
  .cluster.huge {
    --_size: calc(62em / 17);
  }
  .cluster:hover,
  .cluster.lit {
    z-index: 11;
    background: var(--_brand-dark);
    box-shadow:
      0 0 0 4px var(--_brand-dark),
      0 2px 6px 3px rgb(33 43 50 / 0.3);
  }
  .cluster.selected {
    z-index: 12;
    background: var(--_text);
    box-shadow:
      0 0 0 2px var(--_text),
      0 2px 6px 2px rgb(33 43 50 / 0.3);
  }
  .cluster:focus-visible {
    z-index: 13;
    border-color: var(--_focus);
    outline: 4px solid transparent;
    outline-offset: 2px;
    background: var(--_focus);
    box-shadow:
      0 0 0 4px var(--_focus-text),
      0 0 0 7px #fff;
    color: var(--_focus-text);
  }
  @media (forced-colors: active) {
    .pin {
      --_drop: ButtonText;
      --_edge: Canvas;
      --_dot: Canvas;
    }
    .pin:hover,
    .pin.lit,
    .pin.selected,
    .pin:focus-visible {
      --_drop: Highlight;
    }
    .cluster {
      border: 2px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .cluster:hover,
    .cluster.lit,
    .cluster.selected {
      border: 4px solid Highlight;
    }
    .name {
      border: 2px solid CanvasText;
    }
  }
`;
