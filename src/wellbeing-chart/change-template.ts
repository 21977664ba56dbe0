import {svg, type SVGTemplateResult} from 'lit';
import type {ChangeLayout} from './change-layout.js';
import type {Side} from './draw.js';

/** First and latest on their scale. Styles: `chartStyles`. */
export function changeContent(layout: ChangeLayout, side: Side): SVGTemplateResult {
  const {y, line, ticks, first, latest, same, texts} = layout;
  const [from, to] = line;
  const marks = ticks
    .map((x) =>
      side.path([
        {x, y: y - 4},
        {x, y: y + 4},
      ]),
    )
    .join('');
  return svg`
    <path class="scale" d=${
      side.path([
        {x: from, y},
        {x: to, y},
      ]) + marks
    }></path>
    ${
      first === undefined
        ? null
        : svg`<path class="span" d=${side.path([
            {x: first, y},
            {x: latest, y},
          ])}></path>
            ${side.dot(first, y, 9, 'open')}`
    }
    ${same ? [side.dot(latest, y, 13, 'open'), side.dot(latest, y, 7, 'full')] : side.dot(latest, y, 11, 'full')}
    ${texts.map((text) => side.text(text))}`;
}

/** The signs of the key, 28 by 28. */
export function keySign(kind: 'first' | 'latest' | 'both', side: Side): SVGTemplateResult {
  if (kind === 'first') return side.dot(14, 14, 9, 'open');
  if (kind === 'latest') return side.dot(14, 14, 11, 'full');
  return svg`${side.dot(14, 14, 12, 'open')}${side.dot(14, 14, 7, 'full')}`;
}
