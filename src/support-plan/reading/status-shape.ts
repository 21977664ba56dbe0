import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ActionStatus, GoalStatus} from '../../model/plan.js';

const ring = svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"></circle>`;
const half = svg`${ring}<path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"></path>`;
const full = svg`<circle cx="8" cy="8" r="7.5" fill="currentColor"></circle>`;
const mark = (path: string) => svg`<path class="cut" d=${path} fill="none" stroke-width="2"></path>`;
const line = (path: string) =>
  svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="2.4"></path>`;

const tick = svg`${full}${mark('M4.2 8.3l2.7 2.7 4.8-5.4')}`;
const barred = svg`${ring}${line('M4.5 8h7')}`;

/** Different in shape, so that nobody has to see colours; the word stands beside each. */
const SHAPES: Readonly<Record<GoalStatus | ActionStatus, SVGTemplateResult>> = {
  'not-started': ring,
  started: half,
  done: tick,
  'not-needed': barred,
  'going-well': line('M2 13L13 3M6 2.6h7.4V10'),
  same: line('M1.5 5.5h13M1.5 10.5h13'),
  harder: line('M2 3l11 10M6 13.4h7.4V6'),
  'partly-achieved': half,
  achieved: tick,
  'not-achieved': svg`${ring}${line('M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6')}`,
  stopped: barred,
};

/** How a goal is going, or how far a step is: a shape and the word. Styles: `readingStyles`. */
export const statusShape = (status: GoalStatus | ActionStatus, word: string): TemplateResult =>
  html`<span class="status status-${status}"
    ><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      ${SHAPES[status]}</svg
    ><span>${word}</span></span
  >`;
