import {nothing, svg, html, type TemplateResult} from 'lit';
import {scaleLayout, type LineLabel, type ScaleInput} from './scale-layout.js';

/** Pixels: of the line below the top, and of names below and above it. */
const LINE = 18;
const BELOW = 28;
const ABOVE = 20;

/**
 * A line from one end of a scale to the other, with an open dot for the earlier score and a full one for this. It says nothing that
 * the words beside it do not say, so it is hidden from those who listen. Drawn at whatever width there is: only places are
 * relative, sizes are not.
 */
export function scaleLine(input: ScaleInput, isRtl: boolean): TemplateResult {
  const {now, earlier, ticks, labels} = scaleLayout(input);
  const isRaised = labels.some(({isAbove}) => isAbove);
  const y = LINE + (isRaised ? ABOVE : 0);
  // Numbers run from where the page begins, as the tiles of the question do.
  const x = (percent: number) => `${isRtl ? 100 - percent : percent}%`;
  return html`<svg class="line" height=${y + BELOW + 4} aria-hidden="true" focusable="false">
    ${svg`<line class="axis" x1="0%" x2="100%" y1=${y} y2=${y}></line>
      ${ticks.map((at) => svg`<line class="axis" x1=${x(at)} x2=${x(at)} y1=${y - 4} y2=${y + 4}></line>`)}
      ${earlier === undefined ? nothing : svg`<circle class="dot-earlier" cx=${x(earlier)} cy=${y} r="8"></circle>`}
      <circle class="dot-now" cx=${x(now)} cy=${y} r="11"></circle>
      ${labels.map((label) => text(label, x(label.at), y, isRtl))}`}
  </svg>`;
}

const OTHER = {start: 'end', end: 'start', middle: 'middle'} as const;

function text({text: words, shift, anchor, isAbove, kind}: LineLabel, x: string, y: number, isRtl: boolean) {
  return svg`<text
    class=${`name name-${kind}`}
    direction="ltr"
    x=${x}
    dx=${isRtl ? -shift : shift}
    y=${isAbove ? y - ABOVE : y + BELOW}
    text-anchor=${isRtl ? OTHER[anchor] : anchor}
  >${words}</text>`;
}
