import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SpkElement} from '../../element/spk-element.js';
import {Words} from '../../element/words.js';
import {fieldWords} from '../../i18n/fields/index.js';
import {backLink} from './back-link-template.js';
import {backLinkStyles} from './back-link.styles.js';

/**
 * The way back to the page before, above a page's heading. With `href` it is a link; without, a button whose `click`
 * the page acts on.
 *
 * @tag spk-back-link
 * @slot - Words in place of "Back".
 * @fires {MouseEvent} click - It was pressed.
 * @csspart link - The link or button.
 */
export class BackLink extends SpkElement {
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static override styles = [SpkElement.styles, backLinkStyles];

  /** Where it goes. */
  @property() href?: string;

  #words = new Words(this, fieldWords);

  protected override wordsReady(): Promise<void> | undefined {
    return this.#words.ready;
  }

  protected override render(): TemplateResult {
    return html`<div class="spk-root">
      ${backLink({label: html`<slot>${this.#words.texts.back}</slot>`, href: this.href})}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-back-link': BackLink;
  }
}
