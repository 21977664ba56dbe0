import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';

/** Which way is better, in words; the arrow beside them says no more than they do. */
export interface Direction {
  readonly better: 'higher' | 'lower';
  readonly text: string;
}

/** What a chart is rendered from. */
export interface FigureOptions {
  /** Of the whole: "Satisfied with life". */
  readonly name: string;
  readonly headingLevel: number;
  readonly direction?: Direction;
  /** What the chart shows, in one or two sentences. Also what {@link drawingName} names the drawing by. */
  readonly sentence: unknown;
  /** Made with {@link drawing}; absent where words are enough. */
  readonly drawing?: unknown;
  /** Explanations below the drawing. */
  readonly notes?: unknown;
  /** The same as a table, unless one stands below several charts: made with `tableTwin`. */
  readonly table?: unknown;
}

/** One chart: its name, direction, sentence, drawing, notes and table, in this order. Styles: `figureStyles`. */
export function figure(options: FigureOptions): TemplateResult {
  const {name, headingLevel, direction, sentence, drawing: picture, notes, table} = options;
  return html`<figure class="figure" part="figure">
    <figcaption>
      ${heading({level: headingLevel, content: name, className: 'figure-name'})}
      ${direction ? directionLine(direction) : nothing}
      <p class="sentence">${sentence}</p>
    </figcaption>
    ${picture ?? nothing} ${notes ?? nothing} ${table ?? nothing}
  </figure>`;
}

/** "Higher is better", with an arrow for those who see it. */
export function directionLine({better, text}: Direction): TemplateResult {
  return html`<p class="direction">
    <svg class="direction-arrow" width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
      <path d=${better === 'higher' ? 'M7 15V2M1.5 7.5L7 2l5.5 5.5' : 'M7 1v13M1.5 8.5L7 14l5.5-5.5'}></path>
    </svg>
    <span>${text}</span>
  </p>`;
}

/** The accessible name of a drawing: the chart's name, its sentence and its direction. */
export const drawingName = ({name, sentence, direction}: FigureOptions & {sentence: string}): string =>
  [`${name}.`, sentence, direction && `${direction.text}.`].filter(Boolean).join(' ');

/** What a drawing is made from: `width` and `height` in units of 1/16 of the text size. */
export interface DrawingOptions {
  readonly width: number;
  readonly height: number;
  /** Pixels to a unit: 1 at the usual text size. */
  readonly scale?: number;
  /** Its accessible name; absent for one that says nothing by itself. */
  readonly label?: string;
  readonly content: SVGTemplateResult | readonly SVGTemplateResult[];
}

/**
 * A drawing at the size that it was worked out for. The box of units follows the width that was measured: text of 14 units
 * is 14 pixels, or more for somebody with larger text.
 */
export function drawing({width, height, scale = 1, label, content}: DrawingOptions): TemplateResult {
  return html`<svg
    class="drawing"
    part="drawing"
    width=${Math.round(width * scale)}
    height=${Math.round(height * scale)}
    viewBox=${`0 0 ${width} ${height}`}
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}
    focusable="false"
  >
    ${content}
  </svg>`;
}

/** Where a text stands from its point, when it is read from left to right. */
export type Anchor = 'start' | 'middle' | 'end';

/** A text in a drawing. Size and weight by class: `t14`, `t16`, `t19`, `t22`, `strong`, `quiet`, `halo`. */
export const drawnText = (
  x: number,
  y: number,
  text: string,
  className: string,
  anchor: Anchor = 'middle',
): SVGTemplateResult => svg`<text x=${x} y=${y} text-anchor=${anchor} class=${className}>${text}</text>`;
