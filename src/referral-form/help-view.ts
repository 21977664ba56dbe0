import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {callLink, callLinks, numberFirst} from './call-links.js';
import type {ReferralSettings} from './settings.js';
import type {Spoken} from './spoken.js';

/** What the parts around the questions have in common. */
export interface ViewOptions {
  readonly say: Spoken;
  readonly settings: ReferralSettings;
  /** Level of the view's first heading. */
  readonly headingLevel: number;
  /** Somebody leaves the page in a hurry, to this address. */
  readonly onLeave: (url: string) => void;
}

/** Where to turn at once: the full panel of the first and the last page. */
export function urgentPanel({say, settings, headingLevel}: ViewOptions): TemplateResult {
  const {urgentHeading, urgentLines} = say.form.start;
  const lines = say.lines(settings.urgentLines, urgentLines);
  return html`<section class="urgent" part="urgent">
    ${heading({
      level: headingLevel,
      className: 'urgent-heading',
      content: html`<span class="visually-hidden">${say.t.urgent} </span>${urgentHeading}`,
    })}
    <ul>
      ${lines.map((line) => {
        const row = numberFirst(line);
        return row
          ? html`<li class="urgent-row">
              ${callLink(row.number, 'urgent-number')} <span>${row.words}</span>
            </li>`
          : html`<li>${callLinks(line)}</li>`;
      })}
    </ul>
  </section>`;
}

/** The line to call, and when somebody answers it; nothing where there is none. */
export function callUs({say, settings}: ViewOptions, after = ''): unknown {
  if (!settings.phone) return nothing;
  const hours = say.own(settings.phoneHours).replace(/\.$/, '');
  const call = say.fill(say.t.callUs);
  // "Call us on 01632 960 142, Monday to Friday, 9am to 5pm."
  const whenToCall = hours ? `${call.replace(/\.$/, '')}, ${hours}.` : call;
  return callLinks([whenToCall, after].filter(Boolean).join(' '));
}

/** The same help at the same place below every page of questions. */
export function helpFoot(options: ViewOptions): TemplateResult {
  const {say, settings} = options;
  const {help} = say.t;
  // An organisation that has lines of its own wants these called, not the national ones.
  const now = say.lines(settings.urgentLines, help.now);
  return html`<aside class="help" aria-label=${help.name} part="help">
    <div>
      <p class="help-heading">${help.nowHeading}</p>
      ${now.map((line) => html`<p>${callLinks(line)}</p>`)}
    </div>
    ${
      settings.phone
        ? html`<div>
            <p class="help-heading">${help.talkHeading}</p>
            <p>${callUs(options)}</p>
          </div>`
        : nothing
    }
    ${quietExit(options)}
    <slot name="help"></slot>
  </aside>`;
}

/** For somebody who may be watched: help that is not named on a button, and a way off the page. */
export function quietExit({say, settings: {leaveUrl, abuseHelpUrl}, onLeave}: ViewOptions): unknown {
  if (!leaveUrl && !abuseHelpUrl) return nothing;
  const leave = (event: Event) => {
    event.preventDefault();
    onLeave(leaveUrl!);
  };
  return html`<div>
    ${
      abuseHelpUrl
        ? html`<p><a href=${abuseHelpUrl} rel="noopener noreferrer" target="_blank">${say.t.abuse}</a></p>`
        : nothing
    }
    ${leaveUrl ? html`<p><a href=${leaveUrl} rel="noreferrer" @click=${leave}>${say.t.leave}</a></p>` : nothing}
  </div>`;
}
