import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {formatDate} from '../i18n/formats.js';
import {button} from '../kit/button/button-template.js';
import type {Referral} from '../model/referral.js';
import {callUs, quietExit, urgentPanel, type ViewOptions} from './help-view.js';
import {CONTACT_DAYS} from './settings.js';
import {activityLine} from './start-view.js';
import {workingDaysAfter} from './working-days.js';

/** What the last page is made of. */
export interface SentOptions extends ViewOptions {
  readonly referral: Referral;
  readonly reference: string;
  /** Later changes are not in it. */
  readonly leftOut: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly locale: string;
  readonly onPrint: () => void;
  /** Only somebody who refers others does that again. */
  readonly onAnother?: () => void;
  readonly answers: unknown;
}

/** It is sent: the reference, what happens next and when, who to call, and a copy to keep. */
export function sentView(options: SentOptions): TemplateResult {
  const {say, headingLevel, referral, reference, leftOut, onPrint, onAnother} = options;
  const {t} = say;
  const {person} = referral;
  const called = person.preferredName ?? person.firstName;
  const isSelf = referral.preset === 'self';
  const phone = callUs(options, t.callWhy);
  const below = headingLevel + 1;
  return html`<div class="column sent">
    <div class="done" role="status" part="sent">
      ${heading({level: headingLevel, className: 'page-heading', content: t.sentHeading})}
      <p>${t.reference}<br /><strong class="reference" dir="ltr">${reference}</strong></p>
    </div>
    <p class="lead">
      ${isSelf ? t.thanks(called) : t.thanksOther(`${person.firstName} ${person.lastName}`.trim())}
    </p>
    ${referral.activity ? activityLine({say, preset: referral.preset}, referral.activity) : nothing}
    ${leftOut ? html`<p><strong>${t.leftOut}</strong></p>` : nothing}
    <section class="text">
      ${heading({level: below, className: 'section-heading', content: t.nextHeading})}
      <ol class="steps">
        ${steps(options).map(({when, what}) => html`<li><strong>${when}</strong><span>${what}</span></li>`)}
      </ol>
    </section>
    ${
      phone === nothing
        ? nothing
        : html`<section class="text">
            ${heading({level: below, className: 'small-heading', content: t.callHeading})}
            <p>${phone}</p>
          </section>`
    }
    <div class="actions">
      ${onAnother ? button({label: t.referAnother, onClick: onAnother}) : nothing}
      ${button({label: t.printCopy, variant: 'secondary', onClick: onPrint})}
      <slot name="sent"></slot>
    </div>
    ${options.answers} ${urgentPanel({...options, headingLevel: below})} ${quietExit(options)}
  </div>`;
}

function steps({say, settings, referral, today, locale}: SentOptions) {
  const {t} = say;
  const who = referral.preset === 'self' ? 'self' : 'other';
  const {phone, contactWays} = referral.person;
  const calls = contactWays.includes('phone') && phone !== undefined;
  const from = say.own(settings.contactFrom);
  const what = [
    t.contact[who],
    calls && t.onNumber(phone),
    calls && from && t.fromNumber.replace('{from}', from),
    calls && t.discreet,
  ].filter(Boolean);
  const received = say.fill(t.todayWhat);
  return [
    {when: t.today, what: received.charAt(0).toLocaleUpperCase() + received.slice(1)},
    {when: deadline(), what: what.join(' ')},
    t.firstTalk[who],
  ];

  /** A date where there is one to give: an organisation's words for it win over the kit's ten days. */
  function deadline(): string {
    const days = settings.contactDays ?? (settings.contactWithin === undefined ? CONTACT_DAYS : undefined);
    if (days === undefined) return say.fill(t.within);
    return t.by(formatDate(locale, workingDaysAfter(today, days), {year: true}));
  }
}
