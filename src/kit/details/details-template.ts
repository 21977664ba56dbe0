import {html, type TemplateResult} from 'lit';
import {chevronDown} from '../icons/icons.js';

/** What details are rendered from. */
export interface DetailsOptions {
  readonly summary: unknown;
  readonly content: unknown;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** Something to open, natively. Styles: `detailsStyles`. */
export function details({summary, content, open, onToggle}: DetailsOptions): TemplateResult {
  return html`<details
    class="spk-details"
    ?open=${open}
    @toggle=${(event: Event) => onToggle?.((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary part="summary">${chevronDown()}<span>${summary}</span></summary>
    <div class="spk-details-body" part="content">${content}</div>
  </details>`;
}
