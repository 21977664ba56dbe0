import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

const icon = (width: number, height: number, content: SVGTemplateResult): TemplateResult =>
  html`<svg
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${content}
  </svg>`;

const line = (path: string, width = 2): SVGTemplateResult =>
  svg`<path d=${path} fill="none" stroke="currentColor" stroke-width=${width}></path>`;

/** A bookmark: hollow to save, full once saved. Each card may have one: a template without others in it. */
export const bookmark = (full = false): TemplateResult =>
  html`<svg width="14" height="18" viewBox="0 0 14 18" aria-hidden="true" focusable="false">
    <path
      d="M1.5 1.5h11v14.6L7 11.8l-5.5 4.3z"
      fill=${full ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="2"
    ></path>
  </svg>`;

/** A warning triangle. Each card may have one: a template without others in it, and one path. */
export const triangle = (): TemplateResult =>
  html`<svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true" focusable="false">
    <path
      d="M9 1.8 16.6 15H1.4zM9 6.6v3.8M9 12.7h.01"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
    ></path>
  </svg>`;

/** Crosshair: where the person is. */
export const crosshair = (): TemplateResult =>
  icon(
    18,
    18,
    svg`<circle cx="9" cy="9" r="5" fill="none" stroke="currentColor" stroke-width="2"></circle>${line('M9 0v4M9 14v4M0 9h4M14 9h4')}`,
  );

/** Three shrinking lines: filters. */
export const filterLines = (): TemplateResult => icon(20, 14, line('M0 1h20M3 7h14M7 13h6'));

/** Lines of a list. */
export const listLines = (): TemplateResult => icon(18, 14, line('M0 1h18M0 7h18M0 13h18'));

/** A folded map. */
export const foldedMap = (): TemplateResult =>
  icon(18, 16, line('M1 2.5 6.3 1l5.4 2L17 1.5v12L11.7 15l-5.4-2L1 14.5zM6.3 1v12M11.7 3v12', 1.6));
