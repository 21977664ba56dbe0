import {svg, html, type TemplateResult} from 'lit';

/** A small drawing in the colour of the text around it; never the only carrier of a meaning. */
function icon(width: number, height: number, paths: unknown): TemplateResult {
  return html`<svg
    class="spk-icon"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
    focusable="false"
  >
    ${paths}
  </svg>`;
}

/** Points down: something opens here. Turn it with a class when open. */
export const chevronDown = (): TemplateResult => icon(12, 8, svg`<path d="M1 1l5 5 5-5" />`);

/** Points to the end of the line; mirrored by `.spk-flip` in right-to-left text. */
export const chevronEnd = (): TemplateResult => icon(8, 12, svg`<path d="M1 1l5 5-5 5" />`);

/** Points to the start of the line. */
export const chevronStart = (): TemplateResult => icon(8, 12, svg`<path d="M7 1l-5 5 5 5" />`);

/** Closes or removes. */
export const cross = (): TemplateResult => icon(12, 12, svg`<path d="M1.5 1.5l9 9m0-9l-9 9" />`);
