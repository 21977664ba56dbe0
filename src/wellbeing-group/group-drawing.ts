import {svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {drawing, drawnText} from '../wellbeing-chart/figure-template.js';
import type {GroupLayout, LaidBar} from './group-layout.js';

/** Pairs of bars, as they were laid out. Styles: `groupStyles`. */
export function groupDrawing(
  {width, height, axis, bars, texts}: GroupLayout,
  scale: number,
  label: string,
): TemplateResult {
  return drawing({
    width,
    height,
    scale,
    label,
    content: [
      svg`<path class="axis" d=${`M${axis} 0V${height}`}></path>`,
      ...bars.map(barShape),
      ...texts.map(({x, y, text, size, anchor, look = ''}) =>
        drawnText(x, y, text, `t${size} ${look}`.trim(), anchor),
      ),
    ],
  });
}

/** Edges are drawn inside: an outline is as long as a filled bar of the same number. */
function barShape({kind, x, y, width, height}: LaidBar): SVGTemplateResult {
  const edge = {first: 1, latest: 0, hidden: 0.75}[kind];
  return svg`<rect class=${`bar ${kind}`} x=${x + edge} y=${y + edge} width=${width - 2 * edge} height=${height - 2 * edge}></rect>`;
}
