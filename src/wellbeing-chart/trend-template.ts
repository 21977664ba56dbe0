import {svg, type SVGTemplateResult} from 'lit';
import type {Side} from './draw.js';
import type {TrendLayout} from './trend-layout.js';

/** The drawing of a chart over time. Styles: `chartStyles`. */
export function trendContent(layout: TrendLayout, side: Side): SVGTemplateResult {
  const {plot, strips, texts, ticks, marks, lines, dots, benchmark, breaks} = layout;
  const {left, right, top, bottom} = plot;
  const upright = (xs: readonly number[], from: number, to: number) =>
    xs
      .map((x) =>
        side.path([
          {x, y: from},
          {x, y: to},
        ]),
      )
      .join('');
  const across = (y: number) =>
    side.path([
      {x: left, y},
      {x: right, y},
    ]);
  return svg`
    ${strips.map(
      ({y, height, tinted}) =>
        svg`<rect class=${tinted ? 'strip tinted' : 'strip'} x=${side.x(left, right - left)} y=${y} width=${right - left} height=${height}></rect>`,
    )}
    <path class="rule" d=${across(top)}></path>
    <path class="axis" d=${side.path([
      {x: left, y: top},
      {x: left, y: bottom},
      {x: right, y: bottom},
    ])}></path>
    <path class="axis" d=${upright(marks, bottom, bottom + 4)}></path>
    <path class="tick" d=${upright(ticks, bottom, bottom + 8)}></path>
    ${benchmark === undefined ? null : svg`<path class="benchmark" d=${across(benchmark)}></path>`}
    ${breaks.map((x) => svg`<path class="break" d=${upright([x], top, bottom)}></path>`)}
    ${lines.map((line) => svg`<path class="line-edge" d=${side.path(line)}></path>`)}
    ${lines.map((line) => svg`<path class="line" d=${side.path(line)}></path>`)}
    ${dots.map(({x, y, radius}) => side.dot(x, y, radius, 'dot'))}
    ${texts.map((text) => side.text(text))}`;
}
