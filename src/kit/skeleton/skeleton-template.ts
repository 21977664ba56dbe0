import {html, type TemplateResult} from 'lit';

/** Lines that stand for text that is loading. Say so in words beside it: this is hidden from assistive technology. */
export function skeleton(lines = 3): TemplateResult {
  return html`<div class="spk-skeleton" aria-hidden="true">
    ${Array.from({length: lines}, () => html`<span></span>`)}
  </div>`;
}
