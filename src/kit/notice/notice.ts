import {css, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {oneOf} from '../../element/one-of.js';
import {SpkElement} from '../../element/spk-element.js';
import {Words} from '../../element/words.js';
import {kitWords} from '../../i18n/kit/index.js';
import {failurePanel, NOTICE_KINDS, statusPanel, type NoticeKind} from './notice-template.js';
import {noticeStyles} from './notice.styles.js';

const own = css`
  .spk-notice {
    gap: 0;
  }
  ::slotted([slot='actions']) {
    margin-block-start: 1em;
  }
`;

/**
 * Something that people should know. `kind="failure"` is spoken at once; the others are read where they stand unless
 * `live` is set. The meaning of the colour is also there in hidden words before the heading.
 *
 * @tag spk-notice
 * @slot - Text.
 * @slot actions - What can be done about it.
 * @csspart notice - The panel.
 */
export class Notice extends SpkElement {
  static override styles = [SpkElement.styles, noticeStyles, own];

  /** `info` (default), `success`, `warning` or `failure`. */
  @property({converter: oneOf('kind', NOTICE_KINDS)}) kind?: NoticeKind;
  /** Heading. */
  @property() heading = '';
  /** Spoken when it appears, once the person pauses. */
  @property({type: Boolean}) live = false;

  #words = new Words(this, kitWords);

  protected override wordsReady(): Promise<void> | undefined {
    return this.#words.ready;
  }

  protected override render(): TemplateResult {
    const {kind = 'info', live, headingLevel} = this;
    const {important, done, problem} = this.#words.texts;
    const meaning = {info: '', success: done, warning: important, failure: problem}[kind];
    const heading = this.heading
      ? html`${meaning ? html`<span class="visually-hidden">${meaning} </span>` : nothing}${this.heading}`
      : undefined;
    const options = {
      heading,
      headingLevel,
      body: html`<slot></slot>`,
      actions: html`<slot name="actions"></slot>`,
    };
    return html`<div class="spk-root">
      ${kind === 'failure' ? failurePanel(options) : statusPanel({...options, kind, live})}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-notice': Notice;
  }
}
