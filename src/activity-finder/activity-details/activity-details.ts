import {html, nothing, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {FoundActivity} from '../../activity-index/protocol.js';
import {heading} from '../../element/heading.js';
import {PrintMode} from '../../element/print-mode.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {activityDetailsWords} from '../../i18n/activity-details/index.js';
import {finderWords} from '../../i18n/finder/index.js';
import {formatDate} from '../../i18n/formats.js';
import type {Activity} from '../../model/activity.js';
import {button} from '../../kit/button/button-template.js';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {richText} from '../../kit/rich-text/rich-text-template.js';
import {richTextStyles} from '../../kit/rich-text/rich-text.styles.js';
import {safeLink} from '../../kit/rich-text/safe-link.js';
import {distanceWords, isStale, whatAndWhere} from '../activity-words.js';
import {londonNow} from '../../model/calendar.js';
import {bookmark} from '../icons.js';
import {DetailsReferEvent, DetailsSaveEvent} from './activity-details.events.js';
import {styles} from './activity-details.styles.js';
import {rowList} from './detail-rows.js';
import {JsonLd} from './json-ld.js';

/**
 * One opened activity: what, when, where, cost, who for, how to join, access and contact, with the date it was last
 * checked. A part of `<spk-activity-finder>`, fetched when somebody first opens an activity.
 *
 * @tag spk-activity-details
 * @fires {DetailsSaveEvent} spk-details-save - The person puts it on the shortlist, or takes it off.
 * @fires {DetailsReferEvent} spk-details-refer - The person wants to refer to it.
 */
export class ActivityDetails extends SpkElement {
  static override styles = [SpkElement.styles, buttonStyles, richTextStyles, styles];

  /** Words for the place that distances are from; without them no distance is shown. */
  @property() from = '';

  /** Shows "Refer to this activity". */
  @property({type: Boolean}) refer = false;

  /** Shows "Add to shortlist". */
  @property({type: Boolean}) shortlist = false;

  /** It is on the shortlist. */
  @property({type: Boolean}) saved = false;

  /** Address for reports of wrong details; `{id}` and `{name}` are filled in. */
  @property({attribute: 'report-href'}) reportHref = '';

  /** Adds schema.org data about the activity to the page. */
  @property({type: Boolean, attribute: 'json-ld'}) jsonLd = false;

  /** What the time is, `YYYY-MM-DDTHH:mm` in Europe/London; left out, the real time. */
  @property({attribute: false}) now?: string;

  /** The activity and its next dates. */
  @property({attribute: false}) found?: FoundActivity;

  @query('.name') private nameHeading?: HTMLElement;

  #words = new Words(this, finderWords);
  #details = new Words(this, activityDetailsWords);
  #print = new PrintMode(this);

  constructor() {
    super();
    new JsonLd(this, () => (this.jsonLd ? this.found : undefined));
  }

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#words, this.#details);
  }

  /** Moves focus to the activity's name, for a view that has just replaced the list. */
  override focus(): void {
    this.nameHeading?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {found} = this;
    if (!found) return nothing;
    const {activity} = found;
    const t = this.#words.texts;
    const d = this.#details.texts;
    const today = this.#today();
    const distance = distanceWords(found, t);
    return html`<div class="spk-root" lang=${this.#words.lang}>
      <article part="details" aria-labelledby="name">
        ${heading({
          level: this.headingLevel,
          id: 'name',
          className: 'name',
          focusable: true,
          content: html`<bdi translate="no">${activity.name}</bdi>`,
        })}
        <p class="lead">
          ${[whatAndWhere(activity, t), distance && this.from ? d.fromPlace(distance, this.from) : '']
            .filter(Boolean)
            .join('. ')}
        </p>
        ${activity.sample ? html`<p class="sample-note">${d.sampleNote}</p>` : nothing}
        ${
          activity.alert
            ? html`<div class="warning">
                <strong>${d.notice}</strong>
                <p>${activity.alert}</p>
              </div>`
            : nothing
        }
        ${this.#renderActions()}
        ${activity.description.length ? html`<div class="prose spk-rich-text">${richText(activity.description)}</div>` : nothing}
        ${this.#renderCheck(activity, today)}
        ${rowList({found, t, d, locale: this.#words.locale, today, print: this.#print.printing})}
        ${this.#renderSource(activity, today)}
      </article>
    </div>`;
  }

  #today(): string {
    return (this.now ?? londonNow()).slice(0, 10);
  }

  #renderActions(): TemplateResult | typeof nothing {
    const d = this.#details.texts;
    if (!this.refer && !this.shortlist) return nothing;
    return html`<div class="actions">
      ${this.refer ? button({label: d.refer, onClick: () => this.dispatchEvent(new DetailsReferEvent())}) : nothing}
      ${
        this.shortlist
          ? button({
              variant: 'secondary',
              label: this.saved ? d.removeFromShortlist : d.addToShortlist,
              icon: bookmark(this.saved),
              onClick: () => this.dispatchEvent(new DetailsSaveEvent()),
            })
          : nothing
      }
    </div>`;
  }

  #renderCheck(activity: Activity, today: string): TemplateResult | typeof nothing {
    const d = this.#details.texts;
    const stale = isStale(activity, today);
    if (activity.lastChecked && !stale) return nothing;
    const phone = activity.contacts.find((contact) => contact.phone)?.phone;
    const date = activity.lastChecked && formatDate(this.#words.locale, activity.lastChecked, {year: true});
    return html`<div class="warning">
      <strong>${d.checkHeading}</strong>
      <p>
        ${date ? d.checkedOverAYearAgo(date) : d.neverChecked} ${phone ? d.callToCheck(phone) : d.askToCheck}
      </p>
    </div>`;
  }

  #renderSource(activity: Activity, today: string): TemplateResult {
    const d = this.#details.texts;
    const {lastChecked, source} = activity;
    const sourceUrl = safeLink(activity.sourceUrl);
    const fresh = lastChecked && !isStale(activity, today);
    const report = reportUrl(this.reportHref, activity);
    return html`<div class="source">
      ${
        fresh
          ? html`<p>${d.lastChecked(formatDate(this.#words.locale, lastChecked, {year: true}))}</p>`
          : nothing
      }
      ${
        source
          ? html`<p>
              <span>${d.listedBy(source)}</span>
              ${sourceUrl ? html`<a href=${sourceUrl} rel="noopener noreferrer">${d.seeOriginal}</a>` : nothing}
            </p>`
          : nothing
      }
      ${report ? html`<p><a href=${report}>${d.report}</a></p>` : nothing}
    </div>`;
  }
}

/** Where a report goes; '' for a scheme that a link must not have. */
function reportUrl(template: string, {id, name}: Activity): string {
  const url = template
    .replaceAll('{id}', encodeURIComponent(id))
    .replaceAll('{name}', encodeURIComponent(name));
  return /^(https?:|mailto:|tel:|[/?#.]|[^:]*$)/i.test(url) ? url : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-activity-details': ActivityDetails;
  }
  interface HTMLElementEventMap {
    'spk-details-save': DetailsSaveEvent;
    'spk-details-refer': DetailsReferEvent;
  }
}
