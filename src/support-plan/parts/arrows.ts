import {html, svg, type TemplateResult} from 'lit';

/** An arrow in the colour of the words beside it, which say the same. */
const arrow = (path: string): TemplateResult =>
  html`<svg
    class="spk-icon"
    width="14"
    height="14"
    viewBox="0 0 14 14"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path d=${path} />`}
  </svg>`;

/** Towards the beginning of a list. */
export const arrowUp = (): TemplateResult => arrow('M7 13V2M2 7l5-5 5 5');

/** Towards the end of a list. */
export const arrowDown = (): TemplateResult => arrow('M7 1v11M2 7l5 5 5-5');
