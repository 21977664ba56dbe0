import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {oneOf} from '../../element/one-of.js';
import {SpkElement} from '../../element/spk-element.js';
import {tag, TAG_KINDS, type TagKind} from './tag-template.js';
import {hostStyles, tagStyles} from './tag.styles.js';

/**
 * A short status. Its words carry the meaning; the colour only helps.
 *
 * @tag spk-tag
 * @slot - One or two words.
 * @csspart tag - The box.
 */
export class Tag extends SpkElement {
  static override styles = [SpkElement.styles, tagStyles, hostStyles];

  /** `neutral` (default), `info`, `success`, `warning` or `error`. */
  @property({converter: oneOf('kind', TAG_KINDS)}) kind?: TagKind;

  protected override render(): TemplateResult {
    return html`<div class="spk-root">${tag(html`<slot></slot>`, this.kind, 'tag')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-tag': Tag;
  }
}
