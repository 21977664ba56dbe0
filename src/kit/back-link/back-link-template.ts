import {html, type TemplateResult} from 'lit';
import {button} from '../button/button-template.js';
import {chevronStart} from '../icons/icons.js';

/** What a way back is rendered from. */
export interface BackLinkOptions {
  /** `back` of the texts of fields. */
  readonly label: unknown;
  /** Where it goes. Without it: a button. */
  readonly href?: string;
  readonly id?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** The way back to the page before, above a page's heading. Styles: `backLinkStyles`. */
export function backLink({label, href, id, onClick}: BackLinkOptions): TemplateResult {
  return html`<div class="spk-back">
    ${button({label, variant: 'quiet', icon: chevronStart(), href, id, part: 'link', onClick})}
  </div>`;
}
