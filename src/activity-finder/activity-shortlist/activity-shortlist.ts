import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {FoundActivity} from '../../activity-index/protocol.js';
import {heading} from '../../element/heading.js';
import {LiveRegion} from '../../element/live-region.js';
import {PrintMode} from '../../element/print-mode.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {activityDetailsWords} from '../../i18n/activity-details/index.js';
import {finderWords} from '../../i18n/finder/index.js';
import {button} from '../../kit/button/button-template.js';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {londonNow} from '../../model/calendar.js';
import {printSheet} from '../print-sheet.js';
import {qrCode} from '../qr-code.js';
import {resultCard} from '../result-card.js';
import {cardStyles} from '../result-card.styles.js';
import {ShortlistOpenEvent, ShortlistRemoveEvent} from './activity-shortlist.events.js';
import {emailHref} from './email-text.js';
import {styles} from './activity-shortlist.styles.js';

/**
 * The activities that a person kept, to print, to send as a link or an email, or to open on a phone by QR code.
 * Link and code hold ids only. A part of `<spk-activity-finder>`, fetched when the shortlist is first opened.
 *
 * @tag spk-activity-shortlist
 * @fires {ShortlistOpenEvent} spk-shortlist-open - The person opens an activity.
 * @fires {ShortlistRemoveEvent} spk-shortlist-remove - The person takes an activity off.
 */
export class ActivityShortlist extends SpkElement {
  static override styles = [SpkElement.styles, buttonStyles, cardStyles, styles];

  /** Address that opens this shortlist. */
  @property() link = '';

  /** Who to call with questions; printed on the sheet. */
  @property() phone = '';

  /** How many of the list are no longer in the directory. */
  @property({type: Number}) missing = 0;

  /** What the time is, `YYYY-MM-DDTHH:mm` in Europe/London; left out, the real time. */
  @property({attribute: false}) now?: string;

  /** The kept activities, in the order they were kept. */
  @property({attribute: false}) items: readonly FoundActivity[] = [];

  @state() private linkShown = false;

  @query('.title') private titleHeading?: HTMLElement;
  @query('.link-field') private linkField?: HTMLInputElement;

  #words = new Words(this, finderWords);
  #details = new Words(this, activityDetailsWords);
  #live = new LiveRegion(this);
  #print = new PrintMode(this);

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#words, this.#details);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('items')?.length ?? 0;
    if (!changed.has('items') || this.items.length >= before) return;
    this.#live.say(this.#words.texts.activities(this.items.length));
    // The button that was pressed has gone with its card.
    if (!this.shadowRoot?.activeElement) this.focus();
  }

  /** Moves focus to the heading, for a view that has just replaced the list. */
  override focus(): void {
    this.titleHeading?.focus();
  }

  #today(): string {
    return (this.now ?? londonNow()).slice(0, 10);
  }

  #onPrint = (): void => {
    void printSheet({
      activities: this.items,
      qr: qrCode(this.link, this.#details.texts.qrLabel),
      phone: this.phone,
      t: this.#words.texts,
      d: this.#details.texts,
      locale: this.#words.locale,
      today: this.#today(),
      dir: getComputedStyle(this).direction,
    });
  };

  #onCopy = async (): Promise<void> => {
    const d = this.#details.texts;
    try {
      await navigator.clipboard.writeText(this.link);
      this.#live.say(d.copied);
    } catch {
      // No permission, or not a secure page: show the link for copying by hand.
      this.#live.say(d.notCopied);
    }
    this.linkShown = true;
    await this.updateComplete;
    this.linkField?.select();
  };

  protected override render(): TemplateResult {
    const t = this.#words.texts;
    const d = this.#details.texts;
    return html`<div class="spk-root" lang=${this.#words.lang}>
      ${heading({level: this.headingLevel, className: 'title', focusable: true, content: d.shortlistHeading})}
      <p class="secondary">
        ${this.items.length ? d.kept(t.activities(this.items.length)) : d.emptyShortlist}
      </p>
      ${this.missing ? html`<p>${d.missing(this.missing)}</p>` : nothing}
      ${
        this.items.length
          ? html`<ul class="cards" role="list">
                ${this.items.map((found, index) => html`<li>${this.#renderCard(found, index)}</li>`)}
              </ul>
              ${this.#renderShare()}`
          : nothing
      }
      ${this.#live.render()}
    </div>`;
  }

  #renderCard(found: FoundActivity, index: number): TemplateResult {
    const {id} = found.activity;
    return resultCard({
      found,
      t: this.#words.texts,
      locale: this.#words.locale,
      today: this.#today(),
      absolute: this.#print.printing,
      headingLevel: this.headingLevel + 1,
      id: `kept-${index}`,
      action: {
        label: this.#details.texts.remove,
        onClick: () => this.dispatchEvent(new ShortlistRemoveEvent({id})),
      },
      onOpen: () => this.dispatchEvent(new ShortlistOpenEvent({id})),
    });
  }

  #renderShare(): TemplateResult {
    const d = this.#details.texts;
    const email = emailHref({
      activities: this.items,
      link: this.link,
      t: this.#words.texts,
      d,
      locale: this.#words.locale,
      today: this.#today(),
    });
    return html`<section class="share" aria-labelledby="share">
      <div>
        ${heading({level: this.headingLevel + 1, id: 'share', className: 'share-title', content: d.shareHeading})}
        <p>${d.shareBody}</p>
        <div class="actions">
          ${button({label: d.print, onClick: this.#onPrint})}
          ${button({variant: 'secondary', label: d.copyLink, onClick: () => void this.#onCopy()})}
          ${button({variant: 'secondary', label: d.email, href: email})}
        </div>
        ${
          this.linkShown
            ? html`<p class="link">
                <label for="link">${d.link}</label>
                <input id="link" class="link-field" readonly dir="ltr" .value=${this.link} />
              </p>`
            : nothing
        }
      </div>
      ${qrCode(this.link, d.qrLabel)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-activity-shortlist': ActivityShortlist;
  }
  interface HTMLElementEventMap {
    'spk-shortlist-open': ShortlistOpenEvent;
    'spk-shortlist-remove': ShortlistRemoveEvent;
  }
}
