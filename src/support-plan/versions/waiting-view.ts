import {html, type TemplateResult} from 'lit';
import {skeleton} from '../../kit/skeleton/skeleton-template.js';

/** Stands in the place of what is on its way; `text` says so to those who cannot see it. */
export const waitingView = (text?: string): TemplateResult =>
  html`<div aria-busy="true">
    ${text === undefined ? text : html`<p class="visually-hidden" role="status">${text}</p>`} ${skeleton(6)}
  </div>`;
