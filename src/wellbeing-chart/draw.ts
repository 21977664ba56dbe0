import {svg, type SVGTemplateResult} from 'lit';
import {drawnText} from './figure-template.js';
import type {PlacedText} from './text-boxes.js';

/**
 * Places from the left, as a drawing of this width has them. On a page that runs from right to left everything is
 * mirrored, time and scales as well: so are the 0 to 10 of the questions, the tables and the bars around it.
 */
export class Side {
  readonly #width: number;
  readonly #mirrored: boolean;

  constructor(width: number, mirrored: boolean) {
    this.#width = width;
    this.#mirrored = mirrored;
  }

  /** A point, or the left edge of something that is `wide`. */
  x(x: number, wide = 0): number {
    return round(this.#mirrored ? this.#width - x - wide : x);
  }

  text(placed: PlacedText): SVGTemplateResult {
    const {x, y, text, size, strong, quiet, halo} = placed;
    const className = [`t${size}`, strong && 'strong', quiet && 'quiet', halo && 'halo']
      .filter(Boolean)
      .join(' ');
    const turned = {start: 'end', middle: 'middle', end: 'start'} as const;
    const anchor = this.#mirrored ? turned[placed.anchor] : placed.anchor;
    return drawnText(this.x(x), round(y), text, className, anchor);
  }

  dot(x: number, y: number, radius: number, className: string): SVGTemplateResult {
    return svg`<circle class=${className} cx=${this.x(x)} cy=${round(y)} r=${radius}></circle>`;
  }

  /** A line through points. */
  path(points: readonly {readonly x: number; readonly y: number}[]): string {
    return points.map(({x, y}, index) => `${index ? 'L' : 'M'}${this.x(x)} ${round(y)}`).join('');
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
