import {html, svg, type TemplateResult} from 'lit';
import type {SaveStatus} from './save-state.js';

const shape = (className: string, drawing: unknown): TemplateResult =>
  html`<svg class="save-shape ${className}" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
    ${drawing}
  </svg>`;

const line = {fill: 'none', stroke: 'currentColor'} as const;

/** What stands beside the words of the save bar: a shape of its own for each, since colour alone says nothing. */
export function saveShape(status: SaveStatus): TemplateResult {
  switch (status) {
    case 'saving':
      return shape(
        'save-busy',
        svg`<path d="M13 2.5a10.5 10.5 0 1 1-9 5" fill=${line.fill} stroke=${line.stroke} stroke-width="3"></path>`,
      );
    case 'saved':
      return shape(
        'save-done',
        svg`<circle cx="13" cy="13" r="11.5" fill="currentColor"></circle><path class="save-mark" d="M7.2 13.5l4 4 7.8-8.4" fill="none" stroke-width="2.7"></path>`,
      );
    case 'offline':
      return shape(
        '',
        svg`<path d="M7 20a5 5 0 0 1-.4-10A7 7 0 0 1 20 11.1a4.6 4.6 0 0 1-.8 8.9z" fill=${line.fill} stroke=${line.stroke} stroke-width="2.4"></path><path class="save-gap" d="M3 4l20 19" stroke-width="6"></path><path d="M3 4l20 19" stroke="currentColor" stroke-width="2.6"></path>`,
      );
    case 'not-saved':
    case 'logged-out':
      return shape(
        'save-wrong',
        svg`<path d="M13 2.5L25 24H1z" fill="currentColor"></path><path class="save-mark" d="M13 10v7M13 19.2v2.4" stroke-width="2.6"></path>`,
      );
    case 'clash':
      return shape(
        '',
        svg`<rect class="save-sheet" x="1.5" y="2" width="15" height="15" stroke=${line.stroke} stroke-width="2.4"></rect><rect class="save-sheet" x="9" y="8.5" width="15" height="15" stroke=${line.stroke} stroke-width="2.4"></rect>`,
      );
    case 'refused':
      return shape(
        '',
        svg`<path d="M2 13c5-8.5 17-8.5 22 0-5 8.5-17 8.5-22 0z" fill=${line.fill} stroke=${line.stroke} stroke-width="2.4"></path><circle cx="13" cy="13" r="3.6" fill="currentColor"></circle>`,
      );
    default:
      return shape(
        '',
        svg`<circle cx="13" cy="13" r="10.5" fill=${line.fill} stroke=${line.stroke} stroke-width="2.5"></circle><circle cx="13" cy="13" r="4.7" fill="currentColor"></circle>`,
      );
  }
}
