import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {button} from '../button/button-template.js';
import {cross} from '../icons/icons.js';
import {modal} from './modal.js';

/** What a dialog is rendered from. */
export interface DialogOptions {
  /** Unique in the root; the heading's id begins with it. */
  readonly id: string;
  readonly open: boolean;
  /** Heading, and accessible name. */
  readonly label: unknown;
  readonly headingLevel?: number;
  readonly content: unknown;
  /** Stays at the bottom while the content scrolls. */
  readonly footer?: unknown;
  /** Word on the close button: `close` of the kit's texts. */
  readonly closeLabel: string;
  /** As high as the window, from its end edge; all of it where the window is narrow. */
  readonly sheet?: boolean;
  /** It was closed, by button, Escape, a press outside or script: set `open` to false. */
  readonly onClose: () => void;
}

/** A native modal dialog: Escape closes it, focus stays inside and goes back afterwards. Styles: `dialogStyles`. */
export function dialog(options: DialogOptions): TemplateResult {
  const {id, open, label, headingLevel = 2, content, footer, closeLabel, sheet, onClose} = options;
  const close = (event: Event) => (event.currentTarget as Element).closest('dialog')?.close();
  return html`<dialog
    class="spk-dialog ${sheet ? 'spk-sheet' : ''}"
    id=${id}
    part="dialog"
    aria-labelledby="${id}-label"
    ${modal(open)}
    @close=${(event: Event) => event.target === event.currentTarget && onClose()}
  >
    <div class="spk-dialog-parts">
      <div class="spk-dialog-head">
        ${heading({level: headingLevel, content: label, id: `${id}-label`, className: 'spk-dialog-heading'})}
        ${button({label: closeLabel, variant: 'quiet', iconEnd: cross(), onClick: close})}
      </div>
      <div class="spk-dialog-body" part="body">${open ? content : nothing}</div>
      ${footer ? html`<div class="spk-dialog-foot" part="footer">${footer}</div>` : nothing}
    </div>
  </dialog>`;
}
