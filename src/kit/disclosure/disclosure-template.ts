import {html, nothing, type TemplateResult} from 'lit';
import {chevronDown} from '../icons/icons.js';
import type {Disclosures} from './disclosures.js';

/** What a disclosure button with its panel is rendered from. */
export interface DisclosureOptions {
  /** Unique in the root. */
  readonly id: string;
  /** On the button; count included: "Accessibility (1)". */
  readonly label: unknown;
  /** Something is chosen in it: bold with a brand edge. */
  readonly active?: boolean;
  /** Knows which one is open. One object for all that belong together. */
  readonly disclosures: Disclosures;
  /** Rendered only while open. */
  readonly content: () => unknown;
  /** Below a line at the bottom of the panel: `Clear` and `Show 7 activities`. */
  readonly footer?: () => unknown;
}

/** A button that opens a small panel below it. Styles: `disclosureStyles`. */
export function disclosure(options: DisclosureOptions): TemplateResult {
  const {id, label, active, disclosures, content, footer} = options;
  const open = disclosures.open === id;
  const onClick = (event: Event) =>
    disclosures.toggle(id, (event.currentTarget as HTMLElement).parentElement as HTMLElement);
  return html`<div class="spk-disclosure">
    <button
      class="spk-disclosure-button ${active ? 'spk-active' : ''}"
      id=${id}
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="${id}-panel"
      @click=${onClick}
    >
      <span>${label}</span>${chevronDown()}
    </button>
    <div class="spk-popover" id="${id}-panel" ?hidden=${!open}>
      ${
        open
          ? html`<div class="spk-popover-body">${content()}</div>
              ${footer ? html`<div class="spk-popover-foot">${footer()}</div>` : nothing}`
          : nothing
      }
    </div>
  </div>`;
}
