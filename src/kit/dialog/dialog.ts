import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SpkElement} from '../../element/spk-element.js';
import {Words} from '../../element/words.js';
import {kitWords} from '../../i18n/kit/index.js';
import {DialogCloseEvent} from './dialog.events.js';
import {dialog} from './dialog-template.js';
import {dialogStyles} from './dialog.styles.js';

/**
 * Something that has to be dealt with before going on. Escape, its button and a press outside close it, and focus goes
 * back to where it was.
 *
 * @tag spk-dialog
 * @slot - Content.
 * @slot footer - Buttons, which stay in view while the content scrolls. Needs the attribute `with-footer`.
 * @fires {DialogCloseEvent} spk-dialog-close - It was closed.
 * @csspart dialog - The box.
 * @csspart body - What scrolls.
 * @csspart footer - What stays at the bottom.
 */
export class Dialog extends SpkElement {
  static override styles = [SpkElement.styles, dialogStyles];

  /** Heading, and accessible name. */
  @property() label = '';
  /** Whether it is shown. */
  @property({type: Boolean, reflect: true}) open = false;
  /** As high as the window, from its end edge; all of it where the window is narrow. */
  @property({type: Boolean}) sheet = false;
  /** Has something in the slot `footer`. */
  @property({type: Boolean, attribute: 'with-footer'}) withFooter = false;

  #words = new Words(this, kitWords);

  /** Shows it. */
  show(): void {
    this.open = true;
  }

  /** Closes it. */
  close(): void {
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  #onClose(): void {
    this.open = false;
    this.dispatchEvent(new DialogCloseEvent());
  }

  protected override wordsReady(): Promise<void> | undefined {
    return this.#words.ready;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${dialog({
        id: 'dialog',
        open: this.open,
        label: this.label,
        headingLevel: this.headingLevel,
        content: html`<slot></slot>`,
        footer: this.withFooter ? html`<slot name="footer"></slot>` : undefined,
        closeLabel: this.#words.texts.close,
        sheet: this.sheet,
        onClose: () => this.#onClose(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-dialog': Dialog;
  }
}
